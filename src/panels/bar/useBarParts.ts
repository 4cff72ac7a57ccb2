import { ArchiveRestore, FileInput, FileOutput, FilePlus2, FolderOpen, Library, PencilLine } from 'lucide-react'
import { languageNames } from '~/i18n/languageNames.ts'

import { languages } from '~/i18n/words.ts'
import { store, type ThemeChoice, useApp } from '~/state/store.ts'
import { look, setTheme } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { MenuPart } from '~/ui/Menu.tsx'
import type { BarDoors } from './barDoors.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { tasks } from './tasks.ts'

const themeChoices = ['auto', 'light', 'dark'] as const satisfies readonly ThemeChoice[]

/** The parts of the bar's menus: each is a menu of its own on a wide screen, all are one on a narrow one. */
export function useBarParts(doors: BarDoors, chooseFile: (how: 'open' | 'add') => void) {
  const words = useScreenWords()
  const { bar } = words
  const origin = useApp((state) => state.origin)
  const language = useApp((state) => state.language)
  const theme = useApp((state) => state.preferences.theme)
  const task = useApp((state) => state.view.task)
  const readOnly = useApp((state) => state.readOnly)

  const todo: MenuPart = {
    title: words.figureScreen.tasks.label,
    quiet: true,
    chosen: `task:${task}`,
    rows: tasks.map((each) => ({ id: `task:${each}`, label: words.figureScreen.tasks[each] })),
  }
  const maps: MenuPart = {
    title: bar.shippedMaps,
    chosen: origin.kind === 'shipped' ? `map:${origin.id}` : '',
    rows: doors.maps.map(({ id, title }) => ({ id: `map:${id}`, label: title })),
  }
  const own: MenuPart = {
    title: words.keeping.menu.title,
    rows: [
      { id: 'newMap', label: words.keeping.menu.create, icon: FilePlus2 },
      { id: 'library', label: words.keeping.menu.all, icon: Library },
      ...(readOnly ? [] : [{ id: 'rename', label: words.keeping.menu.rename, icon: PencilLine }]),
      ...(origin.kind === 'own' ? [{ id: 'versions', label: words.keeping.menu.history, icon: ArchiveRestore }] : []),
    ],
  }
  const file: MenuPart = {
    title: bar.openFile,
    quiet: true,
    rows: [
      { id: 'file', label: bar.openFile, icon: FolderOpen },
      ...(readOnly || origin.kind === 'none'
        ? []
        : [{ id: 'add', label: words.importing.joining.menu, icon: FileInput }]),
      { id: 'export', label: words.importing.exporting.open, icon: FileOutput },
    ],
  }
  const speech: MenuPart = {
    title: bar.language,
    chosen: `lang:${language}`,
    rows: languages.map((each) => ({ id: `lang:${each}`, label: languageNames[each], lang: each })),
  }
  const looks: MenuPart = {
    title: bar.theme,
    chosen: `theme:${theme}`,
    rows: themeChoices.map((each) => ({ id: `theme:${each}`, label: bar.themes[each] })),
  }

  function run(id: string) {
    const map = doors.maps.find((each) => `map:${each.id}` === id)
    const speak = languages.find((each) => `lang:${each}` === id)
    const paint = themeChoices.find((each) => `theme:${each}` === id)
    const next = tasks.find((each) => `task:${each}` === id)
    if (next) store.setState(look({ task: next }))
    else if (map && !(origin.kind === 'shipped' && origin.id === map.id)) doors.openMap(map.id)
    else if (speak) store.setState(chooseLanguage(speak))
    else if (paint) store.setState(setTheme(paint))
    else if (id === 'file') chooseFile('open')
    else if (id === 'add') chooseFile('add')
    else if (
      id === 'export' ||
      id === 'share' ||
      id === 'download' ||
      id === 'undo' ||
      id === 'redo' ||
      id === 'history' ||
      id === 'keys'
    )
      doors[id]()
    else if (id === 'newMap' || id === 'library' || id === 'rename' || id === 'versions') doors[id]()
  }

  return { tasks: todo, maps, own, file, speech, looks, run }
}
