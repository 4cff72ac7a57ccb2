import type { TiesByNumber } from '~/analysis/communitiesOf.ts'
import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import { countPlaces } from '~/scene/countPlaces.ts'
import { groupsFramed } from '~/scene/groupsFramed.ts'
import { fitToGroups } from '~/state/fitToGroups.ts'
import {
  groupsSteps,
  selectGrouped,
  selectGrouping,
  selectGroupsStandIn,
  selectGroupTexts,
} from '~/state/groupsDerived.ts'
import { setGroups } from '~/state/groupsTransitions.ts'
import { pictureSteps } from '~/state/pictureSteps.ts'
import { provideStandIn } from '~/state/standIn.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { look, say } from '~/state/transitions.ts'
import { ordinalsOf } from '~/view/ordinals.ts'
import { inSteps } from './breath.ts'

export type FindCommunities = (
  ties: TiesByNumber,
  tell: (done: number) => void,
  signal: AbortSignal,
) => Promise<Int32Array>

/** The key that one of two lists has more often; '' where neither has. */
function changedKey(before: readonly string[], now: readonly string[]): string {
  const times = (list: readonly string[], key: string) => list.filter((each) => each === key).length
  return [...now, ...before].find((key) => times(before, key) !== times(now, key)) ?? ''
}

/**
 * Makes the map's groups stand in for it while the view asks for them. Communities are found beside the page, once for the ties
 * of a map; what was found before stands until then.
 */
export async function followGroups(store: AppStore, find: FindCommunities): Promise<(state: AppState) => void> {
  await loadScreenWords(pickLanguage([store.getState().language]))
  provideStandIn(selectGroupsStandIn, groupsSteps, { countPlaces, framed: groupsFramed })
  let sought: AppState['document']['map']['relations'] | null = null
  let running = new AbortController()
  let told = ''
  /** The map whose view has been fitted to its groups. */
  let fitted: AppState['origin'] | null = null

  async function seek({ document: { map } }: AppState) {
    running.abort()
    running = new AbortController()
    const { signal } = running
    sought = map.relations
    const { found } = store.getState().groups
    const isSame = found !== null && found.communities.length === map.actors.length
    store.setState(setGroups({ status: 'seeking', done: 0, ...(isSame ? {} : { found: null }) }))
    const { from, to } = ordinalsOf(map)
    try {
      const communities = await find(
        { count: map.actors.length, from, to },
        (done) => store.setState(setGroups({ done })),
        signal,
      )
      const made = { relations: map.relations, communities: [...communities] }
      const found = setGroups({ status: 'ready', done: 1, found: made })
      await inSteps(pictureSteps(found(store.getState())))
      signal.throwIfAborted()
      store.setState(found)
    } catch {
      if (!signal.aborted) store.setState(setGroups({ status: 'failed' }))
    }
  }

  /** How many groups there are, and what comes of opening and closing them. */
  function tell(state: AppState) {
    const { groups, opened } = state.view
    const now = [groups, ...opened].join('\n')
    if (now === told) return
    const grouped = selectGrouped(state)
    const texts = selectGroupTexts(state)
    if (!grouped || !texts) return
    const words = screenWordsFor(state.language).groups
    const [by, ...before] = told.split('\n')
    told = now
    const key = by === groups ? changedKey(before, opened) : ''
    const shown = grouped.opened.get(key)?.length
    const left = grouped.nodes.find((node) => node.key === key && node.isOpen)?.members.length ?? 0
    if (key === '') store.setState(say(words.said(grouped.nodes.length)))
    else if (shown === undefined) store.setState(say(words.closed(texts.areaTitle(key))))
    else store.setState(say(words.opened(texts.areaTitle(key), shown, left)))
  }

  /** Once for what a link brings: later the reader opens nothing that is not there. */
  function fitToFound(state: AppState) {
    const grouping = selectGrouping(state)
    if (
      fitted === state.origin ||
      grouping === null ||
      (state.view.groups === 'camps' && state.camps.status === 'running')
    )
      return
    fitted = state.origin
    store.setState(fitToGroups(grouping))
  }

  return (state) => {
    const { view, groups, document } = state
    if (view.groups === '') {
      running.abort()
      sought = null
      told = ''
      fitted = null
      if (groups.status === 'seeking' || groups.status === 'failed') store.setState(setGroups({ status: 'ready' }))
      return
    }
    if (view.arrangement === 'camps') return store.setState(look({ arrangement: 'network' }))
    if (groups.status === 'none') return store.setState(setGroups({ status: 'ready' }))
    const isKnown = groups.found?.relations === document.map.relations
    if (view.groups === 'communities' && !isKnown && sought !== document.map.relations) return void seek(state)
    fitToFound(state)
    tell(store.getState())
  }
}
