import { useEffect, useState } from 'react'
import type { Figure } from '~/figure/figure.ts'
import { type FontFiles, type Fonts, fontsNeeded, openFonts } from '~/figure/fonts.ts'

type Loaded = { readonly files: FontFiles; readonly fonts: Fonts }

/** The fonts of a figure, `fonts` null while they are on their way. Those of a change before it serve meanwhile. */
export function useFonts(figure: Figure, fetchFonts: (names: readonly string[]) => Promise<FontFiles>) {
  const needed = fontsNeeded(figure).join(' ')
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches the same again
  useEffect(() => {
    let isCurrent = true
    fetchFonts(needed.split(' ')).then(
      (files) => {
        if (!isCurrent) return
        setFailed(false)
        setLoaded((before) => {
          const all = { ...before?.files, ...files }
          const isNew = Object.keys(files).some((name) => before?.files[name] === undefined)
          return before && !isNew ? before : { files: all, fonts: openFonts(all) }
        })
      },
      () => {
        if (isCurrent) setFailed(true)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [needed, tries, fetchFonts])

  return { fonts: loaded?.fonts ?? null, failed, retry: () => setTries((before) => before + 1) }
}
