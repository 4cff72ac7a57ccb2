import type { BasisGroup } from '~/map/basis.ts'
import { dashOf, kindStyle } from '~/scene/kindStyle.ts'
import { sampleTie } from '~/scene/marks.ts'
import { selectTheme } from '~/state/derived.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { Marks } from '~/ui/Marks.tsx'
import { cachedMarks } from './cachedMarks.ts'

type Props = {
  readonly kind: string
  readonly basis?: BasisGroup
  /** px */
  readonly width?: number
}

/** Between two rails shows what lies behind the sample: a row under the pointer sets `--behind`. */
const behind = 'var(--behind, var(--canvas))'

/** A short tie, drawn as the map draws it. */
export function TieSample({ kind, basis = 'record', width = 48 }: Props) {
  const marks = useApp((state) => selectSample(state, kind, basis, width))
  return <Marks marks={marks} width={width} height={14} />
}

function selectSample(state: AppState, kind: string, basis: BasisGroup, width: number) {
  const theme = selectTheme(state)
  const look = { ...kindStyle(state.document.map, kind, theme), dash: dashOf(basis) }
  return cachedMarks(theme, `tie ${Object.values(look).join(' ')} ${width}`, () => sampleTie(look, width, 14, behind))
}
