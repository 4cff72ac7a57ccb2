import type { Content } from '~/figure/chooseContent.ts'
import type { FigureSettings } from '~/figure/figureSettings.ts'
import { notesOf, tieSentence } from '~/figure/notes.ts'
import type { RelationId } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Check } from '~/ui/Check.tsx'
import { Group } from '~/ui/Group.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './NotesChoice.module.css'
import { OwnText } from './OwnText.tsx'
import { changeSettings } from './useFigureSettings.ts'

type Props = { readonly settings: FigureSettings; readonly content: Content }

const choices = ['all', 'chosen', 'none'] as const

/** Which ties have a number and a note, and what the notes say. */
export function NotesChoice({ settings, content }: Props) {
  const words = useScreenWords()
  const { notes: say } = words.figureScreen
  const { notes, include } = settings
  const choice = include.notes ? notes.which : 'none'
  const count = content.relations.filter(({ id }) => notes.ties.includes(id)).length

  const choose = (next: (typeof choices)[number]) =>
    changeSettings({
      include: { ...include, notes: next !== 'none' },
      ...(next === 'none' ? {} : { notes: { ...notes, which: next } }),
    })

  return (
    <Group title={say.title} {...(choice === 'chosen' ? { aside: say.count(count, content.relations.length) } : {})}>
      <Segmented
        label={say.title}
        value={choice}
        options={choices.map((value) => ({ value, label: say[value] }))}
        onChange={choose}
        wide
      />
      {choice === 'chosen' && <ChosenTies settings={settings} content={content} />}
    </Group>
  )
}

function ChosenTies({ settings, content }: Props) {
  const words = useScreenWords()
  const language = useApp((state) => state.language)
  const { notes: say } = words.figureScreen
  const { notes } = settings
  const written = new Map(notesOf(content, settings, words, language).map(({ id, text }) => [id, text]))

  const toggle = (id: RelationId, isOn: boolean) => {
    const others = notes.ties.filter((each) => each !== id)
    changeSettings({ notes: { ...notes, ties: isOn ? [...others, id] : others } })
  }
  const write = (id: RelationId, text: string, sitting: string) => {
    const { [id]: _, ...others } = notes.texts
    changeSettings({ notes: { ...notes, texts: text === '' ? others : { ...others, [id]: text } } }, sitting)
  }

  return (
    <ul className={styles.ties} aria-label={say.ties}>
      {content.relations.map((relation) => {
        const sentence = tieSentence(content, relation, words, language)
        const text = written.get(relation.id)
        return (
          <li key={relation.id}>
            <Check label={sentence} isOn={text !== undefined} onChange={(isOn) => toggle(relation.id, isOn)} />
            {text !== undefined && (
              <div className={styles.note}>
                <OwnText
                  label={say.noteOn(sentence)}
                  isLabelHidden
                  own={notes.texts[relation.id] ?? ''}
                  generated={text}
                  onChange={(next, sitting) => write(relation.id, next, sitting)}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
