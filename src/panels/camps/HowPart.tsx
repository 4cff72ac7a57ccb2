import { useId } from 'react'
import { kindsOf } from '~/map/kinds.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { type SignWord, signWords, withSign } from '~/view/kindSigns.ts'
import { type View, viewFields } from '~/view/view.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import { Choice } from './Choice.tsx'
import { Fold } from './Fold.tsx'
import styles from './HowPart.module.css'

/** Whose method it is, as scholars cite it. */
const papers =
  'Cartwright & Harary 1956 · Harary 1959 · Davis 1967 · Doreian & Mrvar 1996 · Aref, Mason & Wilson 2020 (arXiv:1611.09030)'
const numbers: readonly View['camps'][] = ['2', '3', '4', '5', '6', 'best']

/** The formula and its papers, and what the reader can choose: how ties are counted, how many camps, what kinds count as. */
export function HowPart() {
  const { how } = useScreenWords().camps
  return (
    <Fold title={how.title}>
      <Formula />
      <Choices />
    </Fold>
  )
}

function Formula() {
  const { how } = useScreenWords().camps
  const kind = useTieWords().kind
  const { answer, more } = useApp((state) => state.camps)
  if (!answer) return null
  const other = answer.question.counting === 'ties' ? 'relations' : 'ties'
  const unsigned = answer.unsigned.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={styles.formula}>
      <p>{answer.question.camps === 2 ? how.formula : how.formulaMany}</p>
      <p lang="en" className={styles.papers}>
        {papers}
      </p>
      {more && <p>{how.otherCounting[other](more.otherCounting.cost, more.otherCounting.total)}</p>}
      {unsigned > 0 && (
        <p>{how.unsigned(unsigned, answer.unsigned.map((each) => `${kind(each.kind)} ${each.count}`).join(', '))}</p>
      )}
      {answer.selfTies.length > 0 && <p>{how.selfTies(answer.selfTies.length)}</p>}
      {answer.drawn > 0 && answer.question.counting === 'relations' && <p>{how.drawn(answer.drawn)}</p>}
    </div>
  )
}

function Choices() {
  const { how } = useScreenWords().camps
  const view = useApp((state) => state.view)
  return (
    <div className={styles.choices}>
      <Choice
        label={how.counting}
        value={view.counting}
        options={[
          { value: 'ties', label: how.ties },
          { value: 'relations', label: how.relations },
        ]}
        onChange={(counting) => store.setState(look({ counting: viewFields.counting.read([counting]) }))}
      />
      <Choice
        label={how.number}
        value={view.camps}
        options={numbers.map((value) => ({
          value,
          label: value === 'best' ? how.best : value === '2' ? how.two : how.atMost(Number(value)),
        }))}
        onChange={(camps) => store.setState(look({ camps: viewFields.camps.read([camps]), otherSide: '' }))}
      />
      <Signs />
    </div>
  )
}

function Signs() {
  const { how } = useScreenWords().camps
  const kind = useTieWords().kind
  const id = useId()
  const map = useApp((state) => state.document.map)
  const signs = useApp(({ view }) => view.signs)
  const used = new Set(map.relations.map((relation) => relation.kind))
  const change = (key: string, wish: string) => {
    const word = signWords.find((each) => each === wish)
    store.setState(look({ signs: withSign(signs, key, word ?? '') }))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot have a heading for its legend
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.label}>
        {how.signs}
      </p>
      {kindsOf(map)
        .filter(({ key }) => used.has(key))
        .map(({ key, sign }) => (
          <Choice
            key={key}
            isRow
            label={kind(key)}
            value={signs.find((each) => each.startsWith(`${key}:`))?.slice(key.length + 1) ?? ''}
            options={[
              { value: '', label: how.own(sign > 0 ? how.support : sign < 0 ? how.oppose : how.none) },
              ...signWords.map((value: SignWord) => ({ value, label: how[value] })),
            ]}
            onChange={(wish) => change(key, wish)}
          />
        ))}
    </div>
  )
}
