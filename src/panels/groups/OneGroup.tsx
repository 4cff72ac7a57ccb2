import { selectVisible } from '~/state/derived.ts'
import { selectGrouped, selectGroupTexts } from '~/state/groupsDerived.ts'
import { closeGroup, openGroup } from '~/state/groupsTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { selectActor, selectTie } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { type GroupNode, openBy } from '~/view/groupedMap.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import { GroupsHead } from './GroupsHead.tsx'
import styles from './GroupsPanel.module.css'
import { Rows } from './Rows.tsx'
import { useStanding } from './useStanding.ts'

/** One group: how to open it, the ties within it by kind, the sums that lead to others, and who is in it. */
export function OneGroup({ node }: { readonly node: GroupNode }) {
  const words = useScreenWords().groups
  const tieWords = useTieWords()
  const names = useNames()
  const standing = useStanding()
  const grouped = useApp(selectGrouped)
  const texts = useApp(selectGroupTexts)
  const visible = useApp(selectVisible)
  if (!grouped || !texts) return null
  const sums = grouped.sums.filter(({ from, to }) => from === node.id || to === node.id)
  const within = [...node.within].sort((a, b) => b[1].length - a[1].length)
  const title = node.isOpen ? `${texts.areaTitle(node.key)}: ${texts.title(node)}` : texts.title(node)
  return (
    <>
      <GroupsHead overline={words.one} title={title} />
      <p className={styles.text}>{texts.role(node)}</p>
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => store.setState(openGroup(node.key))}>
          {node.isOpen ? words.openMore(Math.min(openBy, node.members.length)) : words.open}
        </Button>
        {node.isOpen && <Button onPress={() => store.setState(closeGroup(node.key))}>{words.closeGroup}</Button>}
      </div>
      {within.length > 0 && (
        <>
          <h3 className={styles.title}>{words.within}</h3>
          <ul className={styles.list}>
            {within.map(([kind, { length }]) => (
              <li key={kind} className={styles.kind}>
                <TieSample kind={kind} width={34} />
                <span>{tieWords.kind(kind)}</span>
                <span className={styles.aside}>{words.ties(length)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sums.length > 0 && (
        <>
          <h3 className={styles.title}>{words.others}</h3>
          <Rows rows={sums} keyOf={({ id }) => id} label={words.others}>
            {(sum) => {
              const other = sum.from === node.id ? sum.to : sum.from
              const way = sum.there > 0 && sum.back > 0 ? 'both' : sum.from === node.id ? 'out' : 'in'
              return (
                <button type="button" className={styles.row} onClick={() => store.setState(selectTie(sum.id))}>
                  <span className={styles.kind}>
                    <TieSample kind={sum.kind} basis={sum.basis} width={34} />
                    <span>{standing(other)}</span>
                  </span>
                  <span className={styles.aside}>
                    {tieWords.kind(sum.kind)}, {words.ways[way]}: {words.ties(sum.ties.length)}
                  </span>
                </button>
              )
            }}
          </Rows>
        </>
      )}
      <h3 className={styles.title}>{words.members}</h3>
      <Rows rows={standing.ranked(node.members)} keyOf={(at) => String(at)} label={words.members}>
        {(at) => {
          const actor = visible.actors[at]
          return (
            actor && (
              <button type="button" className={styles.row} onClick={() => store.setState(selectActor(actor.id))}>
                <span className={styles.kind}>
                  <ActorGlyph type={actor.type} />
                  <span>{names.full(actor.id)}</span>
                </span>
              </button>
            )
          )
        }}
      </Rows>
    </>
  )
}
