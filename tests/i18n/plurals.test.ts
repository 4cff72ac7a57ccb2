import { describe, expect, test } from 'vitest'
import { kk as kkWords } from '~/i18n/kk.ts'
import { kkScreens } from '~/i18n/kkScreens.ts'
import { ru as ruWords } from '~/i18n/ru.ts'
import { ruScreens } from '~/i18n/ruScreens.ts'

const kk = { ...kkWords, ...kkScreens }
const ru = { ...ruWords, ...ruScreens }

/** A no-break space parts thousands; in these tables any space will do. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('Russian bends the noun after its number', () => {
  test.each([
    [0, '0 участников, 0 связей'],
    [1, '1 участник, 1 связь'],
    [2, '2 участника, 2 связи'],
    [5, '5 участников, 5 связей'],
    [11, '11 участников, 11 связей'],
    [21, '21 участник, 21 связь'],
    [22, '22 участника, 22 связи'],
    [25, '25 участников, 25 связей'],
    [101, '101 участник, 101 связь'],
    [25_000, '25 000 участников, 25 000 связей'],
  ])('%d', (count, sentence) => {
    expect(plain(ru.foot.shown(count, count))).toBe(sentence)
  })

  test.each([
    [0, 1, '0 из 1 связи скрыто'],
    [1, 2, '1 из 2 связей скрыта'],
    [2, 5, '2 из 5 связей скрыто'],
    [5, 11, '5 из 11 связей скрыто'],
    [11, 21, '11 из 21 связи скрыто'],
    [21, 22, '21 из 22 связей скрыта'],
    [22, 25, '22 из 25 связей скрыто'],
    [25, 101, '25 из 101 связи скрыто'],
    [101, 111, '101 из 111 связей скрыта'],
  ])('%d of %d', (hidden, all, sentence) => {
    expect(ru.legend.hidden(hidden, all)).toBe(sentence)
  })

  test.each([
    [1, 'Ещё 1 связь скрыта фильтрами', '1 свидетельство, 1 источник', 'Выделен 1 участник'],
    [2, 'Ещё 2 связи скрыты фильтрами', '2 свидетельства, 2 источника', 'Выделено 2 участника'],
    [5, 'Ещё 5 связей скрыто фильтрами', '5 свидетельств, 5 источников', 'Выделено 5 участников'],
    [11, 'Ещё 11 связей скрыто фильтрами', '11 свидетельств, 11 источников', 'Выделено 11 участников'],
    [21, 'Ещё 21 связь скрыта фильтрами', '21 свидетельство, 21 источник', 'Выделен 21 участник'],
    [22, 'Ещё 22 связи скрыты фильтрами', '22 свидетельства, 22 источника', 'Выделено 22 участника'],
    [25, 'Ещё 25 связей скрыто фильтрами', '25 свидетельств, 25 источников', 'Выделено 25 участников'],
    [101, 'Ещё 101 связь скрыта фильтрами', '101 свидетельство, 101 источник', 'Выделен 101 участник'],
  ])('and what agrees with it: %d', (count, hidden, pieces, selected) => {
    const { hiddenTies, pieces: sayPieces, actorsSelected } = ru.inspector
    expect([hiddenTies(count), sayPieces(count, count), actorsSelected(count)]).toEqual([hidden, pieces, selected])
  })

  test.each([
    [1, 'Отменено: перемещение 1 участника', '1 замечание к карте «а»'],
    [2, 'Отменено: перемещение 2 участников', '2 замечания к карте «а»'],
    [5, 'Отменено: перемещение 5 участников', '5 замечаний к карте «а»'],
    [21, 'Отменено: перемещение 21 участника', '21 замечание к карте «а»'],
    [25, 'Отменено: перемещение 25 участников', '25 замечаний к карте «а»'],
  ])('after another noun, too: %d', (count, undone, problems) => {
    expect(ru.say.undone(ru.say.edits.move(count))).toBe(undone)
    expect(ru.opening.problemsTitle(count, 'а')).toBe(problems)
  })
})

describe('Kazakh leaves the noun after a number as it is, and bends no number', () => {
  test.each([0, 1, 2, 5, 11, 21, 22, 25, 101])('%d', (count) => {
    expect([
      kk.foot.shown(count, count),
      kk.foot.shownOf(count, 101, count, 101),
      kk.legend.hidden(count, 101),
      kk.inspector.hiddenTies(count),
      kk.inspector.pieces(count, count),
      kk.say.undone(kk.say.edits.move(count)),
    ]).toEqual([
      `${count} қатысушы, ${count} байланыс`,
      `101 қатысушыдан ${count}, 101 байланыстан ${count}`,
      `Жасырылғаны: 101 байланыстан ${count}`,
      `Сүзгілер тағы ${count} байланысты жасырып тұр`,
      `${count} айғақ, ${count} дереккөз`,
      `Болдырылмады: ${count} қатысушыны жылжыту`,
    ])
  })
})
