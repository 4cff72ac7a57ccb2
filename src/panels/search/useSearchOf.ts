import { useCallback, useEffect, useState } from 'react'
import type { EntenteMap } from '~/map/map.ts'
import { remember } from '~/state/remember.ts'
import { type Search, searchActors, searchActorsGently } from '~/view/searchActors.ts'

/** Up to here a search is made within a frame or two. */
const atOnce = 2000

/** Once a map. */
const searchOf = remember(searchActors)
const gently = remember(searchActorsGently)

/** The search of a map, made when it is first wanted. `search` finds null while that of a large map is being made. */
export function useSearchOf(map: EntenteMap): {
  readonly search: (...wanted: Parameters<Search>) => ReturnType<Search> | null
  readonly prepare: () => void
} {
  const [made, setMade] = useState<{ readonly map: EntenteMap; readonly search: Search } | null>(null)
  const [isWanted, setWanted] = useState(false)
  const isLarge = map.actors.length > atOnce

  useEffect(() => {
    if (!isLarge || !isWanted) return
    let isGone = false
    void gently(map).then((search) => {
      if (!isGone) setMade({ map, search })
    })
    return () => {
      isGone = true
    }
  }, [map, isLarge, isWanted])

  const prepare = useCallback(() => {
    setWanted(true)
    if (!isLarge) setTimeout(() => searchOf(map))
  }, [map, isLarge])

  const search = useCallback(
    (...wanted: Parameters<Search>) => {
      if (!isLarge) return searchOf(map)(...wanted)
      return made?.map === map ? made.search(...wanted) : null
    },
    [map, isLarge, made],
  )
  return { search, prepare }
}
