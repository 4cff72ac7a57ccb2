import { ChevronDown, X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { store, useApp } from '~/state/store.ts'
import { selectHeld } from '~/state/timeDerived.ts'
import { lookAtAllTime } from '~/state/timeTransitions.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Menu } from '~/ui/Menu.tsx'
import { type Stretch, type TimeAxis, unitsOn } from '~/view/timeAxis.ts'
import { datedIn, type TimeMarks } from '~/view/timeMarks.ts'
import { timeOf } from '~/view/timeOf.ts'
import type { View } from '~/view/view.ts'
import { sayLooked } from './sayLooked.ts'
import styles from './TimeSentence.module.css'

type Props = { readonly axis: TimeAxis; readonly marks: TimeMarks; readonly stretch: Stretch }

const rules: readonly View['undated'][] = ['show', 'fade', 'hide']

/** What the line shows in words, numbers first; what is looked at, with the way back; what is done with undated ties. */
export function TimeSentence({ axis, marks, stretch }: Props) {
  const words = useScreenWords()
  const held = useApp(selectHeld)
  const undated = useApp((state) => state.view.undated)
  const from = useApp((state) => state.view.from)
  const to = useApp((state) => state.view.to)
  const { bad } = timeOf({ from, to })
  const isPart = from !== '' || to !== ''
  const said = isPart ? [words.time.held(held, datedIn(marks))] : counted()

  function counted(): readonly string[] {
    const { time } = words
    const single = marks.marks.length
    const longer = single === 0 ? time.onlyLonger[axis.unit] : time.longer[axis.unit]
    return [
      single > 0 ? time.whole[axis.unit](single) : '',
      marks.longer > 0 ? longer(marks.longer) : '',
      marks.before > 0 ? time.before(marks.before) : '',
      marks.after > 0 ? time.after(marks.after) : '',
    ].filter(Boolean)
  }

  return (
    <div className={styles.sentence}>
      {bad ? (
        <p className={styles.bad} role="status">
          {bad.code === 'no-date' ? words.time.badDate(bad.text) : words.time.endsFirst(bad.from, bad.to)}
        </p>
      ) : (
        <p className={styles.words}>
          {isPart && <b>{sayLooked(axis, stretch, { from, to }, words)} · </b>}
          {said.map((part, index) => (
            <span key={part}>
              {index > 0 && <span aria-hidden="true"> · </span>}
              {boldNumbers(part)}
            </span>
          ))}
        </p>
      )}
      {isPart && unitsOn(axis) > 1 && (
        <button type="button" className={styles.all} onClick={() => store.setState(lookAtAllTime)}>
          <X size={13} strokeWidth={2.2} aria-hidden />
          {words.time.all}
        </button>
      )}
      {marks.undated > 0 && (
        <Menu
          label={words.time.undatedTitle}
          placement="bottom end"
          trigger={
            <AriaButton className={styles.undated ?? ''}>
              <span>{boldNumbers(words.time.undated[undated](marks.undated))}</span>
              <ChevronDown size={13} strokeWidth={2} aria-hidden />
            </AriaButton>
          }
          parts={[
            {
              title: words.time.undatedTitle,
              chosen: undated,
              rows: rules.map((id) => ({ id, label: words.time.undatedRules[id] })),
            },
          ]}
          onAction={(rule) => store.setState(look({ undated: rule }))}
        />
      )}
    </div>
  )
}

/** The numbers that a sentence is about stand out. */
function boldNumbers(text: string) {
  return text.split(/(\p{Nd}+(?:[\s.,]\p{Nd}{3})*)/u).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have only their order
      <b key={index}>{part}</b>
    ) : (
      part
    ),
  )
}
