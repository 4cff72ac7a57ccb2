import { signedTies } from '~/analysis/signedTies.ts'
import type { Triad } from '~/analysis/triads.ts'
import { isBalanced } from '~/analysis/triads.ts'
import type { ActorId, RelationId } from '~/map/map.ts'
import { selectCampsQuestion } from '~/state/campsDerived.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { selectActors } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { useNames } from '../pieces/useNames.ts'
import circle from './CircleList.module.css'
import { Fold } from './Fold.tsx'
import { TieLine } from './TieLine.tsx'

const atMost = 20

/** Three actors with ties between all of them, those that are not balanced first, each by its three sentences. */
export function TriadsPart() {
  const words = useScreenWords().camps.triads
  const triads = useApp((state) => state.camps.answer?.triads)
  if (!triads) return null
  const aside = triads.total === 0 ? words.noTriads : words.balanced(triads.balanced, triads.total)
  if (triads.total === 0)
    return (
      <p>
        <strong>{words.title}</strong> {aside}
      </p>
    )
  return (
    <Fold title={words.title} aside={aside}>
      <List triads={triads.list.slice(0, atMost)} />
      {triads.total > atMost && <p className={circle.part}>{words.more(triads.total - atMost)}</p>}
    </Fold>
  )
}

function List({ triads }: { readonly triads: readonly Triad[] }) {
  const words = useScreenWords().camps.triads
  const names = useNames()
  const map = useApp((state) => state.document.map)
  const seen = useApp(selectVisible)
  const question = useApp(selectCampsQuestion)
  const { pairs } = signedTies(map, seen, question.kinds)
  const tieOf = (one: ActorId, two: ActorId, sign: number): RelationId | undefined => {
    const pair = pairs.find(({ a, b }) => (a === one && b === two) || (a === two && b === one))
    return (sign > 0 ? pair?.plus : pair?.minus)?.[0]
  }
  return (
    <ol className={circle.list}>
      {triads.map(({ kind, actors, signs }) => {
        const [a, b, c] = actors
        const ties = [tieOf(a, b, signs[0]), tieOf(b, c, signs[1]), tieOf(c, a, signs[2])]
        return (
          <li key={actors.join(' ')}>
            <button
              type="button"
              className={circle.round}
              aria-label={words.show(actors.map(names.short).join(', '))}
              onClick={() => store.setState(selectActors(actors))}
            >
              {actors.map(names.short).join(', ')}
            </button>
            <p className={circle.part}>
              {words[kind]}, {isBalanced(kind) ? words.isBalanced : words.isNot}
            </p>
            <ul className={circle.ties}>
              {ties.flatMap((id) => (id === undefined ? [] : [<TieLine key={id} id={id} />]))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
