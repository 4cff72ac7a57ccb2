import type { Words } from './en.ts'
import { enAsk } from './enAsk.ts'
import { enCamps } from './enCamps.ts'
import { enCompare } from './enCompare.ts'
import { enData } from './enData.ts'
import { enFigure } from './enFigure.ts'
import { enFigureScreen } from './enFigureScreen.ts'
import { enGroups } from './enGroups.ts'
import { enHandout } from './enHandout.ts'
import { enImport } from './enImport.ts'
import { enKeeping } from './enKeeping.ts'
import { enMaking } from './enMaking.ts'
import { enPart } from './enPart.ts'
import { enPresent } from './enPresent.ts'
import { enProblems } from './enProblems.ts'
import { enSharing } from './enSharing.ts'
import { enTime } from './enTime.ts'
import { enViewer } from './enViewer.ts'
import type { Widen } from './widen.ts'

/** The words of the screens that are fetched once the first map is there. */
export const enScreens = {
  camps: enCamps,
  making: enMaking,
  problems: enProblems,
  ask: enAsk,
  compare: enCompare,
  figure: enFigure,
  figureScreen: enFigureScreen,
  data: enData,
  importing: enImport,
  groups: enGroups,
  handout: enHandout,
  sharing: enSharing,
  time: enTime,
  viewer: enViewer,
  keeping: enKeeping,
  present: enPresent,
  drawnPart: enPart,
}

/** What every other language must say there. */
export type OwnScreenWords = Widen<typeof enScreens>
/** What a screen can say: its own words, and those that are always there. */
export type ScreenWords = Words & OwnScreenWords
