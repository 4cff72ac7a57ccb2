import { type RefObject, useEffect, useState } from 'react'

/** ms that the hint stays after the last turn of the wheel. */
const hintFor = 2500

/** `waiting`: the page around has wheel and finger; `hinting`: the reader has just tried; `taken`: the map has them. */
export type Hold = { readonly state: 'waiting' | 'hinting' | 'taken'; readonly byTouch: boolean }

const waiting: Hold = { state: 'waiting', byTouch: false }

/**
 * Lets wheel and fingers go through the map to the page around it until the reader presses the map; Ctrl+wheel is always the
 * map's. The map is given back when the pointer leaves, the window loses the focus, or by Esc. Returns how it stands, and the
 * way to give it back.
 */
export function usePassThrough(stage: RefObject<HTMLElement | null>, isOn: boolean) {
  const [hold, setHold] = useState(waiting)
  const isTaken = hold.state === 'taken'

  useEffect(() => {
    if (!isOn || !stage.current) return
    const map = stage.current
    const listening = new AbortController()
    const options = { capture: true, passive: true, signal: listening.signal }
    let lastTouch = false
    let hint: ReturnType<typeof setTimeout> | undefined

    /** The map's own listeners never see it, so that the browser scrolls what can be scrolled. */
    const passOn = (event: Event) => {
      event.stopPropagation()
      clearTimeout(hint)
      setHold({ state: 'hinting', byTouch: lastTouch })
      hint = setTimeout(() => setHold((now) => (now.state === 'hinting' ? waiting : now)), hintFor)
    }
    const take = () => setHold((now) => (now.state === 'taken' ? now : { state: 'taken', byTouch: lastTouch }))
    const giveBack = () => setHold(waiting)

    map.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        lastTouch = pointerType === 'touch'
      },
      options,
    )
    if (!isTaken) {
      map.addEventListener('wheel', (event) => (event.ctrlKey || event.metaKey ? undefined : passOn(event)), options)
      map.addEventListener('touchstart', (event) => event.stopPropagation(), options)
      map.addEventListener('touchmove', passOn, options)
      // A tap ends in one too.
      map.addEventListener('mousedown', take, options)
    } else {
      const page = document.documentElement
      page.addEventListener('pointerleave', ({ pointerType }) => (pointerType === 'mouse' ? giveBack() : undefined), {
        signal: listening.signal,
      })
      window.addEventListener('blur', giveBack, { signal: listening.signal })
      window.addEventListener('keydown', ({ key }) => (key === 'Escape' ? giveBack() : undefined), options)
    }
    return () => {
      clearTimeout(hint)
      listening.abort()
    }
  }, [stage, isOn, isTaken])

  return { hold, giveBack: () => setHold(waiting) }
}
