import { shippedMaps } from '~/library/shippedMaps.ts'
import { textIn } from '~/map/text.ts'
import { PartFailed } from '~/panels/crash/PartFailed.tsx'
import { useApp } from '~/state/store.ts'
import styles from './App.module.css'
import { BarPlaceholder } from './BarPlaceholder.tsx'
import { Bar, Search } from './lazyParts.ts'
import { Part } from './Part.tsx'
import type { useDoors } from './useDoors.ts'

/** The bar, with the maps that ship and the search in it. */
export function TopBar({ frame: { doors, search, leaveSearch } }: { readonly frame: ReturnType<typeof useDoors> }) {
  const language = useApp((state) => state.language)
  const isNarrow = useApp((state) => state.surroundings.narrow)
  const maps = shippedMaps.map(({ id, title }) => ({ id, title: textIn(title, language, 'en') }))
  return (
    <header className={styles.bar}>
      <Part
        placeholder={<BarPlaceholder />}
        failed={
          <BarPlaceholder>
            <PartFailed onReload={() => window.location.reload()} />
          </BarPlaceholder>
        }
      >
        <Bar
          doors={{ ...doors, maps }}
          searching={search.isOn}
          search={<Search asked={search.asked} onLeave={leaveSearch} isNarrow={isNarrow} />}
        />
      </Part>
    </header>
  )
}
