import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { firstGraph } from './firstGraph.ts'

// The parts of the page that are not the map. Their code is fetched once the map is on screen.

export const Bar = part(async () => (await import('~/panels/bar/Bar.tsx')).Bar)
export const Search = part(async () => (await import('~/panels/search/Search.tsx')).Search)
export const Legend = part(async () => (await import('~/panels/legend/Legend.tsx')).Legend)
export const KindChips = part(async () => (await import('~/panels/legend/KindChips.tsx')).KindChips)
export const Questions = part(async () => (await import('~/panels/questions/Questions.tsx')).Questions)
export const Inspector = part(async () => (await import('~/panels/inspector/Inspector.tsx')).Inspector)
export const Sheet = part(async () => (await import('~/panels/sheet/Sheet.tsx')).Sheet)
export const ActorList = part(async () => (await import('~/panels/list/ActorList.tsx')).ActorList)
export const RelationTable = part(async () => (await import('~/panels/table/RelationTable.tsx')).RelationTable)
export const NothingShown = part(async () => (await import('~/panels/pieces/NothingShown.tsx')).NothingShown)
export const OpeningNotices = part(async () => (await import('~/panels/opening/OpeningNotices.tsx')).OpeningNotices)
export const ProblemsDialog = part(async () => (await import('~/panels/opening/ProblemsDialog.tsx')).ProblemsDialog)
export const ShareDialog = part(async () => (await import('~/panels/share/ShareDialog.tsx')).ShareDialog)
export const KeysDialog = part(async () => (await import('~/panels/keys/KeysDialog.tsx')).KeysDialog)
export const LegendDrawer = part(async () => (await import('./LegendDrawer.tsx')).LegendDrawer)
export const ModeMenu = part(async () => (await import('./ModeMenu.tsx')).ModeMenu)

function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await firstGraph
    return { default: await load() }
  })
}
