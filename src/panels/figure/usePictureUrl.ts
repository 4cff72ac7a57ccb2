import { useLayoutEffect, useState } from 'react'

/** ms. The picture before is on screen until the next one has been read. */
const outlive = 3000

/** An address for the text of an SVG, '' for none: as a picture it runs nothing and fetches nothing. */
export function usePictureUrl(svg: string): string {
  const [url, setUrl] = useState('')

  // Before the frame that the change is part of: an effect after it would cost one more.
  useLayoutEffect(() => {
    if (svg === '') return
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setUrl(made)
    return () => {
      setTimeout(() => URL.revokeObjectURL(made), outlive)
    }
  }, [svg])

  return url
}
