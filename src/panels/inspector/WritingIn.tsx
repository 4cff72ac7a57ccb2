import { store } from '~/state/store.ts'
import { writeIn } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Choice } from '~/ui/Choice.tsx'
import { languageName, useLanguages, useWriting } from '../pieces/useWriting.ts'

/** In which language the texts below are written. */
export function WritingIn() {
  const words = useScreenWords().making
  const { language } = useWriting()
  const languages = useLanguages()
  return (
    <Choice
      label={words.textsIn}
      value={language}
      options={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
      onChange={(tag) => store.setState(writeIn(tag))}
    />
  )
}
