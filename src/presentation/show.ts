import type { Step } from '~/map/map.ts'
import { type Stage, stageOfStep, stagesOf } from './stages.ts'

/**
 * How a presentation stands, whole: every window of it holds the same, and each message carries all of it, so that one that
 * comes late, or twice, or not at all does no harm. Times are ms of the wall clock that all windows share.
 */
export type Show = {
  /** Grows with every command; of two the greater one holds, and of equals that of the later name. */
  readonly turn: number
  readonly by: string
  /** The place among the stages, and the step that stood there: a map that is edited keeps its step. */
  readonly at: number
  readonly step: string
  readonly asking: boolean
  readonly curtain: 'none' | 'black' | 'white'
  readonly pointing: 'off' | 'laser' | 'spotlight'
  readonly zoom: { readonly scale: number; readonly x: number; readonly y: number }
  readonly clock: Clock
}

export type Clock = {
  /** null before the first step is left, or the reset. */
  readonly startedAt: number | null
  /** null while it runs. */
  readonly pausedAt: number | null
  /** ms that were paused before. */
  readonly paused: number
  /** How much of the lesson had gone when this step came, ms. */
  readonly stepFrom: number
  /** ms for each step that has been left, by id. */
  readonly spent: { readonly [step: string]: number }
  /** What the speaker has, 0 for no limit. */
  readonly minutes: number
}

export type Command =
  | { readonly do: 'next' | 'back' | 'first' | 'last' | 'pause' | 'reset' | 'unzoom' }
  | { readonly do: 'stage' | 'step'; readonly to: number }
  | { readonly do: 'curtain'; readonly color: 'black' | 'white' }
  | { readonly do: 'point'; readonly with: Show['pointing'] }
  | { readonly do: 'zoom'; readonly zoom: Show['zoom'] }
  | { readonly do: 'minutes'; readonly minutes: number }

const unzoomed = { scale: 1, x: 0, y: 0 }
const freshClock: Clock = { startedAt: null, pausedAt: null, paused: 0, stepFrom: 0, spent: {}, minutes: 0 }

export const startShow = (steps: readonly Step[], step: number, by: string, now: number): Show => {
  const at = stageOfStep(stagesOf(steps), step)
  const clock = { ...freshClock, startedAt: now }
  const show = { turn: now, by, at, step: '', asking: false, curtain: 'none', pointing: 'off', zoom: unzoomed, clock }
  return standing(show as Show, steps, at)
}

/** What a command makes of it. A press while the screen is black or white only brings the slide back. */
export function commandShow(show: Show, command: Command, steps: readonly Step[], by: string, now: number): Show {
  const next = obey(show, command, steps, now)
  return next === show ? show : { ...next, turn: Math.max(show.turn + 1, now), by }
}

function obey(show: Show, command: Command, steps: readonly Step[], now: number): Show {
  const stages = stagesOf(steps)
  const go = (at: number) =>
    show.curtain === 'none' ? goTo(show, steps, stages, at, now) : { ...show, curtain: 'none' as const }
  switch (command.do) {
    case 'next':
      return go(show.at + 1)
    case 'back':
      return go(show.at - 1)
    case 'first':
      return go(0)
    case 'last':
      return go(stages.length - 1)
    case 'stage':
      return goTo({ ...show, curtain: 'none' }, steps, stages, command.to, now)
    case 'step':
      return goTo({ ...show, curtain: 'none' }, steps, stages, stageOfStep(stages, command.to), now)
    case 'curtain':
      return { ...show, curtain: show.curtain === command.color ? 'none' : command.color }
    case 'point':
      return { ...show, pointing: show.pointing === command.with ? 'off' : command.with }
    case 'zoom':
      return { ...show, zoom: command.zoom }
    case 'unzoom':
      return show.zoom.scale === 1 ? show : { ...show, zoom: unzoomed }
    case 'minutes':
      return { ...show, clock: { ...show.clock, minutes: Math.max(0, command.minutes) } }
    case 'pause':
      return { ...show, clock: pausedOrNot(show.clock, now) }
    case 'reset':
      return { ...show, clock: { ...freshClock, startedAt: now, minutes: show.clock.minutes } }
  }
}

function goTo(show: Show, steps: readonly Step[], stages: readonly Stage[], wanted: number, now: number): Show {
  const at = Math.max(0, Math.min(stages.length - 1, wanted))
  if (at === show.at || stages.length === 0) return show
  const next = standing({ ...show, zoom: unzoomed }, steps, at)
  if (next.step === show.step) return next
  const { clock } = show
  const gone = elapsed(clock, now)
  const spent = { ...clock.spent, [show.step]: (clock.spent[show.step] ?? 0) + gone - clock.stepFrom }
  return { ...next, clock: { ...clock, stepFrom: gone, spent } }
}

function standing(show: Show, steps: readonly Step[], at: number): Show {
  const stage = stagesOf(steps)[at]
  return { ...show, at, step: steps[stage?.step ?? -1]?.id ?? '', asking: stage?.asking ?? false }
}

/** After the map was edited: the same step wherever it stands now; when it is gone, what stands in its place. */
export function fitShow(show: Show, steps: readonly Step[]): Show {
  const stages = stagesOf(steps)
  const isHere = ({ step, asking }: Stage, exact: boolean) =>
    steps[step]?.id === show.step && (!exact || asking === show.asking)
  const exact = stages.findIndex((stage) => isHere(stage, true))
  const near = exact >= 0 ? exact : stages.findIndex((stage) => isHere(stage, false))
  const at = near >= 0 ? near : Math.max(0, Math.min(stages.length - 1, show.at))
  const next = standing(show, steps, at)
  return next.at === show.at && next.step === show.step && next.asking === show.asking ? show : next
}

export const isNewer = (show: Show, than: Show | null): boolean =>
  than === null || show.turn > than.turn || (show.turn === than.turn && show.by > than.by)

/** ms of the lesson. */
export const elapsed = ({ startedAt, pausedAt, paused }: Clock, now: number): number =>
  startedAt === null ? 0 : Math.max(0, (pausedAt ?? now) - startedAt - paused)

/** ms in the step on screen, this time and before. */
export const elapsedInStep = ({ clock, step }: Show, now: number): number =>
  (clock.spent[step] ?? 0) + elapsed(clock, now) - clock.stepFrom

function pausedOrNot(clock: Clock, now: number): Clock {
  if (clock.pausedAt === null) return { ...clock, pausedAt: now }
  return { ...clock, paused: clock.paused + now - clock.pausedAt, pausedAt: null }
}

/**
 * Whether the lesson is where it should be: steps shown as a share of all, against minutes used as a share of those there
 * are. Within a twentieth of the lesson, or a minute, it is on pace. null without a limit.
 */
export function paceOf(
  { clock, at }: Show,
  stages: readonly Stage[],
  now: number,
): 'on' | 'early' | 'late' | 'over' | null {
  if (clock.minutes === 0 || stages.length === 0) return null
  const all = clock.minutes * 60_000
  const used = elapsed(clock, now)
  if (used > all) return 'over'
  // The stage on screen may last until its share of the time is up.
  const [from, to] = [(at / stages.length) * all, ((at + 1) / stages.length) * all]
  const slack = Math.max(60_000, all / 20)
  if (used > to + slack) return 'late'
  return used < from - slack ? 'early' : 'on'
}
