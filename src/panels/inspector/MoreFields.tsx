import { useWords } from '~/state/useWords.ts'
import { extraFields } from '~/view/extraFields.ts'
import styles from './Section.module.css'

/** What the file says beyond what this program knows, as text. */
export function MoreFields({ extra }: { readonly extra: { readonly [field: string]: unknown } | undefined }) {
  const words = useWords().inspector
  const fields = extraFields(extra)
  if (fields.length === 0) return null
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.moreFields}</h3>
      </div>
      <dl className={styles.fields}>
        {fields.map(({ name, text }) => (
          <div key={name}>
            <dt className={styles.field}>{name}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
