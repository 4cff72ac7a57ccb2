import { composeFigure } from '~/figure/composeFigure.ts'
import { figureLook, noAreas } from '~/figure/figureCamps.ts'
import { figureIn, withFigure } from '~/figure/figureInMap.ts'
import type { FigureSettings } from '~/figure/figureSettings.ts'
import { fontsNeeded } from '~/figure/fonts.ts'
import type { ProofNote } from '~/figure/proof.ts'
import { readFigureSettings } from '~/figure/readFigureSettings.ts'
import { canTravel } from '~/formats/packMap.ts'
import { campsHeadline, campTitles } from '~/i18n/campsSaid.ts'
import { enScreens } from '~/i18n/enScreens.ts'
import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import type { EntenteMap } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { radiiOnSheet } from '~/presentation/groupPicture.ts'
import { standInCamps } from '~/presentation/standInCamps.ts'
import { standInGroups } from '~/presentation/standInGroups.ts'
import { comparingOf } from '~/view/comparedIn.ts'
import { fieldOf } from '~/view/groupIds.ts'
import { litBy } from '~/view/litBy.ts'
import { radiiBy, rankBy } from '~/view/matters.ts'
import { isRank } from '~/view/ranks.ts'
import { reconcileView } from '~/view/reconcileView.ts'
import type { View } from '~/view/view.ts'
import { queryToView, viewToQuery } from '~/view/viewUrl.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { type Format, figureFile } from './figureFiles.ts'
import { type FigureOption, figureOptions } from './figureOptions.ts'
import { chosen, known, listOf, settingsFrom } from './figureWishes.ts'
import { fontsOnDisk } from './fontsOnDisk.ts'
import { figureHelp } from './help.ts'
import { type Arguments, readArguments } from './readArguments.ts'
import { readMapFile } from './readMapFile.ts'
import { Refusal } from './refusal.ts'
import { save } from './save.ts'

type Args = Arguments<FigureOption>

export async function figureCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(words, figureOptions, 'figure')
  if (args.has('help')) {
    console.log(figureHelp)
    return 0
  }
  const [path, ...more] = args.files
  if (path === undefined) throw new Refusal('usage', 'Which map? entente figure MAP --out FILE')
  if (more.length > 0) throw new Refusal('usage', `One map at a time, not also ${more.join(', ')}.`)
  const out = args.text('out')
  if (out === undefined) throw new Refusal('usage', 'Where to? Add --out FILE, which ends in .svg, .pdf or .png.')
  const format = formatOf(out)
  const letters = chosen('letters', args.text('letters'), ['embedded', 'live', 'outlined'] as const) ?? 'embedded'

  const say = (text: string) => (args.has('quiet') || text === '' ? undefined : console.error(text))
  const { map, view: kept, remark } = await readMapFile(path)
  say(remark)
  const before = readFigureSettings(figureIn(map)).value
  const settings = settingsFrom(args, map, before)
  const view = viewFrom(args, map, kept)
  const language = view.lang || settings.language || map.language
  const spoken = pickLanguage([language])
  await loadScreenWords(spoken)
  const spokenWords = screenWordsFor(spoken)
  const seen = visibleMap(map, view, litBy)
  const titlesOf = (heads: readonly string[]) => campTitles(heads, spokenWords.campNames)
  const inGroups = standInGroups({ map, language, words: spokenWords, titlesOf, effort }, seen, view)
  refuseMissing(args, inGroups?.missing ?? [fieldOf(view.groups)].filter((field) => field !== ''))
  const picture = inGroups?.picture
  const inCamps = picture ? null : standInCamps({ map, index: indexMap(map), language, titlesOf, effort }, seen, view)
  const figure = composeFigure({
    map: picture?.map ?? map,
    visible: picture?.visible ?? inCamps?.visible ?? seen,
    positions: picture?.positions ?? inCamps?.positions ?? map.positions,
    camps: picture
      ? { look: picture.areas ?? noAreas, statement: '' }
      : inCamps && {
          look: { ...inCamps.look, ...figureLook },
          statement: `${campsHeadline(inCamps.found, spokenWords.camps).join('')} ${spokenWords.camps.care.notAlliance}`,
        },
    sizes: inGroups
      ? { radii: radiiOnSheet(inGroups.picture), statement: inGroups.statement }
      : isRank(view.ask)
        ? { radii: radiiBy(rankBy(view.ask, map, seen), seen), statement: spokenWords.ask.matters.sizes[view.ask] }
        : null,
    comparing: comparingOf(view),
    language,
    words: spokenWords,
    settings,
    selection: { actors: view.actors, tie: view.tie },
    today: dateFrom(args),
  })
  const fonts = fontsOnDisk(fontsNeeded(figure), new URL('./fonts/', here))
  const bytes = await figureFile(
    format,
    figure,
    fonts,
    letters,
    settings.keepMap && canTravel(map) ? keepFrom(map, settings, before, view) : null,
  )
  save(out, bytes)

  say(`${out}: ${figure.description}`)
  if (settings.keepMap && !canTravel(map)) say('The map is too large to travel inside the image.')
  if (figure.privateLeftOut > 0) say(`Private evidence left out: ${figure.privateLeftOut}.`)
  for (const note of figure.proof.notes) say(sayNote(note))
  return args.has('strict') && figure.proof.notes.some(({ weight }) => weight === 'bad') ? 3 : 0
}

const here = import.meta.url
/** For camps: a quarter of a minute on most machines. */
const effort = 5e9

const { proof } = enScreens.figure

function sayNote<C extends ProofNote['code']>({ code, values }: ProofNote & { readonly code: C }): string {
  const sentence: string | ((values: never) => string) = proof[code]
  return typeof sentence === 'string' ? sentence : sentence(values as never)
}

function formatOf(out: string): Format {
  const [, ending] = /\.(svg|pdf|png)$/i.exec(out) ?? []
  const format = (['svg', 'pdf', 'png'] as const).find((each) => each === ending?.toLowerCase())
  if (!format) throw new Refusal('usage', `${out} tells no format: FILE ends in .svg, .pdf or .png.`)
  return format
}

/** A figure of something else than a link asks for is none that anyone wants. */
function refuseMissing({ text }: Args, unknown: readonly string[]): void {
  if (text('view') !== undefined && unknown.length > 0)
    throw new Refusal('usage', `--view names what this map does not have: ${unknown.join(', ')}.`)
}

/** The view of a link, or else of the picture that the map came in, with what the options choose. */
function viewFrom(args: Args, map: EntenteMap, kept: string): View {
  const { text } = args
  const linked = text('view')?.replace(/^[^?]*\?/, '')
  const { view, missing } = reconcileView(queryToView(new URLSearchParams(linked ?? kept)), indexMap(map))
  refuseMissing(args, [...missing.actors, ...missing.ties])
  const kinds = [...new Set(map.relations.map(({ kind }) => kind))]
  const wanted = listOf(text('kinds')).map((kind) => known('kinds', kind, kinds, 'kind of tie'))
  const ids = map.actors.map(({ id }) => id)
  const actors = listOf(text('focus')).map((id) => known('focus', id, ids, 'actor'))
  const arrangement = chosen('arrangement', text('arrangement'), ['network', 'camps'] as const)
  return {
    ...view,
    task: 'explore',
    lang: text('lang') || view.lang,
    ...(text('kinds') !== undefined && {
      hiddenKinds: kinds.filter((kind) => !wanted.includes(kind)),
      loners: 'hide' as const,
    }),
    ...(text('focus') !== undefined && { actors, tie: '' }),
    ...(arrangement !== undefined && { arrangement }),
  }
}

function dateFrom({ text }: Args): string {
  const date = text('date') ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date))
    throw new Refusal('usage', `--date is a day such as 2026-11-22, not “${date}”.`)
  return date
}

/** As the app keeps it: with the settings, where they are others than the map's own. */
function keepFrom(map: EntenteMap, settings: FigureSettings, before: FigureSettings, view: View) {
  const isOther = JSON.stringify(settings) !== JSON.stringify(before)
  const whole = isOther ? withFigure(map, settings) : map
  return { map: withoutPrivate(whole).map, view: viewToQuery(view).toString() }
}
