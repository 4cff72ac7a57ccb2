import { readFileSync } from 'node:fs'
import { fillTakealong } from '~/formats/takealong.ts'
import { pickLanguage } from '~/i18n/words.ts'
import { textIn } from '~/map/text.ts'
import { withoutNotes } from '~/map/withoutNotes.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { initialView } from '~/view/view.ts'
import { queryToView, viewToQuery } from '~/view/viewUrl.ts'
import { takealongHelp } from './help.ts'
import { readArguments } from './readArguments.ts'
import { readMapFile } from './readMapFile.ts'
import { Refusal } from './refusal.ts'
import { save } from './save.ts'

const options = { out: 'text', lang: 'text', 'no-notes': 'yes', quiet: 'yes', help: 'yes' } as const

/** A map and the viewer in one file, as the app saves it. */
export async function takealongCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(words, options, 'takealong')
  if (args.has('help')) {
    console.log(takealongHelp)
    return 0
  }
  const [path, ...more] = args.files
  if (path === undefined) throw new Refusal('usage', 'Which map? entente takealong MAP --out FILE.html')
  if (more.length > 0) throw new Refusal('usage', `One map at a time, not also ${more.join(', ')}.`)
  const out = args.text('out')
  if (out === undefined || !/\.html?$/i.test(out))
    throw new Refusal('usage', 'Where to? Add --out FILE, which ends in .html.')

  const say = (text: string) => (args.has('quiet') || text === '' ? undefined : console.error(text))
  const { map: whole, view, remark } = await readMapFile(path)
  say(remark)
  const { map, leftOut } = withoutPrivate(args.has('no-notes') ? withoutNotes(whole) : whole)
  const language = pickLanguage([args.text('lang') ?? map.language])
  const seen = view === '' ? initialView : queryToView(new URLSearchParams(view))
  const file = fillTakealong(readViewer(), {
    map,
    view: viewToQuery({ ...seen, task: 'explore', lang: language }).toString(),
    language,
    title: textIn(map.title, language, map.language),
  })
  if (file === null) throw new Refusal('input', 'The viewer beside the program is of another version: build it again.')
  save(out, new TextEncoder().encode(file))
  say(`${out}: ${map.actors.length} actors, ${map.relations.length} ties, ${map.steps.length} steps.`)
  if (leftOut > 0) say(`Private evidence left out: ${leftOut}.`)
  return 0
}

/** The build puts it into the folder beside the program's. */
function readViewer(): string {
  try {
    return readFileSync(new URL('../takealong/viewer.html', import.meta.url), 'utf8')
  } catch {
    throw new Refusal('input', 'The viewer is missing beside the program: build it with npm run build.')
  }
}
