/** What can be asked of a map: the panels that answer, and what they say. */
export const enAsk = {
  title: 'Ask the map',
}
