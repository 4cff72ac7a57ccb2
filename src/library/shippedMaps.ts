import greatPowers from '../../data/great-powers-1872-1907.entente.json?url'
import kazakhstan from '../../data/kazakhstan-2022.entente.json?url'

export type ShippedMap = {
  /** Its name in links. */
  readonly id: string
  /** For the chooser, before the map itself has been read. */
  readonly title: { readonly en: string; readonly ru: string; readonly kk: string }
  readonly url: string
}

/** The maps that come with the page. The first one opens when no link asks for another. */
export const shippedMaps: readonly [ShippedMap, ...ShippedMap[]] = [
  {
    id: 'kazakhstan-2022',
    title: {
      en: 'Unrest in Kazakhstan, January 2022',
      ru: 'Волнения в Казахстане, январь 2022 года',
      kk: 'Қазақстандағы толқулар, 2022 жылғы қаңтар',
    },
    url: kazakhstan,
  },
  {
    id: 'great-powers-1872-1907',
    title: {
      en: 'Great powers of Europe, 1872–1907',
      ru: 'Великие державы Европы, 1872–1907',
      kk: 'Еуропаның ұлы державалары, 1872–1907',
    },
    url: greatPowers,
  },
]

export const findShipped = (id: string): ShippedMap | undefined => shippedMaps.find((map) => map.id === id)
