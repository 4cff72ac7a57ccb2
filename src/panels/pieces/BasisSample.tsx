import type { BasisGroup } from '~/map/basis.ts'
import { dashOf } from '~/scene/kindStyle.ts'
import { sampleTie } from '~/scene/marks.ts'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { Marks } from '~/ui/Marks.tsx'
import { cachedMarks } from './cachedMarks.ts'

type Props = {
  readonly basis: BasisGroup
  /** px */
  readonly width?: number
}

/** The line alone, without kind: how well something is known. */
export function BasisSample({ basis, width = 48 }: Props) {
  const theme = useApp(selectTheme)
  const look = { color: theme.ink2, head: 'none', style: 'line', width: 2, dash: dashOf(basis) } as const
  const marks = cachedMarks(theme, `basis ${basis} ${width}`, () => sampleTie(look, width, 14, ''))
  return <Marks marks={marks} width={width} height={14} />
}
