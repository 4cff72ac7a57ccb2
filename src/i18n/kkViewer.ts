import type { ScreenWords } from './enScreens.ts'

export const kkViewer: ScreenWords['viewer'] = {
  embedded: {
    open: 'Entente ішінде ашу',
    pressFirst:
      'Картаны жылжыту және масштабтау үшін оны шертіңіз немесе Ctrl пернесін басып, дөңгелекті айналдырыңыз.',
    tapFirst: 'Картаны саусақпен жылжыту үшін оны түртіңіз.',
    giveBack: 'Бетті қайта айналдыру',
    noSuchMap: 'Мұнда мұндай карта жоқ. Мекенжайды осы бетті жасаған адам түзете алады.',
  },
  steps: { open: 'Қадам-қадаммен', leave: 'Картаға оралу', back: 'Артқа', next: 'Келесі' },
}
