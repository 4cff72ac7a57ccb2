import { balanceOverTime } from '~/analysis/balanceOverTime.ts'
import { type Camps, campsOf } from '~/analysis/campsOf.ts'
import { type Counting, countings, type KindSigns } from '~/analysis/signedTies.ts'
import { loadScreenWords, pickLanguage } from '~/i18n/words.ts'
import { basisGroupOf, basisGroups } from '~/map/basis.ts'
import type { EntenteMap } from '~/map/map.ts'
import { kindSigns, signWords } from '~/view/kindSigns.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { type CampsOption, campsOptions } from './campsOptions.ts'
import { chosen, known, listOf } from './figureWishes.ts'
import { campsHelp } from './help.ts'
import { type Arguments, readArguments } from './readArguments.ts'
import { readMapFile } from './readMapFile.ts'
import { Refusal } from './refusal.ts'
import { tellCamps } from './tellCamps.ts'

type Args = Arguments<CampsOption>

/** A quarter of a minute on most machines. */
const effort = 5e9

/** `entente camps MAP`: both ways of counting, as text or as JSON. */
export async function campsCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(words, campsOptions, 'camps')
  if (args.has('help')) {
    console.log(campsHelp)
    return 0
  }
  const [path, ...more] = args.files
  if (path === undefined) throw new Refusal('usage', 'Which map? entente camps MAP')
  if (more.length > 0) throw new Refusal('usage', `One map at a time, not also ${more.join(', ')}.`)
  const camps = campsFrom(args)
  const limits = { effort: effortFrom(args) }
  const wanted = chosen('count', args.text('count'), countings)
  const { map, remark } = await readMapFile(path, { places: false })
  if (remark !== '' && !args.has('quiet')) console.error(remark)
  const kinds = signsFrom(args, map)
  const seen = visibleFrom(args, map)
  const shown = { relationKinds: map.relationKinds, ...seen }
  const answers = (wanted ? [wanted] : countings).map((counting): Camps => {
    const question = { counting, kinds, camps }
    return campsOf(shown, question, limits)
  })
  if (args.has('json')) {
    const first: Counting = wanted ?? 'ties'
    const time = balanceOverTime(shown, { counting: first, kinds, camps: 2 })
    console.log(JSON.stringify({ map: path, counted: seen.relations.length, of: map.relations.length, answers, time }))
  } else {
    const ofAll =
      seen.relations.length === map.relations.length ? '' : ` (${seen.relations.length}/${map.relations.length})`
    console.log(`${path}${ofAll}`)
    const language = args.text('lang') ?? map.language
    const spoken = pickLanguage([language])
    await loadScreenWords(spoken)
    for (const answer of answers) console.log(`\n${tellCamps(map, answer, language, spoken)}`)
  }
  return answers.every(({ cost, lower }) => cost === lower) ? 0 : 3
}

function campsFrom({ text }: Args): number | 'best' {
  const wish = text('camps') ?? '2'
  if (wish === 'best') return 'best'
  if (!/^[1-9]\d?$/.test(wish)) throw new Refusal('usage', `--camps is a number from 1 to 99, or best, not “${wish}”.`)
  return Number(wish)
}

function effortFrom({ text }: Args): number {
  const wish = text('effort')
  if (wish === undefined) return effort
  const times = Number(wish)
  if (!(times > 0 && times <= 1000)) throw new Refusal('usage', `--effort is a number up to 1000, not “${wish}”.`)
  return effort * times
}

function visibleFrom({ text }: Args, map: EntenteMap): VisibleMap {
  const ofKinds = [...new Set(map.relations.map(({ kind }) => kind))]
  const kinds = listOf(text('kinds')).map((kind) => known('kinds', kind, ofKinds, 'kind of tie'))
  const bases = listOf(text('bases')).map((basis) => known('bases', basis, basisGroups, 'basis'))
  const relations = map.relations.filter(
    (relation) =>
      (text('kinds') === undefined || kinds.includes(relation.kind)) &&
      (text('bases') === undefined || bases.includes(basisGroupOf(relation))),
  )
  return { actors: map.actors, relations }
}

function signsFrom({ text }: Args, map: EntenteMap): KindSigns {
  const ofKinds = [...new Set(map.relations.map(({ kind }) => kind))]
  const signs = listOf(text('signs')).map((wish) => {
    const [kind = '', word = ''] = wish.split('=')
    if (!signWords.some((each) => each === word))
      throw new Refusal('usage', `--signs is KIND=support, KIND=oppose or KIND=none, not “${wish}”.`)
    return `${known('signs', kind, ofKinds, 'kind of tie')}:${word}`
  })
  return kindSigns(signs)
}
