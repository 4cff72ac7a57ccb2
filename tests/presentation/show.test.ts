import { describe, expect, test } from 'vitest'
import type { Step } from '~/map/map.ts'
import {
  type Command,
  commandShow,
  elapsed,
  elapsedInStep,
  fitShow,
  isNewer,
  paceOf,
  type Show,
  startShow,
} from '~/presentation/show.ts'
import { stagesOf } from '~/presentation/stages.ts'

const steps: readonly Step[] = [{ id: 'a' }, { id: 'b', ask: { prompt: '?' } }, { id: 'c' }]
const minute = 60_000
const start = startShow(steps, 0, 'me', 0)
const told = (show: Show, ...commands: readonly Command[]) =>
  commands.reduce((now, command) => commandShow(now, command, steps, 'me', now.turn + 1), show)
const place = ({ at, step, asking }: Show) => `${at} ${step}${asking ? '?' : ''}`

describe('going through the steps', () => {
  test('next and back, a question before its answer, never past the ends', () => {
    const shows = [start]
    for (const command of ['next', 'next', 'next', 'next', 'back', 'back', 'back', 'back'] as const)
      shows.push(told(shows.at(-1) ?? start, { do: command }))
    expect(shows.map(place)).toEqual(['0 a', '1 b?', '2 b', '3 c', '3 c', '2 b', '1 b?', '0 a', '0 a'])
  })

  test('first, last, and by the number of a step', () => {
    expect(place(told(start, { do: 'last' }))).toBe('3 c')
    expect(place(told(start, { do: 'last' }, { do: 'first' }))).toBe('0 a')
    expect(place(told(start, { do: 'step', to: 1 }))).toBe('1 b?')
    expect(place(told(start, { do: 'step', to: 98 }))).toBe('3 c')
  })

  test('a press on a dark screen only brings the slide back', () => {
    const dark = told(start, { do: 'curtain', color: 'black' })
    expect(dark.curtain).toBe('black')
    expect([told(dark, { do: 'next' })].map((show) => [show.curtain, show.at])).toEqual([['none', 0]])
    expect(told(dark, { do: 'curtain', color: 'black' }).curtain).toBe('none')
    expect(told(dark, { do: 'curtain', color: 'white' }).curtain).toBe('white')
  })

  test('the next step is whole again after a zoom', () => {
    const near = told(start, { do: 'zoom', zoom: { scale: 3, x: -4, y: -5 } })
    expect(near.zoom.scale).toBe(3)
    expect(told(near, { do: 'next' }).zoom).toEqual({ scale: 1, x: 0, y: 0 })
    expect(told(near, { do: 'unzoom' }).zoom).toEqual({ scale: 1, x: 0, y: 0 })
  })

  test('what changes nothing is no command, everything else is newer', () => {
    expect(told(start, { do: 'back' })).toBe(start)
    const next = told(start, { do: 'next' })
    expect([isNewer(next, start), isNewer(start, next), isNewer(start, start)]).toEqual([true, false, false])
    expect(isNewer({ ...start, by: 'you' }, start)).toBe(true)
  })
})

describe('a map that is edited', () => {
  const onC = told(start, { do: 'last' })
  test('keeps its step wherever it stands now', () => {
    expect(place(fitShow(onC, [{ id: 'c' }, ...steps.slice(0, 2)]))).toBe('0 c')
    expect(fitShow(onC, steps)).toBe(onC)
  })
  test('shows what stands in its place when it is gone', () => {
    expect(place(fitShow(onC, steps.slice(0, 2)))).toBe('2 b')
    expect(place(fitShow(onC, []))).toBe('0 ')
  })
  test('an answer whose question is gone is the step itself', () => {
    const asked = told(start, { do: 'next' })
    expect(place(fitShow(asked, [{ id: 'a' }, { id: 'b' }]))).toBe('1 b')
  })
})

describe('the clocks', () => {
  const at = (show: Show, command: Command, now: number) => commandShow(show, command, steps, 'me', now)

  test('count the lesson and each step, over both of its stages, and come back to where a step was', () => {
    const inB = at(start, { do: 'next' }, 2 * minute)
    const told = at(inB, { do: 'next' }, 3 * minute)
    expect(elapsedInStep(told, 5 * minute)).toBe(3 * minute)
    const inC = at(told, { do: 'next' }, 5 * minute)
    expect(inC.clock.spent).toEqual({ a: 2 * minute, b: 3 * minute })
    const again = at(inC, { do: 'back' }, 6 * minute)
    expect(elapsedInStep(again, 7 * minute)).toBe(4 * minute)
    expect(elapsed(again.clock, 7 * minute)).toBe(7 * minute)
  })

  test('stand still while they are paused, and start anew', () => {
    const paused = at(start, { do: 'pause' }, 2 * minute)
    expect(elapsed(paused.clock, 9 * minute)).toBe(2 * minute)
    const on = at(paused, { do: 'pause' }, 9 * minute)
    expect(elapsed(on.clock, 10 * minute)).toBe(3 * minute)
    expect(elapsed(at(on, { do: 'reset' }, 20 * minute).clock, 21 * minute)).toBe(minute)
  })

  test('say whether the lesson is on pace', () => {
    const stages = stagesOf(steps)
    expect(paceOf(start, stages, minute)).toBeNull()
    const timed = at(start, { do: 'minutes', minutes: 40 }, 1)
    const second = at(timed, { do: 'next' }, 2)
    expect([5, 12, 13, 41].map((used) => paceOf(timed, stages, used * minute))).toEqual(['on', 'on', 'late', 'over'])
    expect(paceOf(second, stages, 5 * minute)).toBe('early')
    expect(paceOf(second, stages, 15 * minute)).toBe('on')
  })
})
