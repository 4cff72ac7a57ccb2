import type { ActorId, EntenteMap } from '~/map/map.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { shortOf, textIn } from '~/map/text.ts'

/** Languages that do not decline names. In the others the interface begins its sentences with a name, or sets it apart. */
const undeclined: readonly string[] = ['en']

/**
 * The short name of an actor as it stands within a sentence: “the CSTO”, “armed rioters”. The map's own sentences show it, in
 * the form that most of those give which have the name in it; the name as it is where none does. The id where it is unknown.
 */
export function nameInSentence(
  { actors, relations, language: home }: Pick<EntenteMap, 'actors' | 'relations' | 'language'>,
  id: ActorId,
  language: string,
): string {
  const actor = actors.find((each) => each.id === id)
  if (!actor) return id
  const name = shortOf(actor, language, home)
  if (!undeclined.includes(language)) return name
  const folded = name.toLocaleLowerCase(language)
  const counts = new Map<string, number>()
  for (const { to, label } of relations) {
    if (to !== id || label === undefined) continue
    for (const { kind, text = '' } of sentenceOf(textIn(label, language, home)))
      if (kind === 'to' && text.toLocaleLowerCase(language).endsWith(folded))
        counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? name
}
