import type { EntenteMap, Text } from '~/map/map.ts'

/** A new title: in the reader's language alone, where there is one a language. */
export const retitled = ({ title }: Pick<EntenteMap, 'title'>, name: string, language: string): Text =>
  typeof title === 'string' ? name : { ...title, [language]: name }
