import { useEffect, useRef } from 'react'
import type { Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import type { Importing } from '~/state/importing.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Check } from '~/ui/Check.tsx'
import { kindName } from '~/view/kindName.ts'
import { typeName } from '~/view/typeName.ts'
import { ProblemMark } from '../pieces/ProblemMark.tsx'
import { placeOf, wordProblem } from '../pieces/wordProblem.ts'
import screen from './ImportScreen.module.css'
import type { ImportDoors } from './importDoors.ts'
import styles from './JoinScreen.module.css'

type Props = {
  readonly importing: Extract<Importing, { status: 'joining' }>
  readonly doors: ImportDoors
}

const shownAtMost = 200

/** Before a file is added to the open map: who may be one and the same, what stays apart, what is left behind. */
export function JoinScreen({ importing, doors }: Props) {
  const words = useScreenWords()
  const { importing: say } = words
  const { joining } = say
  const language = useApp((state) => state.language)
  const map = useApp((state) => state.document.map)
  const { name, check, problems, same, isBusy, isOwn } = importing
  const inOurs = (text: Text) => textIn(text, language, map.language)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <main id="map" tabIndex={-1} className={styles.screen} aria-busy={isBusy} aria-label={name}>
      <div className={styles.sheet}>
        <h2 ref={heading} tabIndex={-1} className={screen.title}>
          {name}
        </h2>
        <p className={styles.into}>{joining.heading(inOurs(map.title))}</p>
        <p className={screen.counts}>{say.found(check.relations, check.actors)}</p>
        {check.same > 0 && <p className={screen.counts}>{joining.same(check.same)}</p>}
        {check.pairs.length > 0 && (
          <fieldset className={styles.part}>
            <legend className={styles.heading}>{joining.pairs}</legend>
            <p className={styles.hint}>{joining.pairsHint}</p>
            <ul className={styles.list}>
              {check.pairs.slice(0, shownAtMost).map(({ id, name: there, nameHere, why }) => (
                <li key={id} className={styles.row}>
                  <Check
                    label={joining.isSame(inOurs(there), inOurs(nameHere))}
                    {...(why === 'id' ? { hint: joining.sameId(id) } : {})}
                    isOn={same.includes(id)}
                    onChange={(isOn) => doors.same(id, isOn)}
                  />
                </li>
              ))}
            </ul>
            {check.pairs.length > shownAtMost && (
              <p className={styles.hint}>{joining.morePairs(check.pairs.length - shownAtMost)}</p>
            )}
          </fieldset>
        )}
        {check.apart.length > 0 && (
          <section className={styles.part} aria-label={joining.apart}>
            <h3 className={styles.heading}>{joining.apart}</h3>
            <ul className={styles.list}>
              {check.apart.map(({ list, key, label }) => (
                <li key={`${list} ${key}`} className={styles.row}>
                  {list === 'relationKinds'
                    ? joining.kindApart(inOurs(label), kindName(map, key, language, words.kinds))
                    : joining.typeApart(inOurs(label), typeName(map, key, language, words.types))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {problems.length > 0 && (
          <section className={styles.part} aria-label={say.problems}>
            <h3 className={styles.heading}>{say.problems}</h3>
            <ul className={styles.list}>
              {problems.slice(0, shownAtMost).map((problem, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and one path can have several problems
                <li key={at} className={styles.problem}>
                  <ProblemMark severity={problem.severity} />
                  <p>
                    <strong>{placeOf(problem, words)}</strong> {wordProblem(problem, words)}
                  </p>
                </li>
              ))}
            </ul>
            {problems.length > shownAtMost && (
              <p className={styles.hint}>{say.moreProblems(problems.length - shownAtMost)}</p>
            )}
          </section>
        )}
        {isOwn && (
          <section className={styles.part} aria-label={joining.left}>
            <h3 className={styles.heading}>{joining.left}</h3>
            <ul className={styles.list}>
              {check.steps > 0 && <li className={styles.row}>{joining.steps(check.steps)}</li>}
              {check.hasFigure && <li className={styles.row}>{joining.figure}</li>}
              <li className={styles.row}>{joining.about}</li>
            </ul>
          </section>
        )}
      </div>
      <div className={styles.foot}>
        <div className={styles.ways}>
          <Button isDisabled={isBusy} onPress={doors.back}>
            {isOwn ? say.cancel : joining.back}
          </Button>
          {isOwn && (
            <Button isDisabled={isBusy} onPress={() => doors.join('open')}>
              {say.openNew}
            </Button>
          )}
          <Button variant="primary" isDisabled={isBusy || check.actors === 0} onPress={() => doors.join('add')}>
            {say.addTo}
          </Button>
        </div>
      </div>
    </main>
  )
}
