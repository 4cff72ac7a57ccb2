import { type ReactNode, Suspense } from 'react'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './AboutMap.module.css'
import { EditButton } from './EditButton.tsx'
import { FullCitation } from './FullCitation.tsx'
import { AboutFields } from './lazyFields.ts'
import { MoreFields } from './MoreFields.tsx'
import sectionStyles from './Section.module.css'

/** Nothing is selected: what the map is about, and where it comes from. */
export function AboutMap({ children }: { readonly children?: ReactNode }) {
  const words = useWords().inspector
  const names = useNames()
  const map = useApp((state) => state.document.map)
  const editing = useApp((state) => state.editing)
  const { title, subtitle, actors, relations } = map
  return (
    <>
      <header className={styles.head}>
        <div className={styles.tools}>
          <p className={styles.overline}>{words.aboutMap}</p>
          <EditButton />
        </div>
        <h2 className={styles.title} tabIndex={-1} data-heading lang={names.lang(title)}>
          {names.text(title)}
        </h2>
        {subtitle !== undefined && (
          <p className={styles.subtitle} lang={names.lang(subtitle)}>
            {names.text(subtitle)}
          </p>
        )}
        <p className={styles.counts}>{words.counts(actors.length, relations.length)}</p>
      </header>
      {editing ? (
        <Suspense>
          <AboutFields />
        </Suspense>
      ) : (
        <About>{children}</About>
      )}
    </>
  )
}

function About({ children }: { readonly children: ReactNode }) {
  const words = useWords().inspector
  const names = useNames()
  const { description, authors = [], licence = '', sources, extra } = useApp((state) => state.document.map)
  return (
    <>
      {description !== undefined && (
        <p className={styles.description} lang={names.lang(description)}>
          {names.text(description)}
        </p>
      )}
      {children !== undefined && <div className={sectionStyles.section}>{children}</div>}
      {sources.length > 0 && (
        <Section title={words.sources}>
          <ul className={styles.sources}>
            {sources.map((source) => (
              <li key={source.id} className={styles.source}>
                <FullCitation source={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {authors.length > 0 && <Section title={words.authors}>{authors.join(', ')}</Section>}
      {licence !== '' && <Section title={words.licence}>{licence}</Section>}
      <MoreFields extra={extra} />
    </>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={sectionStyles.section}>
      <div className={sectionStyles.head}>
        <h3 className={sectionStyles.title}>{title}</h3>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
