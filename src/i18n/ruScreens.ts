import type { OwnScreenWords } from './enScreens.ts'
import { ruAsk } from './ruAsk.ts'
import { ruCamps } from './ruCamps.ts'
import { ruCompare } from './ruCompare.ts'
import { ruData } from './ruData.ts'
import { ruFigure } from './ruFigure.ts'
import { ruFigureScreen } from './ruFigureScreen.ts'
import { ruGroups } from './ruGroups.ts'
import { ruHandout } from './ruHandout.ts'
import { ruImport } from './ruImport.ts'
import { ruKeeping } from './ruKeeping.ts'
import { ruMaking } from './ruMaking.ts'
import { ruPart } from './ruPart.ts'
import { ruPresent } from './ruPresent.ts'
import { ruProblems } from './ruProblems.ts'
import { ruSharing } from './ruSharing.ts'
import { ruTime } from './ruTime.ts'
import { ruViewer } from './ruViewer.ts'

export const ruScreens: OwnScreenWords = {
  camps: ruCamps,
  making: ruMaking,
  problems: ruProblems,
  ask: ruAsk,
  compare: ruCompare,
  figure: ruFigure,
  figureScreen: ruFigureScreen,
  data: ruData,
  importing: ruImport,
  groups: ruGroups,
  handout: ruHandout,
  sharing: ruSharing,
  time: ruTime,
  viewer: ruViewer,
  keeping: ruKeeping,
  present: ruPresent,
  drawnPart: ruPart,
}
