import { Check, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import type { Figure } from '~/figure/figure.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { leastOfLine, lineContrastIn, matrixOf, visions } from './colourVision.ts'
import styles from './Visions.module.css'

type Props = { readonly figure: Figure; readonly url: string }

/** The figure as it prints without colour, and as colour-blind readers see it. */
export function Visions({ figure, url }: Props) {
  const { vision: words } = useScreenWords().figureScreen.proof
  const id = useId()
  const { width, height, background } = figure
  return (
    <ul className={styles.visions} aria-label={words.title}>
      {visions.map((vision) => {
        const ratio = lineContrastIn(figure, vision)
        const isClear = ratio >= leastOfLine
        return (
          <li key={vision} className={styles.vision}>
            <svg viewBox={`0 0 ${width} ${height}`} className={styles.picture} aria-hidden="true">
              <filter id={`${id}-${vision}`}>
                <feColorMatrix
                  values={`${matrixOf[vision].map((row) => `${row.join(' ')} 0 0`).join(' ')} 0 0 0 1 0`}
                />
              </filter>
              {background === null && <rect width={width} height={height} fill="#ffffff" />}
              <image href={url} width={width} height={height} filter={`url(#${id}-${vision})`} />
            </svg>
            <p className={isClear ? styles.clear : styles.faint}>
              {isClear ? (
                <Check size={15} strokeWidth={2.2} aria-hidden />
              ) : (
                <TriangleAlert size={15} strokeWidth={2} aria-hidden />
              )}
              <span>{`${words[vision]}: ${isClear ? words.clear : words.faint(ratio)}`}</span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
