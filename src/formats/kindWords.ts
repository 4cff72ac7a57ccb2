// What a value in a column of kinds, types or bases is likely to mean.
import { type Basis, bases, builtInKinds, builtInTypes } from '~/map/map.ts'

/** More values than that are no kinds: they are words of their own for each tie. */
export const mostKinds = 24

/** Beginnings of words, Latin and Cyrillic. The first row that fits is taken. */
const kinds: readonly (readonly [RegExp, (typeof builtInKinds)[number]])[] = [
  [
    /^(?:[-−–]1?(?:[.,]0+)?|neg|opp|against|anti|enem|foe|rival|host|conflict|dislik|distrust|critici|condemn|war\b|attack|fights?\b|sanction|dispute|antagon|против|враг|вражд|сопернич|конфликт|негатив|отрицат|критик|войн|қарсы|жау|бәсеке|қақтығыс)/i,
    'opposition',
  ],
  [
    /^(?:\+1?(?:[.,]0+)?$|1(?:[.,]0+)?$|pos|support|ally|allies|allied|friend|back(?:s|ing)?\b|endors|cooperat|trust|like[sd]?\b|defen[cs]e pact|help|aid\b|поддерж|союз|друж|позитив|положит|помощ|сотруднич|қолда|одақтас|дос)/i,
    'support',
  ],
  [
    /^(?:interven|interfer|invad|occup(?:y|ies|ation)|sends? troops|meddl|вмеша|интервен|вторж|араласу|араласады)/i,
    'intervention',
  ],
  [
    /^(?:affil|member|memberof|part ?of|belongs|works? (?:for|at)|employ|leads?\b|leader|holds office|director|owns?\b|owner|subsidiar|parent|represents?\b|representation|founder|chair|член|входит|принадлеж|работает|возглавля|владе|состоит|мүше|тиесілі|басқарады|жұмыс істейді)/i,
    'affiliation',
  ],
]

const types: readonly (readonly [RegExp, (typeof builtInTypes)[number]])[] = [
  [
    /^(?:pers|people$|human|individual|man$|woman$|politician|person|человек|персон|лицо|личность|адам|тұлға)/i,
    'person',
  ],
  [/^(?:state|countr|nation|government|gov$|publicbody|стран|государств|мемлекет|ел$)/i, 'state'],
  [/^(?:allian|bloc|coalition|union$|treaty|альянс|союз|блок|коалиц|одақ)/i, 'alliance'],
  [/^(?:media|newspaper|press|tv|broadcaster|journal|outlet|сми|газет|телеканал|бақ$|басылым)/i, 'media'],
  [/^(?:group|movement|tribe|people|community|protest|militia|группа|движен|племя|народ|топ$|қозғалыс)/i, 'group'],
  [
    /^(?:org|compan|corp|institut|agency|ngo|igo|firm|bank|party|legalentity|ministry|business|организац|компани|учрежд|ведомств|парти|министер|фирма|банк|ұйым|мекеме|компания)/i,
    'organisation',
  ],
]

const basisWords: readonly (readonly [RegExp, Basis])[] = [
  [/^(?:document|record|official|документ|офици|құжат)/i, 'documented'],
  [/^(?:stated|on record|said|self|заяв|сказано|мәлімде)/i, 'stated'],
  [/^(?:report|press|media|сообщ|пресс|хабарла)/i, 'reported'],
  [/^(?:alleg|claim|rumou?r|unverified|утвержда|слух|предполаг|болжам)/i, 'alleged'],
]

const pick = <T>(rows: readonly (readonly [RegExp, T])[], value: string): T | undefined =>
  rows.find(([words]) => words.test(value.trim()))?.[1]

export function kindOfValue(value: string): string | undefined {
  const exact = builtInKinds.find((each) => each === value.trim().toLowerCase())
  const words = value.replace(/[_-](?=\p{L})/gu, ' ').trim()
  return exact ?? pick(kinds, words.replace(/^(?:is|are|was|were|has been|have been)\s+(?:(?:an?|the)\s+)?/i, ''))
}

export function typeOfValue(value: string): string | undefined {
  const exact = builtInTypes.find((each) => each === value.trim().toLowerCase())
  return exact ?? pick(types, value)
}

export const basisOfValue = (value: string): Basis | undefined =>
  bases.find((each) => each === value.trim().toLowerCase()) ?? pick(basisWords, value)

/** +1, 0, −1 for a number or a word; undefined for what tells neither. */
export function signOfValue(value: unknown, number: number | null): 1 | 0 | -1 | undefined {
  if (number !== null) return number > 0 ? 1 : number < 0 ? -1 : 0
  const text = String(value).trim()
  if (/^(?:\+|pos|плюс|полож|оң)/i.test(text)) return 1
  if (/^(?:[-−–]|neg|минус|отриц|теріс)/i.test(text)) return -1
  if (/^(?:neutral|none|нейтр|бейтарап)/i.test(text)) return 0
  const kind = kindOfValue(text)
  return kind === 'support' ? 1 : kind === 'opposition' ? -1 : undefined
}
