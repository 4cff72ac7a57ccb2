import { type ReactNode, useMemo } from 'react'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { BasisSample } from '../pieces/BasisSample.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { useFilterNews } from '../pieces/useFilterNews.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import { ChangeKey } from './ChangeKey.tsx'
import { CheckRow } from './CheckRow.tsx'
import { HiddenActors } from './HiddenActors.tsx'
import styles from './Legend.module.css'
import { LegendFoot } from './LegendFoot.tsx'
import { LegendSection } from './LegendSection.tsx'
import { selectCounts } from './selectCounts.ts'

/** What the marks mean, and the filter: there is no other. `children` stand below the rows. */
export function Legend({ children }: { readonly children?: ReactNode }) {
  const words = useWords().legend
  const loners = useApp((state) => state.view.loners)
  return (
    <section className={styles.legend} aria-label={words.title}>
      <FilterNews />
      <div className={styles.rows}>
        <ChangeKey />
        <Sections />
        <CheckRow
          label={words.loners}
          isOn={loners === 'hide'}
          onToggle={() => store.setState(look({ loners: loners === 'hide' ? 'keep' : 'hide' }))}
        />
        <HiddenActors />
        {children}
      </div>
      <LegendFoot />
    </section>
  )
}

/** Its rows count the whole map: what the reader looks at changes none of them. */
function Sections() {
  const words = useWords()
  const { kind, type } = useTieWords()
  const { kinds, bases, types } = useApp(selectCounts)
  const rows = useMemo(
    () => ({
      kinds: kinds.map((row) => ({ ...row, name: kind(row.key), sample: <TieSample kind={row.key} /> })),
      bases: bases.map((row) => ({
        ...row,
        name: words.basisGroups[row.key],
        sample: <BasisSample basis={row.key} />,
      })),
      types: types.map((row) => ({ ...row, name: type(row.key), sample: <ActorGlyph type={row.key} /> })),
    }),
    [words, kind, type, kinds, bases, types],
  )
  return (
    <>
      <LegendSection title={words.legend.relations} counts="relations" field="hiddenKinds" rows={rows.kinds} />
      <LegendSection title={words.legend.evidence} field="hiddenBases" rows={rows.bases} />
      <LegendSection title={words.legend.actors} counts="actors" field="hiddenTypes" rows={rows.types} />
    </>
  )
}

function FilterNews() {
  useFilterNews()
  return null
}
