import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { nameOf, shortOf } from '~/map/text.ts'
import { type Changes, changesBetween } from '~/presentation/changesBetween.ts'
import type { Frame } from '~/presentation/frameOf.ts'
import type { Book, Page } from '~/presentation/openBook.ts'
import { plainText } from '~/presentation/paragraphs.ts'
import { tieLabel } from '~/view/tieLabel.ts'

const most = 8

/** What a screen reader hears at a step: its place and title, its text or its question, and what has changed on the map. */
export function sayStage(book: Book, index: MapIndex, words: ScreenWords, at: number, before: Frame | null): string {
  const page = book.page(at)
  if (page === null) return ''
  const { announce, untitled } = words.present
  const { frame, caption } = page
  const { step, asking } = frame.stage
  const title = caption.title || untitled(step + 1)
  const isAnswer = before !== null && before.stage.step === step && before.stage.asking && !asking
  const head = isAnswer ? '' : announce.step(step + 1, book.map.steps.length, ended(title))
  return [
    head,
    asking ? announce.question : '',
    ended(plainText(caption.text)),
    sayChanges(book, index, words, frame, changesBetween(before, frame)),
    before?.step.id === frame.step.id && !isAnswer ? '' : sayCamps(book, index, words, page),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Who stands in which camp, where a slide shows camps. */
function sayCamps(book: Book, index: MapIndex, words: ScreenWords, page: Page): string {
  if (page.frame.view.arrangement !== 'camps') return ''
  const areas = page.slide().camps?.areas ?? []
  return areas
    .map(({ title, members }) => {
      const names = [...members].map((id) => sayActor(book, index, words, page.frame, id))
      return `${title}: ${names.join(', ')}.`
    })
    .join(' ')
}

function sayChanges(book: Book, index: MapIndex, words: ScreenWords, frame: Frame, changes: Changes): string {
  const { announce } = words.present
  const actor = (id: string) => sayActor(book, index, words, frame, id)
  const tie = (id: string) => sayTie(book, index, words, frame, id)
  const some = (items: readonly string[]) =>
    items.length <= most ? items.join('; ') : [...items.slice(0, most), announce.more(items.length - most)].join('; ')
  const added = [...changes.addedActors.map(actor), ...changes.addedRelations.map(tie)]
  const told = [...changes.toldNames.map(actor), ...changes.toldKinds.map(tie)]
  // A tie goes with its actor: only those that leave alone are named.
  const gone = new Set(changes.removedActors)
  const lone = changes.removedRelations.filter((id) => {
    const relation = index.relation.get(id)
    return relation !== undefined && !gone.has(relation.from) && !gone.has(relation.to)
  })
  const removed = [...changes.removedActors.map(actor), ...lone.map(tie)]
  return [
    added.length > 0 ? announce.added(some(added)) : '',
    told.length > 0 ? announce.told(some(told)) : '',
    removed.length > 0 ? announce.removed(some(removed)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

export function sayActor(
  { map, language }: Book,
  index: MapIndex,
  words: ScreenWords,
  frame: Frame,
  id: string,
): string {
  if (frame.secretNames.includes(id)) return words.present.unknownName
  const actor = index.actor.get(id)
  return actor ? nameOf(actor, language, map.language) : id
}

/** As a sentence; while its kind is asked for, only whom it ties. */
export function sayTie({ map, language }: Book, index: MapIndex, words: ScreenWords, frame: Frame, id: string): string {
  const relation = index.relation.get(id)
  if (!relation) return id
  const short = (end: string) => {
    if (frame.secretNames.includes(end)) return words.present.unknownName
    const actor = index.actor.get(end)
    return actor ? shortOf(actor, language, map.language) : end
  }
  if (frame.secretKinds.includes(id)) return words.present.unknownTie(short(relation.from), short(relation.to))
  return sentenceOf(tieLabel(map, relation, language, words.kindVerbs))
    .map((part) => {
      if (part.kind === 'text') return part.text
      const end = relation[part.kind]
      return frame.secretNames.includes(end) ? words.present.unknownName : (part.text ?? short(end))
    })
    .join('')
}

const ended = (text: string): string => (text === '' || /[.?!…:»”]$/u.test(text) ? text : `${text}.`)
