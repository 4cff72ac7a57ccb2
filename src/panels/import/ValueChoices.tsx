import type { Plan } from '~/formats/plan.ts'
import { builtInKinds, builtInTypes, unknownKey } from '~/map/map.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Choice, type Option } from '~/ui/Choice.tsx'
import { mapValue } from './changePlan.ts'
import styles from './ValueChoices.module.css'

type Props = {
  readonly list: 'kinds' | 'types'
  readonly values: readonly (readonly [value: string, count: number])[]
  /** Values that are not listed: each keeps what was guessed for it. */
  readonly unlisted: number
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
}

/** What each value of a column means: one of the kinds there are, one of its own, or none. */
export function ValueChoices({ list, values, unlisted, plan, onPlan }: Props) {
  const words = useScreenWords()
  const { importing: say } = words
  const isKinds = list === 'kinds'
  const hasTies = plan.tables.some(({ use }) => use === 'relations')
  const chosen = new Map(plan[list])
  const builtIn: readonly Option[] = isKinds
    ? builtInKinds.map((value) => ({ value, label: words.kinds[value] }))
    : builtInTypes.map((value) => ({ value, label: words.types[value] }))
  const none: Option = { value: unknownKey, label: isKinds ? say.noKind : say.noType }
  const own = isKinds ? say.ownKind : say.ownType
  if (values.length === 0 && !(isKinds && hasTies)) return null

  return (
    <section className={styles.section} aria-label={isKinds ? say.kindsTitle : say.typesTitle}>
      <h3 className={styles.heading}>{isKinds ? say.kindsTitle : say.typesTitle}</h3>
      {values.length > 0 && <p className={styles.hint}>{say.kindsHint}</p>}
      <ul className={styles.list}>
        {values.map(([value, count]) => {
          const key = chosen.get(value) ?? value
          const isOwn = key !== unknownKey && !builtIn.some((each) => each.value === key)
          const ownKey = isOwn ? key : value.slice(0, 80)
          const others = [...builtIn, none]
          const named = others.some((each) => each.value === ownKey)
            ? others
            : [...builtIn, { value: ownKey, label: own(ownKey) }, none]
          return (
            <li key={value} className={styles.row}>
              <span className={styles.value}>
                {value} <span className={styles.count}>{say.times(count)}</span>
              </span>
              <Choice
                isLabelHidden
                label={say.valueMeans(value)}
                value={key}
                options={named}
                onChange={(next) => onPlan(mapValue(plan, list, value, next))}
              />
            </li>
          )
        })}
        {unlisted > 0 && <li className={styles.more}>{say.moreValues(unlisted)}</li>}
        {isKinds && (
          <li className={styles.row}>
            <span className={styles.value}>{say.otherKind}</span>
            <Choice
              isLabelHidden
              label={say.otherKind}
              value={plan.otherKind}
              options={[none, ...builtIn]}
              onChange={(otherKind) => onPlan({ ...plan, otherKind })}
            />
          </li>
        )}
      </ul>
    </section>
  )
}
