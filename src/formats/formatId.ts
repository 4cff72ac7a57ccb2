/** Every form that a file can have. Not all can be written. */
export const formatIds = [
  ...(['entente', 'csv', 'csv-zip', 'xlsx', 'graphml', 'gexf', 'cyjs', 'cx2', 'graphology', 'node-link'] as const),
  ...(['gml', 'pajek', 'records', 'ftm'] as const),
] as const
export type FormatId = (typeof formatIds)[number]
