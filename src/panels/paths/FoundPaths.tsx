import { Copy } from 'lucide-react'
import { useId } from 'react'
import type { Path } from '~/analysis/pathsBetween.ts'
import { selectIndex } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look, say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { mostPaths } from '~/view/litBy.ts'
import { pathSentence } from '~/view/pathSentence.ts'
import { pathText } from '~/view/pathText.ts'
import { ActorLink } from '../pieces/ActorLink.tsx'
import { TieLine } from '../pieces/TieLine.tsx'
import { useNames } from '../pieces/useNames.ts'
import styles from './PathsPanel.module.css'
import { useClaimWords } from './useClaimWords.ts'

/** The paths to choose from, and the chosen one as a sentence with its sources. */
export function FoundPaths({ paths }: { readonly paths: readonly Path[] }) {
  const words = useScreenWords()
  const names = useNames()
  const map = useApp((state) => state.document.map)
  const index = useApp(selectIndex)
  const language = useApp((state) => state.language)
  const at = Math.min(
    useApp((state) => state.view.path),
    paths.length,
  )
  const group = useId()
  const claimWords = useClaimWords()
  const path = paths[at - 1]
  if (!path) return null
  const sentence = pathSentence(map, index, path, language, words.kindVerbs)

  async function copy() {
    try {
      await navigator.clipboard.writeText(pathText(map, index, sentence, claimWords))
      store.setState(say(words.ask.paths.copied))
    } catch {
      store.setState(say(words.ask.paths.failed))
    }
  }

  return (
    <>
      <fieldset className={styles.found}>
        <legend className={styles.label}>
          {paths.length < mostPaths ? words.ask.paths.found(paths.length) : words.ask.paths.atLeast(paths.length)}
        </legend>
        {paths.map((each, position) => (
          <label key={each.actors.join(' ')} className={styles.path}>
            <input
              type="radio"
              name={group}
              checked={position + 1 === at}
              onChange={() => store.setState(look({ path: position + 1 }))}
            />
            <span className={styles.way}>{each.actors.map(names.short).join(' – ')}</span>
            <span className={styles.steps}>{words.ask.paths.steps(each.steps.length)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.sentence} lang={language} aria-live="polite">
        {sentence.runs.map(({ text, actor, claim }, position) => {
          const isEnd = claim !== null && sentence.runs[position + 1]?.claim !== claim
          const key = `${position} ${text}`
          return (
            <span key={key}>
              {actor !== '' ? <ActorLink id={actor} text={text} /> : <Verb text={text} claim={claim} />}
              {isEnd && claim !== null && (
                <span className={styles.aside}> ({claimWords.aside(sentence.claims[claim])})</span>
              )}
            </span>
          )
        })}
        .
      </p>
      <Button icon={Copy} onPress={() => void copy()}>
        {words.ask.paths.copy}
      </Button>
      <h3 className={styles.heading}>{words.ask.paths.claims}</h3>
      <ol className={styles.claims}>
        {path.steps.map((ties) => (
          <li key={ties.map(({ id }) => id).join(' ')}>
            {ties.map((relation) => (
              <TieLine key={relation.id} relation={relation} aside={claimWords.basis(relation)} />
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

function Verb({ text, claim }: { readonly text: string; readonly claim: number | null }) {
  return claim === null ? text : <em className={styles.verb}>{text}</em>
}
