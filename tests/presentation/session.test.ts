import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  all,
  beat,
  countOf,
  forgetSilent,
  hear,
  type Message,
  messageOf,
  newSession,
  patience,
  type Session,
  screenShape,
} from '~/presentation/session.ts'
import { type Command, commandShow, startShow } from '~/presentation/show.ts'
import { triad } from '../fixtures.ts'

const map = { ...triad, steps: [{ id: 'a' }, { id: 'b', ask: { prompt: '?' } }, { id: 'c' }] }
const home: Session = {
  ...newSession('s', 'home', 'screen'),
  map,
  mapTurn: 5,
  show: startShow(map.steps, 0, 'home', 0),
}
const notes = newSession('s', 'notes', 'notes')
const hello = messageOf(notes, { kind: 'hello' })
const tell = (session: Session, ...messages: readonly Message[]) =>
  messages.reduce((now, message) => hear(now, message, 100).session, session)
const steered = (session: Session, command: Command, now: number): Session => ({
  ...session,
  show: session.show && commandShow(session.show, command, map.steps, session.me, now),
})

describe('a window that comes, or comes back', () => {
  test('is given the map, how the presentation stands, and who is there', () => {
    const { replies } = hear(home, hello, 100)
    expect(replies.map(({ kind }) => kind)).toEqual(['map', 'show', 'beat'])
    const caughtUp = tell(notes, ...replies)
    expect({ map: caughtUp.map, show: caughtUp.show }).toEqual({ map, show: home.show })
    expect(countOf(caughtUp, 'screen')).toBe(1)
  })

  test('is no trouble when it asks twice, or hears itself', () => {
    const { session } = hear(home, hello, 100)
    expect(Object.keys(hear(session, hello, 100).session.peers)).toEqual(['notes'])
    expect(hear(home, messageOf(home, { kind: 'hello' }), 100)).toEqual({ session: home, replies: [] })
  })
})

describe('who steers', () => {
  test('is whoever did so last, in whatever order the messages come', () => {
    const messages = Array.from({ length: 4 }, (_, index) => {
      const who = index % 2 === 0 ? home : { ...notes, show: home.show }
      return messageOf(who, { kind: 'show', show: { ...startShow(map.steps, index % 3, who.me, index + 1) } })
    })
    fc.assert(
      fc.property(fc.shuffledSubarray(messages, { minLength: 4 }), fc.shuffledSubarray(messages), (order, more) => {
        const heard = tell(newSession('s', 'third', 'screen'), ...order, ...more)
        expect(heard.show?.turn).toBe(4)
      }),
    )
  })

  test('whoever is behind is told', () => {
    const ahead = steered(home, { do: 'next' }, 50)
    const { session, replies } = hear(
      ahead,
      messageOf(notes, { kind: 'show', show: startShow([], 0, 'notes', 1) }),
      100,
    )
    expect(session.show).toBe(ahead.show)
    expect(replies).toEqual([messageOf(session, { kind: 'show', show: ahead.show ?? startShow([], 0, '', 0) })])
  })
})

describe('a map that is edited while it is presented', () => {
  test('comes to the others, and the same step stays on screen', () => {
    const onC = steered({ ...notes, map, mapTurn: 5, show: home.show }, { do: 'last' }, 50)
    const edited = { ...map, steps: [{ id: 'c' }, { id: 'a' }] }
    const heard = tell(onC, messageOf(home, { kind: 'map', map: edited, turn: 6 }))
    expect(heard.map).toBe(edited)
    expect(heard.show).toMatchObject({ at: 0, step: 'c' })
  })

  test('an older copy changes nothing', () => {
    const knows = { ...notes, map, mapTurn: 9 }
    expect(tell(knows, messageOf(home, { kind: 'map', map: triad, turn: 8 })).map).toBe(map)
  })
})

describe('who is there', () => {
  test('a window that closes is gone at once, one that falls silent a little later', () => {
    const both = tell(home, hello)
    expect(tell(both, messageOf(notes, { kind: 'bye' })).peers).toEqual({})
    expect(forgetSilent(both, 100 + patience)).toBe(both)
    expect(forgetSilent(both, 101 + patience).peers).toEqual({})
  })

  test('a class screen that is gone has been there', () => {
    const met = tell(notes, beat(home, true), messageOf(home, { kind: 'bye' }))
    expect([countOf(met, 'screen'), met.hadScreen]).toEqual([0, true])
    expect(notes.hadScreen).toBe(false)
  })

  test('two speakers know of each other', () => {
    const other = newSession('s', 'other', 'notes')
    expect(countOf(tell(notes, beat(other, false)), 'notes')).toBe(2)
  })

  test('a beat that asks is answered once, and tells how wide the screen is', () => {
    const wide = { ...home, shape: 2.1 }
    const { session, replies } = hear(notes, beat(wide, true), 100)
    expect(replies).toEqual([beat(session, false)])
    expect(screenShape(session)).toBe(2.1)
    expect(hear(session, beat(wide, false), 100).replies).toEqual([])
  })

  test('a pointer is where the last one pointed', () => {
    const pointed = tell(home, messageOf(notes, { kind: 'pointer', at: { x: 0.5, y: 0.25 } }))
    expect(pointed.pointer).toEqual({ x: 0.5, y: 0.25 })
    expect(tell(pointed, messageOf(notes, { kind: 'pointer', at: null })).pointer).toBeNull()
  })

  test('what has nothing yet has nothing to tell', () => {
    expect(all(notes)).toEqual([])
  })
})
