import { useMemo } from 'react'
import type { Words } from '~/i18n/en.ts'
import type { ActorId, Relation } from '~/map/map.ts'
import { kindStyle } from '~/scene/kindStyle.ts'
import type { PathMark } from '~/scene/marks.ts'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { Marks } from '~/ui/Marks.tsx'
import { atAGlance, type GlanceRow } from '~/view/atAGlance.ts'
import type { Direction } from '~/view/groupTies.ts'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './Glance.module.css'
import { useTiesOf } from './OtherTies.tsx'
import sectionStyles from './Section.module.css'

/** Who stands for the actor and against it: one bar a row, one segment a tie. */
export function Glance({ actor }: { readonly actor: ActorId }) {
  const words = useWords().inspector
  const map = useApp((state) => state.document.map)
  const { groups } = useTiesOf(actor, '')
  const rows = useMemo(() => atAGlance(groups, map), [groups, map])
  if (rows.length === 0) return null
  return (
    <section className={sectionStyles.section}>
      <div className={sectionStyles.head}>
        <h3 className={sectionStyles.title}>{words.glance}</h3>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Bar key={`${row.kind} ${row.direction}`} row={row} actor={actor} longest={longestOf(rows)} />
        ))}
      </ul>
    </section>
  )
}

const longestOf = (rows: readonly GlanceRow[]) => Math.max(...rows.map(({ relations }) => relations.length))

type BarProps = { readonly row: GlanceRow; readonly actor: ActorId; readonly longest: number }

function Bar({ row: { kind, direction, relations }, actor, longest }: BarProps) {
  const words = useWords().inspector
  const names = useNames()
  const map = useApp((state) => state.document.map)
  const theme = useApp(selectTheme)
  const way = { in: words.incoming, mutual: words.mutual, out: words.outgoing }[direction]
  const ownLabel = words.kindWay(useTieWords().kind(kind), way)
  const label = glanceLabel(words, kind, direction) ?? ownLabel
  const people = [...new Set(relations.map((relation) => names.short(otherEnd(relation, actor))))].join(', ')
  const { color } = kindStyle(map, kind, theme)
  const { marks, width } = useMemo(() => segments(relations.length, longest, color), [relations.length, longest, color])
  return (
    <li className={styles.row} title={people}>
      <span className="visually-hidden">{words.glanceRow(label, relations.length, people)}</span>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <Marks marks={marks} width={width} height={10} />
      </span>
      <span className={styles.count} aria-hidden="true">
        {relations.length}
      </span>
    </li>
  )
}

const otherEnd = ({ from, to }: Relation, actor: ActorId): ActorId => (from === actor ? to : from)

/** The row's word for a built-in kind; a kind of the map's own has none. */
function glanceLabel(words: Words['inspector'], kind: string, direction: Direction): string | undefined {
  const labels: { readonly [row: string]: string } = {
    'support in': words.backedBy,
    'support out': words.backs,
    'opposition in': words.opposedBy,
    'opposition out': words.opposes,
    'intervention in': words.intervenedBy,
    'intervention out': words.intervenes,
  }
  return labels[`${kind} ${direction}`]
}

/** px that a bar may take. */
const room = 176

/** A segment a tie, narrower where there are many. */
function segments(count: number, longest: number, color: string): { marks: readonly PathMark[]; width: number } {
  const step = Math.min(26, room / longest)
  const gap = step > 6 ? 2 : 0
  const marks = Array.from({ length: count }, (_, at) => ({
    d: `M${at * step} 0h${step - gap}v10h${gap - step}z`,
    fill: color,
  }))
  return { marks, width: Math.ceil(count * step) }
}
