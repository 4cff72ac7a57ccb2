import type { Text } from './map.ts'

/** Words, or words by language. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && Object.values(value).every((words) => typeof words === 'string'))
