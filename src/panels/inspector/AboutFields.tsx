import { Palette, Plus } from 'lucide-react'
import type { Change } from '~/map/changeRow.ts'
import type { About } from '~/map/editAbout.ts'
import { addSource, changeAbout } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { wrongLanguage } from '~/view/entryProblems.ts'
import styles from './Fields.module.css'
import sectionStyles from './Section.module.css'
import { SourceFields } from './SourceFields.tsx'
import { TextEdit } from './TextEdit.tsx'
import { WritingIn } from './WritingIn.tsx'

/** What the map says about itself, and its sources. */
export function AboutFields() {
  const words = useScreenWords()
  const { fields, actions, wrong } = words.making
  const map = useApp((state) => state.document.map)
  const set = (change: Change<About>, sitting?: string) => store.setState(changeAbout(change, sitting))
  return (
    <>
      <div className={styles.fields}>
        <WritingIn />
        <TextEdit label={fields.title} text={map.title} onChange={(title, sitting) => set({ title }, sitting)} />
        <TextEdit
          label={fields.subtitle}
          text={map.subtitle}
          onChange={(subtitle, sitting) => set({ subtitle }, sitting)}
        />
        <TextEdit
          label={fields.description}
          text={map.description}
          rows={4}
          onChange={(description, sitting) => set({ description }, sitting)}
        />
        <DraftField
          label={fields.authors}
          value={(map.authors ?? []).join('\n')}
          rows={2}
          hint={fields.onePerLine}
          onChange={(text, sitting) => {
            const authors = text.split('\n').flatMap((line) => line.trim() || [])
            set({ authors: authors.length === 0 ? undefined : authors }, sitting)
          }}
        />
        <div className={styles.two}>
          <DraftField
            label={fields.licence}
            value={map.licence ?? ''}
            onChange={(text, sitting) => set({ licence: text.trim() || undefined }, sitting)}
          />
          <DraftField
            label={fields.language}
            value={map.language}
            hint={fields.languageHint}
            check={(text) => wrongLanguage(text, wrong)}
            onChange={(text, sitting) => set({ language: text.trim() }, sitting)}
          />
        </div>
      </div>
      <section className={sectionStyles.section}>
        <div className={sectionStyles.head}>
          <h3 className={sectionStyles.title}>{words.inspector.sources}</h3>
        </div>
        {map.sources.map((source) => (
          <SourceFields key={source.id} source={source} />
        ))}
        <div className={styles.add}>
          <Button icon={Plus} onPress={() => store.setState(addSource(fields.source, { type: 'document', title: '' }))}>
            {actions.addSource}
          </Button>
        </div>
      </section>
      <div className={styles.actions}>
        <Button icon={Palette} onPress={() => store.setState(make({ kind: 'styles', of: 'kinds' }))}>
          {actions.editKinds}
        </Button>
      </div>
    </>
  )
}
