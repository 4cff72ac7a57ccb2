import { brokenMaps } from './brokenMaps.ts'
import { soundMaps } from './soundMaps.ts'

/** Small maps, sound and broken, each with the problems that it has. */
export const corpus = [...soundMaps, ...brokenMaps]
