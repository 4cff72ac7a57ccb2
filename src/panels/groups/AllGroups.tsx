import { ImageDown, Plus } from 'lucide-react'
import { campsHeadline } from '~/i18n/campsSaid.ts'
import { selectVisible } from '~/state/derived.ts'
import { selectGrouped, selectGroupPicture, selectGroupTexts } from '~/state/groupsDerived.ts'
import { closeGroup } from '~/state/groupsTransitions.ts'
import { addStep } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { look, say, selectActor } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { GroupsHead } from './GroupsHead.tsx'
import styles from './GroupsPanel.module.css'

/** All groups as a list, how they came about, and what of them is drawn. */
export function AllGroups() {
  const { groups: words, camps: campsWords, ask, present } = useScreenWords()
  const camps = useApp((state) => state.camps)
  const by = useApp((state) => state.view.groups)
  const grouped = useApp(selectGrouped)
  const picture = useApp(selectGroupPicture)
  const texts = useApp(selectGroupTexts)
  const actors = useApp((state) => selectVisible(state).actors.length)
  const canKeep = useApp((state) => !state.readOnly)
  if (!grouped || !picture || !texts) return null
  const counted = words.counted(
    new Set([...grouped.nodes.map(({ key }) => key), ...grouped.opened.keys()]).size,
    actors,
  )
  const sums = words.drawnSums(picture.sums.length, grouped.sums.length)
  const explain = by === 'communities' || by === 'type' || by === 'camps' ? words.explain[by] : words.explain.field
  const keep = () => {
    store.setState(addStep())
    store.setState(say(present.added(counted)))
  }
  const rests = new Set(grouped.nodes.map(({ key }) => key))
  const whole = [...grouped.opened].filter(([key]) => !rests.has(key))
  return (
    <>
      <GroupsHead overline={words.title} title={counted} onClose={null} />
      {by === 'camps' && camps.answer && (
        <p className={styles.text}>
          {campsHeadline(camps.answer, campsWords).join('')} {camps.status === 'running' && campsWords.running}
        </p>
      )}
      <p className={styles.text}>{explain}</p>
      <p className={styles.small}>
        {words.size} {sums}
      </p>
      <div className={styles.actions}>
        {canKeep && (
          <Button icon={ImageDown} onPress={() => store.setState(look({ task: 'figure' }))}>
            {ask.figure}
          </Button>
        )}
        {canKeep && (
          <Button icon={Plus} onPress={keep}>
            {ask.step}
          </Button>
        )}
      </div>
      <h3 className={styles.title}>{words.list}</h3>
      <ul className={styles.list}>
        {whole.map(([key, { length }]) => (
          <li key={key}>
            <button type="button" className={styles.row} onClick={() => store.setState(closeGroup(key))}>
              <span>{words.opened(texts.areaTitle(key), length, 0)}</span>
              <span className={styles.aside}>{words.closeGroup}</span>
            </button>
          </li>
        ))}
        {grouped.nodes.map((node) => (
          <li key={node.id}>
            <button type="button" className={styles.row} onClick={() => store.setState(selectActor(node.id))}>
              <span>{node.isOpen ? `${texts.areaTitle(node.key)}: ${texts.title(node)}` : texts.title(node)}</span>
              <span className={styles.aside}>{texts.role(node)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
