import { Check, Link } from 'lucide-react'
import { useEffect, useState } from 'react'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'

/** ms that the check mark stays */
const shownFor = 2000

/**
 * Copies the page's address, which holds the selection. A map from a file has no address that others can open, and a page
 * that only shows a map does not follow the selection in its own. */
export function CopyLink() {
  const words = useWords()
  const hasAddress = useApp(({ origin, readOnly }) => origin.kind === 'shipped' && !readOnly)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), shownFor)
    return () => clearTimeout(timer)
  }, [isCopied])
  if (!hasAddress) return null

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setCopied(true)
      store.setState(say(words.share.copied))
    } catch {
      store.setState(say(words.share.failed))
    }
  }
  return (
    <IconButton
      label={words.inspector.copyLink}
      {...(isCopied ? { tip: words.share.copied } : {})}
      icon={isCopied ? Check : Link}
      onPress={copy}
    />
  )
}
