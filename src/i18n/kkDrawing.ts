import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const number = (count: number) => p(count, { other: '#' })

/** What the pointer makes on the map, and what every edit of its rows is called. */
export const kkDrawing: Words['drawing'] = {
  drawTie: (name) => `Байланыс жүргізу: ${name}`,
  dragTo: 'Байланыс баратын қатысушының үстінде жіберіңіз.',
  edits: {
    'actor-add': (_count, of) => `жаңа қатысушы ${of}`,
    'actor-change': (_count, of) => `өзгерту: ${of}`,
    'actor-delete': (count, of) => (count === 1 ? `жою: ${of}` : `${number(count)} қатысушыны жою (${of}, …)`),
    'actor-merge': (_count, of) => `басқа қатысушымен біріктіру: ${of}`,
    'tie-add': (_count, of) => `жаңа байланыс ${of}`,
    'tie-change': (_count, of) => `байланысты өзгерту: ${of}`,
    'tie-delete': (count, of) => (count === 1 ? `байланысты жою: ${of}` : `${number(count)} байланысты жою (${of}, …)`),
    'evidence-add': (_count, of) => `жаңа айғақ: ${of}`,
    'evidence-change': (_count, of) => `айғақты өзгерту: ${of}`,
    'evidence-delete': (_count, of) => `айғақты жою: ${of}`,
    'evidence-move': (_count, of) => `айғақты жылжыту: ${of}`,
    'source-add': (_count, of) => `жаңа дереккөз ${of}`,
    'source-change': (_count, of) => `дереккөзді өзгерту: ${of}`,
    'source-delete': (count, of) =>
      count === 1 ? `дереккөзді жою: ${of}` : `${number(count)} дереккөзді жою (${of}, …)`,
    'kind-add': (_count, of) => `байланыстың жаңа түрі ${of}`,
    'kind-change': (_count, of) => `байланыс түрін өзгерту: ${of}`,
    'kind-delete': (_count, of) => `байланыс түрін жою: ${of}`,
    'type-add': (_count, of) => `қатысушының жаңа типі ${of}`,
    'type-change': (_count, of) => `қатысушы типін өзгерту: ${of}`,
    'type-delete': (_count, of) => `қатысушы типін жою: ${of}`,
    about: () => 'карта туралы мәліметті өзгерту',
    paste: (count) => `${number(count)} ұяшықты кірістіру`,
    fill: (count) => `${number(count)} ұяшықты толтыру`,
  },
}
