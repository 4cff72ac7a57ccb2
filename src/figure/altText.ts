import { basisGroupOf } from '~/map/basis.ts'
import { kindsOf } from '~/map/kinds.ts'
import type { Content } from './chooseContent.ts'
import type { FigureWords } from './figureWords.ts'
import { namesOf } from './footTexts.ts'
import { kindWord } from './legendWords.ts'

const mostNames = 3
const mostGroups = 8

/** What the figure shows, for those who do not see it: “Network of 18 actors and 33 ties: 9 support, …”. */
export function altText(
  content: Content,
  words: FigureWords,
  language: string,
  title: string,
  panels: readonly string[],
): string {
  const { map, actors, relations, members } = content
  const { alt, comma } = words.figure
  if (members) {
    const largest = [...members].sort((a, b) => b[1] - a[1]).slice(0, mostGroups)
    const named = largest.map(([id, count]) => `${namesOf(content, [id], language).join('')} (${count})`)
    return [title, named.join(comma)]
      .filter(Boolean)
      .map((text) => `${text}.`)
      .join(' ')
  }
  const [only] = actors
  if (only && actors.length === 1 && relations.length === 0)
    return alt.alone(namesOf(content, [only.id], language).join(''))
  const kinds = kindsOf(map).flatMap(({ key }) => {
    const count = relations.filter(({ kind }) => kind === key).length
    return count === 0 ? [] : [alt.kind(count, kindWord(map, key, language, words))]
  })
  const weak = relations.filter((relation) => ['reported', 'alleged'].includes(basisGroupOf(relation))).length
  return [
    alt.network(title, actors.length, relations.length, kinds.join(comma)),
    ...mostConnected(content, words, language),
    weak === 0 ? '' : alt.weak(weak, relations.length),
    panels.length === 0 ? '' : alt.panels(panels.length, panels.join(comma)),
  ]
    .filter(Boolean)
    .join(' ')
}

function mostConnected(content: Content, { figure }: FigureWords, language: string): readonly string[] {
  const counts = new Map(content.actors.map(({ id }) => [id, 0]))
  for (const { from, to } of content.relations)
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1)
  const top = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])
  if (content.actors.length < 3 || top.length === 0) return []
  const named = top
    .slice(0, mostNames)
    .map(([id, count]) => figure.alt.actor(namesOf(content, [id], language).join(''), count))
  return [figure.alt.most(named.join(figure.comma))]
}
