// The lockfile serves every system and any registry, whichever one wrote it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = {
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages }: { packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

test('it names no address that a package came from', () => {
  const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? [])
  expect(addresses).toEqual([])
})

test('it holds the builds for every system, or npm ci stops', () => {
  const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !present.has(name))
      .map((name) => `${name}, which ${path} needs`),
  )
  expect(missing).toEqual([])
})
