import { basisGroupOf, basisGroups } from '~/map/basis.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { selectVisible } from '~/state/derived.ts'
import { selectGroupTexts } from '~/state/groupsDerived.ts'
import { store, useApp } from '~/state/store.ts'
import { selectActor } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { Sum } from '~/view/groupedMap.ts'
import { TieLine } from '../pieces/TieLine.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { GroupsHead } from './GroupsHead.tsx'
import styles from './GroupsPanel.module.css'
import { Rows } from './Rows.tsx'
import { useStanding } from './useStanding.ts'

/** A sum of ties: how well they are known, and each of them. */
export function OneSum({ sum }: { readonly sum: Sum }) {
  const { groups: words, basisGroups: basisWords } = useScreenWords()
  const texts = useApp(selectGroupTexts)
  const { relations } = useApp(selectVisible)
  const standing = useStanding()
  if (!texts) return null
  const ties = sum.ties.flatMap((at) => relations[at] ?? [])
  const counts = basisGroups.map((group) => [group, ties.filter((tie) => basisGroupOf(tie) === group).length] as const)
  return (
    <>
      <GroupsHead
        overline={words.sumTitle}
        title={sentenceOf(texts.sum(sum)).map((part) =>
          part.kind === 'text' ? (
            part.text
          ) : (
            <button
              key={part.kind}
              type="button"
              className={styles.link}
              onClick={() => store.setState(selectActor(sum[part.kind]))}
            >
              {standing(sum[part.kind])}
            </button>
          ),
        )}
      />
      <ul className={styles.list}>
        {counts.map(
          ([group, count]) =>
            count > 0 && (
              <li key={group} className={styles.kind}>
                <TieSample kind={sum.kind} basis={group} width={34} />
                <span>{basisWords[group]}</span>
                <span className={styles.aside}>{words.ties(count)}</span>
              </li>
            ),
        )}
      </ul>
      <h3 className={styles.title}>{words.each}</h3>
      <Rows rows={ties} keyOf={({ id }) => id} label={words.each}>
        {(relation) => <TieLine relation={relation} />}
      </Rows>
    </>
  )
}
