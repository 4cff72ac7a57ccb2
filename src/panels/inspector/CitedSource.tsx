import { useId, useState } from 'react'
import type { SourceId } from '~/map/map.ts'
import { selectIndex } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { shortCitation } from '~/view/shortCitation.ts'
import styles from './CitedSource.module.css'
import { FullCitation } from './FullCitation.tsx'

type Props = {
  readonly id: SourceId
  /** Where in it: `¶4`; '' when nothing is said. */
  readonly locator: string
}

/** “Episkopos 2022, ¶4”: a press opens the whole citation below. */
export function CitedSource({ id, locator }: Props) {
  const words = useWords()
  const source = useApp((state) => selectIndex(state).source.get(id))
  const [isOpen, setOpen] = useState(false)
  const region = useId()
  const short = source ? shortCitation(source, words.citations) : id
  return (
    <>
      <span aria-hidden="true">·</span>
      <button
        type="button"
        className={styles.source}
        aria-expanded={isOpen}
        aria-controls={region}
        onClick={() => setOpen(!isOpen)}
      >
        {locator === '' ? short : words.citations.place(short, locator)}
      </button>
      <div id={region} className={styles.full} hidden={!isOpen}>
        {isOpen && (source ? <FullCitation source={source} /> : <p>{words.inspector.unknownSource(id)}</p>)}
      </div>
    </>
  )
}
