import { CircleCheck, TriangleAlert } from 'lucide-react'
import { isFaint, leastDistance, nearestColor } from '~/figure/colourDistance.ts'
import { contrast } from '~/figure/contrast.ts'
import { kindsOf } from '~/map/kinds.ts'
import { kindStyle } from '~/scene/kindStyle.ts'
import { themes } from '~/scene/theme.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './Styles.module.css'

/** Whether a kind can be told from the others by its colour: with any cones, on light paper and on dark. */
export function ColourCheck({ kind }: { readonly kind: string }) {
  const { styles: words } = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const { kind: nameOf } = useTieWords()
  const digits = new Intl.NumberFormat(language === 'kk' ? 'ru' : language, { maximumFractionDigits: 1 })

  const checks = (['light', 'dark'] as const).map((name) => {
    const theme = themes[name]
    const colorOf = (key: string) => kindStyle(map, key, theme).color
    const others = kindsOf(map).filter(({ key }) => key !== kind)
    const nearest = nearestColor(colorOf(kind), new Map(others.map(({ key }) => [key, colorOf(key)])))
    return { name, color: colorOf(kind), canvas: theme.canvas, nearest }
  })
  const worries = checks.flatMap(({ name, color, canvas, nearest }) => [
    ...(nearest && nearest.distance < leastDistance
      ? [
          words.near(
            nameOf(nearest.key),
            words.visions[nearest.eye],
            words.themes[name],
            digits.format(nearest.distance),
          ),
        ]
      : []),
    ...(isFaint(color, canvas) ? [words.faint(words.themes[name], digits.format(contrast(color, canvas)))] : []),
  ])
  const least = Math.min(...checks.map(({ nearest }) => nearest?.distance ?? 100))
  return (
    <div role="status" className={styles.check}>
      {worries.map((worry) => (
        <p key={worry} className={styles.worry}>
          <TriangleAlert size={15} strokeWidth={2} aria-hidden />
          {worry}
        </p>
      ))}
      {worries.length === 0 && (
        <p className={styles.fine}>
          <CircleCheck size={15} strokeWidth={2} aria-hidden />
          {words.fine(digits.format(least))}
        </p>
      )}
    </div>
  )
}
