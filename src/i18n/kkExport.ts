import type { ScreenWords } from './enScreens.ts'
import { numberFormat } from './numberFormat.ts'

const digits = numberFormat('kk')

export const kkExport: ScreenWords['importing']['exporting'] = {
  open: 'Экспорттау…',
  title: 'Картаны экспорттау',
  format: 'Пішім',
  lossless: 'Файл карта айтқанның бәрін айтады.',
  lossy: 'Бұл пішім айта алмайтыны',
  download: 'Жүктеп алу',
  names: { csv: 'CSV, байланыстар ғана', 'csv-zip': 'CSV, қатысушылар мен байланыстар' },
  losses: {
    about: (count) => `карта туралы ${count} мәтін`,
    languages: (count) => `карта туралы ${count} мәтіннің басқа тілдері`,
    'map-fields': (count) => `картаның тағы ${count} өрісі, мысалы сурет`,
    steps: (count) => `көрсетілімнің ${digits.format(count)} қадамы`,
    sources: (count) => `${count} дереккөз, мекенжайы не атауы ғана қалады`,
    kinds: (count) => `${count} байланыс түрінің көрінісі мен сөздері`,
    types: (count) => `${count} қатысушы түрінің көрінісі мен сөздері`,
    loners: (count) => `байланысы жоқ ${count} қатысушы`,
    'actor-fields': (count) => `${count} қатысушы туралы мәлімет`,
    positions: (count) => `картадағы ${count} орын`,
    evidence: (count) => `${count} айғақ`,
    'tie-fields': (count) => `${count} байланыстың күндері мен өрістері`,
    'evidence-fields': (count) => `${count} айғақтың басқа өрістері`,
    'inner-fields': (count) => `${count} сан не тізім, мәтін ретінде жазылады`,
    'field-names': (count) => `${digits.format(count)} өріс атауы, латын әріптерімен жазылады`,
    private: (count) => `ешбір файлға кірмейтін ${count} жабық айғақ`,
  },
}
