import { describe, expect, test } from 'vitest'
import { importCycles, importsNameFiles, importsWithinTheHouse } from './importRules.ts'
import { readSource } from './source.ts'

const problems = (path: string, text: string) => importsWithinTheHouse(readSource(path, text))

describe('a file imports only what its room may', () => {
  test.each([
    ['src/scene/scene.ts', `import type { ActorId } from '~/map/map.ts'`],
    ['src/panels/filters/Row.tsx', `import { Button } from '~/ui/Button.tsx'\nimport { row } from './row.ts'`],
    ['src/panels/filters/Row.tsx', `import { TieSample } from '../pieces/TieSample.tsx'`],
    ['src/panels/Filters.tsx', `import classes from './Filters.module.css'`],
    ['src/layouts/door.ts', `import address from './worker.ts?worker&url'`],
    ['src/app/maps.ts', `import first from '../../data/first.entente.json?url'`],
    ['src/cli/check.ts', `import { readFileSync } from 'node:fs'`],
    ['src/app/App.tsx', `const later = () => import('~/panels/figure/Figure.tsx')`],
  ])('%s: %s', (path, text) => {
    expect(problems(path, text)).toEqual([])
  })

  test.each([
    ['src/map/map.ts', `import { view } from '~/view/view.ts'`, 'is in view, which map may not know'],
    ['src/ui/Row.tsx', `export { store } from '~/state/store.ts'`, 'is in state, which ui may not know'],
    ['src/scene/scene.ts', `const x = await import('~/state/store.ts')`, 'is in state, which scene may not know'],
    ['src/scene/scene.ts', `type X = import('~/state/store.ts').Store`, 'is in state, which scene may not know'],
    ['src/view/view.ts', `import '../state/store.ts'`, 'is in state, which view may not know'],
    ['src/view/view.ts', `import { map } from '../map/map.ts'`, 'crosses rooms: begin it with ~/'],
    ['src/view/view.ts', `import { x } from '~/view/x.ts'`, 'is in the same room: begin it with ./'],
    ['src/panels/Filters.tsx', `import './Table.tsx'`, 'is another part of panels, and no part may know another'],
    ['src/panels/pieces/A.tsx', `import '../b/B.tsx'`, 'is another part of panels, and no part may know another'],
    ['src/panels/a/A.tsx', `import '../b/B.tsx'`, 'is another part of panels, and no part may know another'],
    ['src/app/main.tsx', `import '../../scripts/csp.mjs'`, 'is in no room'],
    ['src/panels/Map.tsx', `import cytoscape from 'cytoscape'`, 'is a package for canvas, layouts only'],
    ['src/panels/Map.tsx', `import { create } from 'zustand/react'`, 'is a package for state only'],
    ['src/map/map.ts', `import { memo } from 'react'`, 'is a package for state, canvas, ui, panels, app, viewer only'],
    [
      'src/i18n/words.ts',
      `import { memo } from 'react'`,
      'is a package for state, canvas, ui, panels, app, viewer only',
    ],
    ['src/panels/Find.tsx', `import Search from 'minisearch'`, 'is a package for view only'],
    ['src/map/map.ts', `import 'node:fs'`, 'is a package for cli only'],
    ['src/map/map.ts', `import '@some/thing/x'`, 'is a package without a room in tests/architecture/house.ts'],
  ])('%s with %s is reported', (path, text, problem) => {
    const [found, ...more] = problems(path, text)
    expect(found).toMatch(new RegExp(`^${path} imports \\S+, which `))
    expect(found).toContain(problem)
    expect(more).toEqual([])
  })

  test('a folder that is no room is reported', () => {
    expect(problems('src/common/thing.ts', '')).toEqual(['src/common/thing.ts is in no room of the house'])
    expect(problems('src/thing.ts', '')).toEqual(['src/thing.ts is in no room of the house'])
  })
})

test('an import that names no file is reported', () => {
  const source = readSource('src/map/a.ts', `import './b.ts'\nimport './c'\nimport './d.ts?url'\nimport 'react'`)
  const files = new Set(['src/map/b.ts', 'src/map/c.ts', 'src/map/d.ts'])
  expect(importsNameFiles([source], (path) => files.has(path))).toEqual(['src/map/a.ts imports ./c, which is no file'])
})

describe('rings of imports', () => {
  const read = (files: Readonly<Record<string, string>>) =>
    importCycles(Object.entries(files).map(([path, text]) => readSource(path, text)))

  test('are reported once, with every file on the way', () => {
    const ring = {
      'src/map/a.ts': `import './b.ts'`,
      'src/map/b.ts': `export { c } from '~/map/c.ts'`,
      'src/map/c.ts': `import type { A } from './a.ts'`,
      'src/map/d.ts': `import './a.ts'`,
    }
    expect(read(ring)).toEqual(['src/map/a.ts → src/map/b.ts → src/map/c.ts → src/map/a.ts'])
  })

  test('two ways to one file are no ring', () => {
    const diamond = {
      'src/map/a.ts': `import './b.ts'\nimport './c.ts'`,
      'src/map/b.ts': `import './d.ts'`,
      'src/map/c.ts': `import './d.ts'`,
      'src/map/d.ts': '',
    }
    expect(read(diamond)).toEqual([])
  })
})
