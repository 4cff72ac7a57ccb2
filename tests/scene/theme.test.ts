import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dark, light, type Theme } from '~/scene/theme.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const [lightBlock = '', darkBlock = ''] = css.split(/\[data-theme=['"]dark['"]\]/)
const blocks = { light: lightBlock, dark: darkBlock }
const token = (block: string, name: string) =>
  block.match(new RegExp(`--${name}:\\s*(#[0-9A-Fa-f]{6})`))?.[1]?.toUpperCase()

const wanted = (theme: Theme) => ({
  canvas: theme.canvas,
  ink: theme.ink,
  'ink-2': theme.ink2,
  'ink-3': theme.ink3,
  rule: theme.rule,
  accent: theme.accent,
  'accent-soft': theme.accentSoft,
  'camp-a': theme.camps[0].fill,
  'camp-a-edge': theme.camps[0].edge,
  'camp-b': theme.camps[1].fill,
  'camp-b-edge': theme.camps[1].edge,
  'node-stroke': theme.stroke,
  'node-person': theme.fills.circle.fill,
  'node-state': theme.fills.square.fill,
  'node-organisation': theme.fills.hexagon.fill,
  'node-group': theme.fills.diamond.fill,
  'node-state-icon': theme.fills.square.icon,
  'kind-support': theme.kinds.support,
  'kind-opposition': theme.kinds.opposition,
  'kind-intervention': theme.kinds.intervention,
  'kind-affiliation': theme.kinds.affiliation,
})

test.each([
  ['light', light],
  ['dark', dark],
] as const)('the map is drawn in the colours of the interface: %s', (name, theme) => {
  const colours = wanted(theme)
  expect(Object.fromEntries(Object.keys(colours).map((key) => [key, token(blocks[name], key)]))).toEqual(colours)
})
