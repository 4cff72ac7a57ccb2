import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('ru')

export const ruLarge: Words['large'] = {
  nothingBeyond: 'Все связи этого участника уже на схеме',
  sayDrawn: (drawn) =>
    p(drawn, { one: 'На схеме # участник', few: 'На схеме # участника', other: 'На схеме # участников' }),
}
