type Mark = {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number }
}
type Props = {
  readonly marks: readonly Mark[]
  /** px, and the units of the marks. */
  readonly width: number
  readonly height: number
  readonly className?: string | undefined
}

/** A small drawing of a few paths, in the order given. It says nothing to screen readers: a word stands beside it. */
export function Marks({ marks, width, height, className }: Props) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={className} aria-hidden="true">
      {marks.map(({ d, fill = 'none', stroke, width: strokeWidth = 1, dash, cap = 'butt', at }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no names, and their order is what they are
          key={index}
          d={d}
          fill={fill}
          {...(stroke ? { stroke, strokeWidth, strokeLinecap: cap, strokeLinejoin: 'round' } : {})}
          {...(dash?.length ? { strokeDasharray: dash.join(' ') } : {})}
          {...(at
            ? { transform: `translate(${at.x} ${at.y}) scale(${at.scale})`, vectorEffect: 'non-scaling-stroke' }
            : {})}
        />
      ))}
    </svg>
  )
}
