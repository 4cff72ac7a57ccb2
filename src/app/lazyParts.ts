import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react'
import { loadScreenWords, pickLanguage } from '~/i18n/words.ts'
import { store } from '~/state/store.ts'
import { firstGraph } from './firstGraph.ts'

// The parts of the page that are not the map. Their code is fetched once the map is on screen.

export const Bar = part(async () => (await import('./frameParts.ts')).Bar)
export const Search = part(async () => (await import('./frameParts.ts')).Search)
export const Legend = part(async () => (await import('./frameParts.ts')).Legend)
export const KindChips = part(async () => (await import('./frameParts.ts')).KindChips)
export const Questions = part(async () => (await import('./frameParts.ts')).Questions)
export const Sheet = part(async () => (await import('./frameParts.ts')).Sheet)
export const ActorList = part(async () => (await import('~/panels/list/ActorList.tsx')).ActorList)
export const RelationTable = part(async () => (await import('~/panels/table/RelationTable.tsx')).RelationTable)
export const NothingShown = part(async () => (await import('~/panels/pieces/NothingShown.tsx')).NothingShown)
export const OpeningNotices = part(async () => (await import('./frameParts.ts')).OpeningNotices)
export const ProblemsDialog = part(async () => (await import('~/panels/opening/ProblemsDialog.tsx')).ProblemsDialog)
export const ShareDialog = part(async () => (await import('~/panels/share/ShareDialog.tsx')).ShareDialog)
export const LibraryPart = part(async () => (await import('./LibraryPart.tsx')).LibraryPart)
export const RenameDialog = part(async () => (await import('~/panels/library/RenameDialog.tsx')).RenameDialog)
export const KeepingPart = part(async () => (await import('./frameParts.ts')).KeepingPart)
export const KeysDialog = part(async () => (await import('~/panels/keys/KeysDialog.tsx')).KeysDialog)
export const HistoryDialog = part(async () => (await import('~/panels/history/HistoryDialog.tsx')).HistoryDialog)
export const DataPage = part(async () => (await import('./DataPage.tsx')).DataPage)
export const MakingLayer = part(async () => (await import('~/canvas/MakingLayer.tsx')).MakingLayer)
export const MakingDialog = part(async () => (await import('~/panels/making/MakingDialog.tsx')).MakingDialog)
export const LegendDrawer = part(async () => (await import('./LegendDrawer.tsx')).LegendDrawer)
export const PresentPage = part(async () => (await import('./PresentPage.tsx')).PresentPage)
/** A window that only shows a presentation has no graph to wait for. */
export const ShowPage = lazy(async () => {
  await screenWords()
  return { default: (await import('./ShowPage.tsx')).ShowPage }
})
export const FigurePage = part(async () => (await import('./FigurePage.tsx')).FigurePage)
export const ImportPage = part(async () => (await import('./ImportPage.tsx')).ImportPage)
export const ExportDialog = part(async () => (await import('~/panels/export/ExportDialog.tsx')).ExportDialog)
export const PartNote = part(async () => (await import('~/panels/part/PartNote.tsx')).PartNote)
export const Inspector = part(async () => (await import('./frameParts.ts')).Inspector)
export const AskList = part(async () => (await import('./frameParts.ts')).AskList)
export const FocusBar = part(async () => (await import('./frameParts.ts')).FocusBar)
export const PathsPanel = part(async () => (await import('~/panels/paths/PathsPanel.tsx')).PathsPanel)
export const MattersPanel = part(async () => (await import('~/panels/matters/MattersPanel.tsx')).MattersPanel)
export const ComparePart = part(async () => (await import('./compareParts.ts')).ComparePart)
export const SidePictures = part(async () => (await import('./compareParts.ts')).SidePictures)
export const CheckPanel = part(async () => (await import('~/panels/check/CheckPanel.tsx')).CheckPanel)
export const TimeStrip = part(async () => (await import('./frameParts.ts')).TimeStrip)
export const CampsSwitch = part(async () => (await import('~/panels/camps/CampsSwitch.tsx')).CampsSwitch)
export const CampsPanel = part(async () => (await import('~/panels/camps/CampsPanel.tsx')).CampsPanel)
export const NotPlaced = part(async () => (await import('~/panels/camps/NotPlaced.tsx')).NotPlaced)
export const GroupsBar = part(async () => (await import('./groupsParts.ts')).GroupsBar)
export const GroupsNote = part(async () => (await import('./groupsParts.ts')).GroupsNote)
export const GroupsPanel = part(async () => (await import('~/panels/groups/GroupsPanel.tsx')).GroupsPanel)
export const ModeMenu = part(async () => (await import('./frameParts.ts')).ModeMenu)

/** A screen has its words before it is shown. */
const screenWords = () => loadScreenWords(pickLanguage([store.getState().language]))

function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await firstGraph
    const [component, { Spoken }] = await Promise.all([load(), import('./Spoken.tsx'), screenWords()])
    return { default: (props: Props) => createElement(Spoken, null, createElement(component, props)) }
  })
}
