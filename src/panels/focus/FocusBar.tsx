import { ChevronDown, Plus, X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { leaveFocus } from '~/state/askTransitions.ts'
import { selectVisible } from '~/state/derived.ts'
import { addAnswer } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { look, say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Menu } from '~/ui/Menu.tsx'
import type { View } from '~/view/view.ts'
import { type Names, useNames } from '../pieces/useNames.ts'
import styles from './FocusBar.module.css'

const reaches: readonly View['around'][] = ['1', '2', '3', '4', '5', 'common']
const ways: readonly View['way'][] = ['any', 'out', 'in']

/** Above the map while it is cut down to some actors: whom, how far, and the way back. */
export function FocusBar() {
  const { ask, present } = useScreenWords()
  const { focus: words, step } = ask
  const readOnly = useApp((state) => state.readOnly)
  const names = useNames()
  const focus = useApp((state) => state.view.focus)
  const around = useApp((state) => state.view.around)
  const way = useApp((state) => state.view.way)
  const all = useApp((state) => state.document.map.actors.length)
  const seen = useApp(selectVisible)
  if (focus.length === 0) return null
  const who = namesOf(focus, names, words)
  const isCommon = around === 'common' && focus.length > 1
  const steps = (reach: View['around']) => (reach === 'common' ? words.commonOnly : words.step(Number(reach)))
  const keep = () => {
    const title = isCommon ? words.inCommon(who) : words.around(who)
    store.setState(addAnswer(title))
    store.setState(say(present.added(title)))
  }
  const leave = () => {
    store.setState(leaveFocus)
    store.setState(say(words.left))
    document.getElementById('map')?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.bar} aria-label={words.around(who)}>
      <p className={styles.words}>
        <b>{isCommon ? words.inCommon(who) : words.around(who)}</b>
        <span className={styles.folded}>
          {isCommon && seen.relations.length === 0 ? words.noneInCommon : words.folded(all - seen.actors.length, all)}
        </span>
      </p>
      <Choice
        label={words.steps}
        chosen={around}
        text={steps(around)}
        rows={reaches.filter((reach) => reach !== 'common' || focus.length > 1).map((id) => ({ id, label: steps(id) }))}
        onChoose={(next) => store.setState(look({ around: next }))}
      />
      <Choice
        label={words.way}
        chosen={way}
        text={words.ways[way]}
        rows={ways.map((id) => ({ id, label: words.ways[id] }))}
        onChoose={(next) => store.setState(look({ way: next }))}
      />
      {!readOnly && (
        <button type="button" className={styles.choice} onClick={keep}>
          <Plus size={14} strokeWidth={2.2} aria-hidden />
          {step}
        </button>
      )}
      <button type="button" className={styles.leave} onClick={leave}>
        <X size={14} strokeWidth={2.2} aria-hidden />
        {words.leave}
      </button>
    </section>
  )
}

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly chosen: T
  readonly text: string
  readonly rows: readonly { readonly id: T; readonly label: string }[]
  readonly onChoose: (id: T) => void
}

function Choice<T extends string>({ label, chosen, text, rows, onChoose }: ChoiceProps<T>) {
  return (
    <Menu
      label={label}
      trigger={
        <AriaButton className={styles.choice ?? ''} aria-label={`${label}: ${text}`}>
          {text}
          <ChevronDown size={13} strokeWidth={2} aria-hidden />
        </AriaButton>
      }
      parts={[{ title: label, chosen, rows }]}
      onAction={onChoose}
    />
  )
}

function namesOf(ids: readonly string[], names: Names, words: ScreenWords['ask']['focus']): string {
  const [first = '', second = ''] = ids.map(names.short)
  if (ids.length === 1) return first
  const two = words.and(first, second)
  return ids.length === 2 ? two : words.more(`${first}, ${second}`, ids.length - 2)
}
