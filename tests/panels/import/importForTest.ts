import { act } from '@testing-library/react'
import { makeImporter } from '~/formats/importer.ts'
import type { Plan } from '~/formats/plan.ts'
import type { Wishes } from '~/formats/readFile.ts'
import type { ImportDoors } from '~/panels/import/importDoors.ts'
import { choosePlan, renameImport, setImporting, showPreview } from '~/state/importTransitions.ts'
import { store } from '~/state/store.ts'

export type Finished = { readonly how: string; readonly title: string } | null

/** The wizard over real files: a worker's answers come a moment later, as in the page. */
export function importForTest(files: { readonly [name: string]: string }) {
  const importer = makeImporter()
  const name = Object.keys(files).join(', ')
  const list = Object.entries(files).map(([each, text]) => ({ name: each, bytes: new TextEncoder().encode(text) }))
  const done = { finished: null as Finished, list: '', left: 0 }
  const show = (answer: ReturnType<typeof importer.replan>, restart: boolean) => {
    if (answer.is !== 'preview') throw new Error(`The file is ${answer.is}.`)
    store.setState(showPreview(name, answer.preview, restart))
  }
  const replan = (plan: Plan, isBack: boolean) => {
    store.setState(choosePlan(plan, isBack))
    setTimeout(() => act(() => show(importer.replan(plan), false)))
  }
  store.setState(setImporting(null))
  show(importer.read(list, {}, 'A table'), true)
  const doors: ImportDoors = {
    replan: (plan) => replan(plan, false),
    reread: (wishes: Wishes) => show(importer.reread(wishes), true),
    rename: (title) => store.setState(renameImport(title)),
    takeBack: () => {
      const { importing } = store.getState()
      const last = importing?.status === 'ready' ? importing.before.at(-1) : undefined
      if (last) replan(last, true)
    },
    leave: () => {
      done.left++
    },
    join: () => {},
    same: () => {},
    back: () => {},
    finish: (how) => {
      const { importing } = store.getState()
      done.finished = { how, title: importing?.status === 'ready' ? importing.title : '' }
    },
    download: (text) => {
      done.list = text
    },
  }
  return { doors, done, map: () => importer.build() }
}
