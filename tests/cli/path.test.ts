import { beforeEach, expect, test, vi } from 'vitest'
import { pathCommand } from '~/cli/pathCommand.ts'

const map = 'data/kazakhstan-2022.entente.json'
const said: string[] = []
beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
})

test('the shortest path comes first, as a sentence with its sources', async () => {
  expect(await pathCommand([map, 'china', 'protesters', '--most', '2'])).toBe(0)
  expect(said.join('\n')).toContain(
    '1. China backs Tokayev (on record, ¶5), who tries to calm the protesters (documented, ¶1).',
  )
  expect(said.join('\n')).toContain('Over all 63 ties.')
})

test('as JSON, over chosen kinds', async () => {
  expect(await pathCommand([map, 'china', 'protesters', '--json', '--kinds', 'support', '--most', '1'])).toBe(0)
  const { over, of, paths } = JSON.parse(said.join(''))
  expect([over, of]).toEqual([10, 63])
  expect(paths[0].actors).toEqual(['china', 'tokayev', 'protesters'])
})

test('no path ends with a sentence and status 3', async () => {
  expect(await pathCommand([map, 'rt', 'china', '--kinds', 'support'])).toBe(3)
  expect(said[0]).toMatch(/^No path leads from RT to China/)
})

test('the same actor twice, an unknown one, one actor: each is refused in a sentence', async () => {
  await expect(pathCommand([map, 'china', 'china'])).rejects.toThrow('one and the same actor')
  await expect(pathCommand([map, 'chinaa', 'rt'])).rejects.toThrow('No actor has the id “chinaa”. Closest: china.')
  await expect(pathCommand([map, 'china'])).rejects.toThrow('Which map, and which two actors?')
})
