// What giving a presentation needs, in one piece.

export { joinByAddress, resumeHere } from '~/library/showWindows.ts'
export { tieShow } from './showDoors.ts'
