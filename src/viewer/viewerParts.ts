import { lazy } from 'react'

// The parts of the viewer that are not the map. In one file with it where the viewer is one file.

export const ActorList = lazy(async () => ({ default: (await import('~/panels/list/ActorList.tsx')).ActorList }))
export const CampsTold = lazy(async () => ({ default: (await import('./CampsTold.tsx')).CampsTold }))
export const GroupsNote = lazy(async () => ({ default: (await import('~/app/groupsParts.ts')).GroupsNote }))
export const GroupsPanel = lazy(async () => ({
  default: (await import('~/panels/groups/GroupsPanel.tsx')).GroupsPanel,
}))
export const Inspector = lazy(async () => ({ default: (await import('~/panels/inspector/Inspector.tsx')).Inspector }))
export const KindChips = lazy(async () => ({ default: (await import('~/panels/legend/KindChips.tsx')).KindChips }))
export const Legend = lazy(async () => ({ default: (await import('~/panels/legend/Legend.tsx')).Legend }))
export const LegendDrawer = lazy(async () => ({ default: (await import('./ViewerLegend.tsx')).ViewerLegend }))
export const NothingShown = lazy(async () => ({
  default: (await import('~/panels/pieces/NothingShown.tsx')).NothingShown,
}))
export const NotPlaced = lazy(async () => ({ default: (await import('~/panels/camps/NotPlaced.tsx')).NotPlaced }))
export const RelationTable = lazy(async () => ({
  default: (await import('~/panels/table/RelationTable.tsx')).RelationTable,
}))
export const Search = lazy(async () => ({ default: (await import('~/panels/search/Search.tsx')).Search }))
export const ViewerSteps = lazy(async () => ({ default: (await import('./ViewerSteps.tsx')).ViewerSteps }))
export const Sheet = lazy(async () => ({ default: (await import('~/panels/sheet/Sheet.tsx')).Sheet }))
