import type { ScreenWords } from './enScreens.ts'

export const ruViewer: ScreenWords['viewer'] = {
  embedded: {
    open: 'Открыть в Entente',
    pressFirst: 'Щёлкните карту, чтобы двигать её и менять масштаб, или крутите колесо с клавишей Ctrl.',
    tapFirst: 'Коснитесь карты, чтобы двигать её пальцами.',
    giveBack: 'Снова прокручивать страницу',
    noSuchMap: 'Здесь нет такой карты. Исправить адрес может тот, кто создал эту страницу.',
  },
  steps: { open: 'По шагам', leave: 'Назад к карте', back: 'Назад', next: 'Дальше' },
}
