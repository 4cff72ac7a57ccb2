import { useMemo } from 'react'
import type { BasisGroup } from '~/map/basis.ts'
import { dashOf, kindStyle } from '~/scene/kindStyle.ts'
import { sampleTie } from '~/scene/marks.ts'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { Marks } from '~/ui/Marks.tsx'

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
  const map = useApp((state) => state.document.map)
  const theme = useApp(selectTheme)
  const marks = useMemo(
    () => sampleTie({ ...kindStyle(map, kind, theme), dash: dashOf(basis) }, width, 14, behind),
    [map, kind, theme, basis, width],
  )
  return <Marks marks={marks} width={width} height={14} />
}
