// What stands around the map from the start. One file, so that it comes in one piece.

export { Bar } from '~/panels/bar/Bar.tsx'
export { Inspector } from '~/panels/inspector/Inspector.tsx'
export { KindChips } from '~/panels/legend/KindChips.tsx'
export { Legend } from '~/panels/legend/Legend.tsx'
export { KeepingNotices } from '~/panels/library/KeepingNotices.tsx'
export { OpeningNotices } from '~/panels/opening/OpeningNotices.tsx'
export { Questions } from '~/panels/questions/Questions.tsx'
export { Search } from '~/panels/search/Search.tsx'
export { Sheet } from '~/panels/sheet/Sheet.tsx'
export { TimeStrip } from '~/panels/timeline/TimeStrip.tsx'
export { ModeMenu } from './ModeMenu.tsx'
