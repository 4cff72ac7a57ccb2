import { useCallback, useState } from 'react'
import type { PresentDoors } from './presentDoors.ts'
import type { Wish } from './showKeys.ts'
import { useShowKeys } from './useShowKeys.ts'

export type Over = '' | 'overview' | 'help'

/** What lies over the slide, by keyboard and clicker or by whoever sets it; the keys that steer are off meanwhile. */
export function useOver({ fullScreen, leave }: Pick<PresentDoors, 'fullScreen' | 'leave'>) {
  const [over, setOver] = useState<Over>('')
  const wish = useCallback(
    (what: Wish) => {
      if (what === 'full-screen') fullScreen()
      else if (what === 'leave') leave()
      else setOver((before) => (before === what ? '' : what))
    },
    [fullScreen, leave],
  )
  useShowKeys(wish, over !== '')
  return [over, setOver] as const
}
