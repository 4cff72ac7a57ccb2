import { actorTypeOf } from '~/map/kinds.ts'
import { isIcon } from '~/scene/icons.ts'
import { actorMarks } from '~/scene/marks.ts'
import { selectTheme } from '~/state/derived.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { Marks } from '~/ui/Marks.tsx'
import { cachedMarks } from './cachedMarks.ts'

type Props = {
  readonly type: string
  /** px: the box that the largest shape fits into. */
  readonly size?: number
}

/** An actor's shape and icon, as the map draws them, smaller. */
export function ActorGlyph({ type, size = 22 }: Props) {
  const marks = useApp((state) => selectGlyph(state, type, size))
  return <Marks marks={marks} width={size} height={size} />
}

function selectGlyph(state: AppState, type: string, size: number) {
  const { shape } = actorTypeOf(state.document.map, type)
  const theme = selectTheme(state)
  const icon = isIcon(type) ? type : null
  return cachedMarks(theme, `actor ${shape} ${icon} ${size}`, () => {
    const isSmall = size < 30
    const radius = (size / 2 - 0.75) / (shape === 'diamond' ? 1.2 : 1.12)
    const marks = actorMarks({ at: { x: size / 2, y: size / 2 }, shape, radius, icon }, theme, isSmall ? 1.25 : 1.5)
    return marks.map((mark) => (mark.at ? { ...mark, width: isSmall ? 1.1 : 1.5, at: iconAt(size, radius) } : mark))
  })
}

function iconAt(size: number, radius: number) {
  const scale = (radius * 1.12) / 24
  return { x: size / 2 - 12 * scale, y: size / 2 - 12 * scale, scale }
}
