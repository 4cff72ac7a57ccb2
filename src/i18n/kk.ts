import { en, type Words } from './en.ts'

export const kk: Words = en
