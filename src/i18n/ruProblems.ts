import type { ScreenWords } from './enScreens.ts'

/** After «ожидается:» and «найдено:», so that none of them bends. */
const problemParts: { readonly [part: string]: string } = {
  nothing: 'ничего',
  null: 'null',
  string: 'текст',
  number: 'число',
  boolean: 'true или false',
  list: 'список',
  object: 'объект',
  other: 'то, чего в JSON не бывает',
  text: 'текст или тексты по языкам',
  language: 'обозначение языка',
}
const partOf = (part: string) => problemParts[part] ?? part

const keptUnused = 'Не используется, но остаётся в файле.'
const keptAsIs = 'Оставлено как есть.'
const nearest = (closest: string) => (closest === '' ? '' : ` Ближайшее: ${closest}.`)

export const ruProblems: ScreenWords['problems'] = {
  empty: () => 'Файл пуст.',
  'not-json': ({ line, column, found }) =>
    found === ''
      ? `Файл обрывается: он кончается на строке ${line}, посреди карты. Сохраните его заново там, откуда он взят.`
      : `Это не JSON: строка ${line}, столбец ${column}\u00a0– там не может стоять «${found}».`,
  'too-deep': ({ levels }) => `Вложенность глубже допустимой (уровней: ${levels}); ни одной карте столько не нужно.`,
  unreadable: () => 'Прочитать это как карту не удалось.',
  'not-a-map': ({ got }) =>
    `Карта\u00a0– это объект JSON, а здесь ${partOf(got)}. Откройте файл с именем на .entente.json.`,
  'other-format': ({ format }) =>
    format === ''
      ? 'В файле не сказано, что это карта: в начале нет "format": "entente".'
      : `Формат файла\u00a0– «${format}», а не «entente».`,
  'newer-version': ({ version, known }) =>
    `Версия карты\u00a0– ${version}, а эта страница читает версии до ${known}. Откройте карту в более новой Entente.`,
  'bad-version': ({ value, used }) =>
    value === ''
      ? `Версия не указана. Прочитано как версия ${used}.`
      : `«${value}»\u00a0– не номер версии. Прочитано как версия ${used}.`,
  'left-out': ({ expected, got }) => `Ожидается: ${partOf(expected)}; найдено: ${partOf(got)}. Пропущено.`,
  'no-id': ({ got }) =>
    got === 'nothing'
      ? 'Нет поля «id», и сослаться на это нельзя. Пропущено.'
      : `Поле «id»\u00a0– это непустой текст, а здесь ${partOf(got)}. Пропущено.`,
  'reserved-id': ({ id }) => `Значение «${id}» не годится для поля «id». Выберите другое. Пропущено.`,
  'reserved-key': ({ key }) =>
    key === '' ? 'Поле без имени. Пропущено.' : `«${key}» не может быть именем поля. Пропущено.`,
  'duplicate-id': ({ id, first }) => `Значение «${id}» уже занято: ${first}. Пропущено; дайте своё значение «id».`,
  'duplicate-key': ({ key }) => `Поле «${key}» стоит здесь дважды. Оставлено последнее.`,
  'no-end': ({ end, got }) =>
    got === 'nothing'
      ? `Не сказано, ${end === 'from' ? 'от кого' : 'к кому'} идёт связь: нет поля «${end}». Пропущено.`
      : `Поле «${end}»\u00a0– это «id» участника, а здесь ${partOf(got)}. Пропущено.`,
  'no-actor': ({ id, closest, closestName }) =>
    `Участника «${id}» нет.${closest === '' ? '' : ` Ближайшее: ${closestName} («${closest}»).`} Связь пропущена.`,
  'bad-basis': ({ value, closest }) =>
    `Основания «${value}» нет. Есть documented, stated, reported и alleged.${nearest(closest)} Свидетельство пропущено.`,
  'not-data': ({ got }) => `Файл не может такого хранить: ${partOf(got)}. Пропущено.`,
  'ignored-field': ({ field, expected, got }) =>
    `Поле «${field}»: ожидается ${partOf(expected)}, найдено: ${partOf(got)}. ${keptUnused}`,
  'bad-date': ({ value }) => `Дата «${value}» непонятна. Пишите 2022-01-05, 2022-01, 2022 или 2019/.. ${keptUnused}`,
  'no-such-date': ({ value }) => `Такой даты нет: «${value}». ${keptUnused}`,
  'bad-strength': ({ value }) => `Сила\u00a0– это число больше 0, а здесь «${value}». ${keptUnused}`,
  'bad-color': ({ value }) => `«${value}»\u00a0– не цвет. Пишите так: #0072b2. ${keptUnused}`,
  'bad-choice': ({ field, value, choices }) =>
    `«${value}»\u00a0– не из значений поля «${field}»: ${choices}. ${keptUnused}`,
  'missing-field': ({ field, used }) =>
    used === '' ? `Поля «${field}» нет, оно остаётся пустым.` : `Поля «${field}» нет. Взято «${used}».`,
  'replaced-field': ({ field, expected, got, used }) =>
    `Поле «${field}»: ожидается ${partOf(expected)}, найдено: ${partOf(got)}. ${used === '' ? 'Оно остаётся пустым.' : `Взято «${used}».`}`,
  'bad-language': ({ tag }) =>
    `«${tag}»\u00a0– не язык. Пишите en, ru, kk или другое обозначение по BCP 47. ${keptAsIs}`,
  'unknown-kind': ({ kind, closest }) => `Вид связи «${kind}» в карте не описан.${nearest(closest)} ${keptAsIs}`,
  'unknown-type': ({ type, closest }) => `Тип участника «${type}» в карте не описан.${nearest(closest)} ${keptAsIs}`,
  'unknown-source': ({ source, closest }) => `Источник «${source}» в карте не описан.${nearest(closest)} ${keptAsIs}`,
  'gone-from-map': ({ id, what }) =>
    what === 'actor'
      ? `В этом шаге назван участник «${id}», которого в карте нет. Шаг показывается без него.`
      : `В этом шаге названа связь «${id}», которой в карте нет. Шаг показывается без неё.`,
  'empty-text': ({ field }) => `Поле «${field}» пусто, как будто его нет.`,
  'bad-position': ({ id }) => `Место участника «${id}»\u00a0– не два числа. Он получит новое.`,
  'stray-position': ({ id }) => `Есть место для «${id}», но такого участника нет. Пропущено.`,
}
