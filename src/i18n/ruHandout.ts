import type { ScreenWords } from './enScreens.ts'

export const ruHandout: ScreenWords['handout'] = {
  answers: 'Ответы',
  notes: 'Заметки',
  page: (page, all) => `${page} / ${all}`,
  source: (citations) => `Источник: ${citations}`,
  step: (step, title) => (title === '' ? `${step}.` : `${step}. ${title}`),
  answer: (what, is) => `${what}: ${is}`,
  explain: 'Шаги на страницах формата A4, чтобы напечатать или раздать. У вопросов есть строки для ответа.',
  noSteps: 'У этой карты нет шагов. Добавьте их в презентации, и здесь их можно будет раздать.',
  perPage: 'Шагов на странице',
  one: 'Один',
  two: 'Два',
  withAnswers: 'Лист с ответами в конце',
  withNotes: 'Заметки докладчика',
  save: 'Скачать PDF',
  print: 'Печать',
  making: 'Страницы готовятся…',
  saved: 'Раздаточный материал среди загруженных',
  failed: 'Не удалось загрузить шрифты. Проверьте соединение и попробуйте ещё раз.',
}
