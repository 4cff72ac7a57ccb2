import { useMemo } from 'react'
import { actorTypeOf } from '~/map/kinds.ts'
import { isIcon } from '~/scene/icons.ts'
import { actorMarks } from '~/scene/marks.ts'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { Marks } from '~/ui/Marks.tsx'

type Props = {
  readonly type: string
  /** px: the box that the largest shape fits into. */
  readonly size?: number
}

/** An actor's shape and icon, as the map draws them, smaller. */
export function ActorGlyph({ type, size = 22 }: Props) {
  const map = useApp((state) => state.document.map)
  const theme = useApp(selectTheme)
  const marks = useMemo(() => {
    const { shape } = actorTypeOf(map, type)
    const centre = { x: size / 2, y: size / 2 }
    const radius = (size / 2 - 0.75) / (shape === 'diamond' ? 1.2 : 1.12)
    const drawn = actorMarks(
      { at: centre, shape, radius, icon: isIcon(type) ? type : null },
      theme,
      size < 30 ? 1.25 : 1.5,
    )
    return drawn.map((mark) => (mark.at ? { ...mark, width: size < 30 ? 1.1 : 1.5, at: iconAt(size, radius) } : mark))
  }, [map, type, size, theme])
  return <Marks marks={marks} width={size} height={size} />
}

function iconAt(size: number, radius: number) {
  const scale = (radius * 1.12) / 24
  return { x: size / 2 - 12 * scale, y: size / 2 - 12 * scale, scale }
}
