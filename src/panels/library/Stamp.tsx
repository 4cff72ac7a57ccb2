import { stamp, type Thumbnail } from '~/keeping/thumbnail.ts'
import styles from './Stamp.module.css'

const classes: { readonly [kind: string]: string | undefined } = {
  support: styles.support,
  opposition: styles.opposition,
  intervention: styles.intervention,
  affiliation: styles.affiliation,
}

/** A map the size of a stamp. Its title stands beside it. */
export function Stamp({ picture: { ties, actors } }: { readonly picture: Thumbnail }) {
  return (
    <svg viewBox={`0 0 ${stamp.width} ${stamp.height}`} className={styles.stamp} aria-hidden="true">
      {ties.map(({ kind, color, d }) => (
        <path key={kind} d={d} className={classes[kind] ?? styles.other} {...(color ? { stroke: color } : {})} />
      ))}
      <path d={actors} className={styles.rims} />
      <path d={actors} className={styles.actors} />
    </svg>
  )
}
