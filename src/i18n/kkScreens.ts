import type { OwnScreenWords } from './enScreens.ts'
import { kkAsk } from './kkAsk.ts'
import { kkCamps } from './kkCamps.ts'
import { kkCompare } from './kkCompare.ts'
import { kkData } from './kkData.ts'
import { kkFigure } from './kkFigure.ts'
import { kkFigureScreen } from './kkFigureScreen.ts'
import { kkGroups } from './kkGroups.ts'
import { kkHandout } from './kkHandout.ts'
import { kkImport } from './kkImport.ts'
import { kkKeeping } from './kkKeeping.ts'
import { kkMaking } from './kkMaking.ts'
import { kkPart } from './kkPart.ts'
import { kkPresent } from './kkPresent.ts'
import { kkProblems } from './kkProblems.ts'
import { kkSharing } from './kkSharing.ts'
import { kkTime } from './kkTime.ts'
import { kkViewer } from './kkViewer.ts'

export const kkScreens: OwnScreenWords = {
  camps: kkCamps,
  making: kkMaking,
  problems: kkProblems,
  ask: kkAsk,
  compare: kkCompare,
  figure: kkFigure,
  figureScreen: kkFigureScreen,
  data: kkData,
  importing: kkImport,
  groups: kkGroups,
  handout: kkHandout,
  sharing: kkSharing,
  time: kkTime,
  viewer: kkViewer,
  keeping: kkKeeping,
  present: kkPresent,
  drawnPart: kkPart,
}
