import { type PathWay, pathsBetween } from '~/analysis/pathsBetween.ts'
import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import { basisGroupOf, basisGroups, basisOf } from '~/map/basis.ts'
import { closestOf } from '~/map/closest.ts'
import type { ActorId, EntenteMap, Relation } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { shortOf } from '~/map/text.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { pathSentence } from '~/view/pathSentence.ts'
import { claimAside } from '~/view/pathText.ts'
import { chosen, known, listOf } from './figureWishes.ts'
import { pathHelp } from './help.ts'
import { type Arguments, readArguments } from './readArguments.ts'
import { readMapFile } from './readMapFile.ts'
import { Refusal } from './refusal.ts'

const pathOptions = {
  way: 'text',
  most: 'text',
  kinds: 'text',
  bases: 'text',
  lang: 'text',
  json: 'yes',
  quiet: 'yes',
  help: 'yes',
} as const
type Args = Arguments<keyof typeof pathOptions>

/** `entente path MAP FROM TO`: the shortest paths as sentences, or as JSON. */
export async function pathCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(words, pathOptions, 'path')
  if (args.has('help')) {
    console.log(pathHelp)
    return 0
  }
  const [file, first, second, ...more] = args.files
  if (file === undefined || first === undefined || second === undefined || more.length > 0)
    throw new Refusal('usage', 'Which map, and which two actors? entente path MAP FROM TO')
  const way: PathWay = chosen('way', args.text('way'), ['any', 'along'] as const) ?? 'any'
  const most = mostFrom(args)
  const { map: whole, remark } = await readMapFile(file, { places: false })
  const { map } = withoutPrivate(whole)
  if (remark !== '' && !args.has('quiet')) console.error(remark)
  const [from, to] = [actorNamed(map, first), actorNamed(map, second)]
  if (from === to) throw new Refusal('usage', `“${first}” and “${second}” are one and the same actor.`)
  const relations = tiesFrom(args, map)
  const paths = pathsBetween(relations, from, to, way, most)
  if (args.has('json')) {
    const told = paths.map(({ actors, steps }) => ({
      actors,
      steps: steps.map((ties) =>
        ties.map((tie) => ({ id: tie.id, basis: basisOf(tie), evidence: tie.evidence.length })),
      ),
    }))
    console.log(
      JSON.stringify({ map: file, from, to, way, over: relations.length, of: map.relations.length, paths: told }),
    )
    return paths.length > 0 ? 0 : 3
  }
  const language = args.text('lang') ?? map.language
  const spoken = pickLanguage([language])
  await loadScreenWords(spoken)
  console.log(tell(map, relations.length, paths, { from, to, way, language, spoken }))
  return paths.length > 0 ? 0 : 3
}

type Told = {
  readonly from: ActorId
  readonly to: ActorId
  readonly way: PathWay
  readonly language: string
  readonly spoken: string
}

function tell(map: EntenteMap, over: number, paths: ReturnType<typeof pathsBetween>, told: Told): string {
  const { bases, citations, dates, kindVerbs, ask } = screenWordsFor(told.spoken)
  const index = indexMap(map)
  const name = (id: ActorId) => {
    const actor = index.actor.get(id)
    return actor ? shortOf(actor, told.language, map.language) : id
  }
  const counted = over === map.relations.length ? ask.overAll(over) : ask.over(over, map.relations.length)
  if (paths.length === 0) {
    const none = told.way === 'along' ? ask.paths.noneAlong : ask.paths.none
    return `${none(name(told.from), name(told.to))} ${counted}`
  }
  const words = {
    ...{ language: told.language, bases, citations, dates },
    ...{ more: ask.paths.more, noEvidence: ask.paths.noEvidence },
  }
  const lines = paths.map((path, at) => {
    const { runs, claims } = pathSentence(map, index, path, told.language, kindVerbs)
    const text = runs.map(({ text, claim }, position) => {
      const cited = claim === null ? undefined : claims[claim]
      return cited && runs[position + 1]?.claim !== claim ? `${text} (${claimAside(map, index, cited, words)})` : text
    })
    return `${at + 1}. ${text.join('')}.`
  })
  return [...lines, counted].join('\n')
}

function mostFrom({ text }: Args): number {
  const wish = text('most') ?? '8'
  if (!/^[1-9]\d?$/.test(wish)) throw new Refusal('usage', `--most is a number from 1 to 99, not “${wish}”.`)
  return Number(wish)
}

function tiesFrom({ text }: Args, map: EntenteMap): readonly Relation[] {
  const ofKinds = [...new Set(map.relations.map(({ kind }) => kind))]
  const kinds = listOf(text('kinds')).map((kind) => known('kinds', kind, ofKinds, 'kind of tie'))
  const bases = listOf(text('bases')).map((basis) => known('bases', basis, basisGroups, 'basis'))
  return map.relations.filter(
    (relation) =>
      (text('kinds') === undefined || kinds.includes(relation.kind)) &&
      (text('bases') === undefined || bases.includes(basisGroupOf(relation))),
  )
}

/** An actor by its id. */
function actorNamed({ actors }: EntenteMap, wish: string): ActorId {
  if (actors.some(({ id }) => id === wish)) return wish
  const closest = closestOf(
    wish,
    actors.map(({ id }) => ({ name: id, is: id })),
  )
  throw new Refusal('usage', `No actor has the id “${wish}”.${closest === null ? '' : ` Closest: ${closest}.`}`)
}
