import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { ActorId } from '~/map/map.ts'
import { selectPart, selectScene } from '~/state/derived.ts'
import { openGroup } from '~/state/groupsTransitions.ts'
import { selectStandIn } from '~/state/standIn.ts'
import { store, useApp } from '~/state/store.ts'
import {
  clearSelection,
  expand,
  moveActors,
  say,
  selectActor,
  selectTie,
  setCursor,
  toggleActor,
} from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { groupKey, isGroup } from '~/view/groupIds.ts'
import styles from './MapListbox.module.css'
import { findByName, mapAction, type Place, tiesAt } from './mapKeys.ts'
import type { Mounted } from './mounted.ts'
import { sayActor, sayTie, selectNames, summarise } from './sayMap.ts'

const optionsAtMost = 60

/**
 * The map for the keyboard and for screen readers: one tab stop, a list of the actor that has the focus and its neighbours,
 * each lying over its place in the picture, which itself is hidden from them.
 */
export function MapListbox({ cy, camera, setCursor: showCursor }: Mounted) {
  const words = useWords()
  const scene = useApp(selectScene)
  const cursor = useApp((state) => state.cursor)
  const selected = useApp((state) => state.view.actors)
  const summary = useApp(summarise)
  const [place, setPlace] = useState<Place>({ actor: '', tie: -1, trail: [] })
  const layer = useLayer(cy)
  const current = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const help = useId()

  const start = scene.actors.some(({ id }) => id === place.actor)
    ? place.actor
    : (selected[0] ?? scene.actors.at(-1)?.id ?? '')
  const tie = tiesAt(scene, start)[place.tie]
  const near = neighbours(scene.ties, start)

  useEffect(() => showCursor(cursor, cursor === '' ? '' : (tie?.id ?? '')), [showCursor, cursor, tie])
  useLayoutEffect(() => {
    if (cursor !== '' && cursor === start) current.current?.focus({ preventScroll: true })
  }, [cursor, start])

  function go(next: Place) {
    setPlace(next)
    store.setState(setCursor(next.actor))
    const state = store.getState()
    const ties = tiesAt(scene, next.actor)
    const stepped = ties[next.tie]
    if (stepped) store.setState(say(sayTie(state, stepped.id, next.tie + 1, ties.length)))
    else if (next.tie === place.tie && next.actor === place.actor)
      store.setState(say(words.say.noTies(sayActor(state, next.actor))))
    // A new actor is read out as the option that gets the focus.
  }

  function onKeyDown(event: KeyboardEvent) {
    const press = { key: event.key, shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey }
    if (event.altKey) return
    const action = mapAction(scene, { ...place, actor: start }, press)
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    switch (action.do) {
      case 'go':
        return go(action.place)
      case 'open':
        return isGroup(start) ? openAloud(start) : store.setState(selectActor(start))
      case 'openTie':
        return store.setState(selectTie(action.tie))
      case 'select':
      case 'add':
        return choose(start, action.do === 'add')
      case 'expand':
        return isGroup(start) ? openAloud(start) : expandAloud(start)
      case 'move':
        return move(start, action.x, action.y)
      case 'zoom':
        return camera.zoomBy(action.by)
      case 'fit':
        return camera.fit()
      case 'find':
        return find(action.letter)
      case 'nowhere':
        return store.setState(say(words.say.noneThere))
      case 'leave':
        return leave()
    }
  }

  function choose(actor: ActorId, add: boolean) {
    const { actors } = store.getState().view
    const alone = actors.length === 1 && actors[0] === actor
    const name = sayActor(store.getState(), actor)
    store.setState(add ? toggleActor(actor) : alone ? clearSelection : selectActor(actor))
    const now = store.getState().view.actors
    const text = now.includes(actor) ? words.say.selected(name) : words.say.unselected(name)
    store.setState(say(now.length > 1 ? `${text}. ${words.say.selectedMany(now.length)}` : text))
  }

  function move(actor: ActorId, x: number, y: number) {
    const at = scene.actors.find(({ id }) => id === actor)?.at
    const { readOnly, view } = store.getState()
    if (!at || readOnly || view.groups !== '') return
    store.setState(moveActors({ [actor]: { x: at.x + x, y: at.y + y } }))
    store.setState(say(words.say.moved(1)))
  }

  function expandAloud(actor: ActorId) {
    const more = selectPart(store.getState()).beyond.get(actor) ?? 0
    if (more === 0) return store.setState(say(words.large.nothingBeyond))
    store.setState(expand(actor))
    store.setState(say(words.large.sayDrawn(selectPart(store.getState()).actors.length)))
  }

  /** The keyboard goes on to the first member that comes in the group's place. */
  function openAloud(group: ActorId) {
    store.setState(openGroup(groupKey(group)))
    const standIn = selectStandIn(store.getState())
    const first = standIn?.areas?.camps[standIn.open.indexOf(groupKey(group))]?.[0]
    if (first !== undefined) go({ actor: first, tie: -1, trail: [] })
  }

  function find(letter: string) {
    const now = performance.now()
    typed.current = { text: now - typed.current.at < 700 ? typed.current.text + letter : letter, at: now }
    const found = findByName(selectNames(store.getState()), typed.current.text, start)
    if (found !== null) go({ actor: found, tie: -1, trail: [...place.trail, start] })
  }

  function leave() {
    const { actors, tie: open } = store.getState().view
    if (actors.length === 0 && open === '') return current.current?.blur()
    store.setState(clearSelection)
    store.setState(say(words.say.cleared))
  }

  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) store.setState(setCursor(''))
  }

  return (
    <div
      id="map"
      className={styles.listbox}
      role="listbox"
      aria-label={`${words.map.label}. ${summary}`}
      aria-describedby={help}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <p id={help} hidden>
        {words.map.help}
      </p>
      <div ref={layer} className={styles.layer} role="presentation">
        {scene.actors
          .filter(({ id }) => id === start || near.has(id))
          .slice(-optionsAtMost)
          .map(({ id, at, radius }) => (
            <div
              key={id}
              ref={id === start ? current : null}
              role="option"
              aria-selected={selected.includes(id)}
              aria-label={sayActor(store.getState(), id, true)}
              tabIndex={id === start ? 0 : -1}
              className={styles.option}
              style={{ '--x': at.x - radius, '--y': at.y - radius, '--size': 2 * radius } as CSSProperties}
              onFocus={() => {
                setPlace((before) => (before.actor === id ? before : { ...before, actor: id, tie: -1 }))
                store.setState(setCursor(id))
              }}
            />
          ))}
      </div>
    </div>
  )
}

function neighbours(
  ties: readonly { readonly from: ActorId; readonly to: ActorId }[],
  actor: ActorId,
): ReadonlySet<ActorId> {
  return new Set(ties.flatMap(({ from, to }) => (from === actor ? [to] : to === actor ? [from] : [])))
}

/** A layer that moves and scales with the camera, so that its children lie over what they stand for. */
function useLayer(cy: Mounted['cy']) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan()
      if (layer.current) layer.current.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`
    }
    follow()
    cy.on('viewport', follow)
    return () => {
      cy.off('viewport', follow)
    }
  }, [cy])
  return layer
}
