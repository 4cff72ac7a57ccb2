import { useEffect, useRef } from 'react'
import { steer } from '~/state/showTransitions.ts'
import { store } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { pressed, type Wish } from './showKeys.ts'

/** Listens to keyboard and clicker. A field or a button that has the focus keeps the keys that are its own. */
export function useShowKeys(onWish: (wish: Wish) => void, isOff = false): void {
  const { goTo } = useScreenWords().present.screen
  const digits = useRef('')
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Enter after a number is the number's, before any button sees it; every other key is seen by the page first.
      const endsNumber = event.key === 'Enter' && digits.current !== ''
      if ((event.eventPhase === Event.CAPTURING_PHASE) !== endsNumber) return
      if (event.defaultPrevented || isOff || (keepsKey(event) && !endsNumber)) return
      const what = pressed(event, digits.current)
      if (what === null) return
      event.preventDefault()
      if (endsNumber) event.stopPropagation()
      const before = digits.current
      digits.current = what.digits
      if ('command' in what) store.setState(steer(what.command, Date.now()))
      else if ('wish' in what) onWish(what.wish)
      else if (what.digits !== before && what.digits !== '') store.setState(say(goTo(what.digits)))
    }
    const phases = [{ capture: true }, { capture: false }]
    for (const phase of phases) window.addEventListener('keydown', onKeyDown, phase)
    return () => {
      for (const phase of phases) window.removeEventListener('keydown', onKeyDown, phase)
    }
  }, [onWish, goTo, isOff])
}

function keepsKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return key !== 'Escape'
  return (key === ' ' || key === 'Enter') && target.closest('button, a, [role=button]') !== null
}
