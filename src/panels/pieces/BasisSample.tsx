import { useMemo } from 'react'
import type { BasisGroup } from '~/map/basis.ts'
import { dashOf } from '~/scene/kindStyle.ts'
import { sampleTie } from '~/scene/marks.ts'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { Marks } from '~/ui/Marks.tsx'

type Props = {
  readonly basis: BasisGroup
  /** px */
  readonly width?: number
}

/** The line alone, without kind: how well something is known. */
export function BasisSample({ basis, width = 48 }: Props) {
  const { ink2 } = useApp(selectTheme)
  const marks = useMemo(
    () => sampleTie({ color: ink2, head: 'none', style: 'line', width: 2, dash: dashOf(basis) }, width, 14, ''),
    [ink2, basis, width],
  )
  return <Marks marks={marks} width={width} height={14} />
}
