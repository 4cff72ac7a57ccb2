import { changeMarks, changeRadius } from '~/scene/changeMarks.ts'
import type { Theme } from '~/scene/theme.ts'
import { Marks } from '~/ui/Marks.tsx'
import type { Change } from '~/view/change.ts'

const side = 2 * (changeRadius + 1)
const middle = { x: side / 2, y: side / 2 }

type Props = {
  readonly change: Change
  readonly theme: Theme
  readonly className?: string | undefined
}

/** The mark of what became of a tie, as the map draws it. */
export function ChangeSample({ change, theme, className }: Props) {
  return (
    <Marks
      className={className}
      marks={changeMarks(change, middle, { ink: theme.ink, ground: theme.canvas })}
      width={side}
      height={side}
    />
  )
}
