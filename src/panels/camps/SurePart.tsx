import { Filter, GitCompare, ShieldCheck, Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { campsProof } from '~/i18n/campsSaid.ts'
import { selectCampsShown } from '~/state/campsDerived.ts'
import { store, useApp } from '~/state/store.ts'
import { look, toggleHidden } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { Icon } from '~/ui/icon.ts'
import { useNames } from '../pieces/useNames.ts'
import { CircleList } from './CircleList.tsx'
import styles from './SurePart.module.css'

/** How sure the split is: without alleged ties, other splits that fit as well, what cannot be compared, the proof. */
export function SurePart() {
  const words = useScreenWords().camps.sure
  const names = useNames()
  const { answer, more, status } = useApp((state) => state.camps)
  const hidesAlleged = useApp(({ view }) => view.hiddenBases.includes('alleged'))
  if (answer === null) return null
  const alleged = more?.withoutAlleged ?? null
  const toggle = () => store.setState(toggleHidden('hiddenBases', 'alleged'))
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{words.title}</h3>
      <ul className={styles.list}>
        {alleged && !hidesAlleged && (
          <Item icon={Filter}>
            {alleged.cost === 0 && answer.cost > 0 && `${words.allAlleged} `}
            {words.withoutAlleged(alleged.cost, alleged.lower, alleged.total)}{' '}
            <Link onPress={toggle}>{words.tryIt}</Link>
          </Item>
        )}
        {hidesAlleged && (
          <Item icon={Filter}>
            {words.withAlleged} <Link onPress={toggle}>{words.showAlleged}</Link>
          </Item>
        )}
        {answer.question.camps === 2 && status === 'done' && <Others />}
        {answer.apart.length > 0 && <Item icon={Unlink}>{words.apart(listed(answer.apart.map(names.short)))}</Item>}
        {status === 'done' && answer.cost > 0 && (
          <Item icon={ShieldCheck}>
            {answer.circlesProve > 0 && campsProof(answer, { sure: words })}{' '}
            {answer.lower < answer.cost ? words.notProven : answer.circlesProve < answer.cost ? words.byCases : ''}
            <CircleList circles={answer.circles} />
          </Item>
        )}
      </ul>
    </section>
  )
}

function Others() {
  const words = useScreenWords().camps.sure
  const names = useNames()
  const answer = useApp((state) => state.camps.answer)
  const otherSide = useApp(selectCampsShown)?.otherSide ?? ''
  if (!answer) return null
  const { others, either } = answer
  if (others === null) return <Item icon={GitCompare}>{words.unknown}</Item>
  if (others.count === 0) return <Item icon={GitCompare}>{others.isComplete ? words.only : words.unknown}</Item>
  const show = (actor: string) => store.setState(look({ otherSide: actor }))
  return (
    <Item icon={GitCompare}>
      {words.others(others.count, others.isComplete)}
      <span className={styles.names}>
        {either.map(({ actor }) => (
          <button
            key={actor}
            type="button"
            className={styles.name}
            aria-pressed={otherSide === actor}
            aria-label={words.showOn(names.short(actor))}
            onClick={() => show(otherSide === actor ? '' : actor)}
          >
            {names.short(actor)}
          </button>
        ))}
      </span>
      {otherSide !== '' && (
        <>
          {words.otherShown(names.short(otherSide))} <Link onPress={() => show('')}>{words.showFirst}</Link>
        </>
      )}
    </Item>
  )
}

function Item({ icon: Mark, children }: { readonly icon: Icon; readonly children: ReactNode }) {
  return (
    <li className={styles.item}>
      <Mark size={15} strokeWidth={1.9} aria-hidden />
      <div>{children}</div>
    </li>
  )
}

function Link({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <button type="button" className={styles.link} onClick={onPress}>
      {children}
    </button>
  )
}

const mostNamed = 5
const listed = (names: readonly string[]): string =>
  names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')}, …` : names.join(', ')
