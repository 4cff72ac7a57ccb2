import type { ReactNode } from 'react'
import { selectVisible } from '~/state/derived.ts'
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
  useFilterNews()
  const words = useWords()
  const tieWords = useTieWords()
  const { kinds, bases, types } = useApp(selectCounts)
  const seen = useApp(selectVisible)
  const loners = useApp((state) => state.view.loners)
  return (
    <section className={styles.legend} aria-label={words.legend.title}>
      <div className={styles.rows}>
        <ChangeKey />
        <LegendSection
          title={words.legend.relations}
          shown={seen.relations.length}
          field="hiddenKinds"
          rows={kinds.map(({ key, count }) => ({
            key,
            count,
            name: tieWords.kind(key),
            sample: <TieSample kind={key} />,
          }))}
        />
        <LegendSection
          title={words.legend.evidence}
          field="hiddenBases"
          rows={bases.map(({ key, count }) => ({
            key,
            count,
            name: words.basisGroups[key],
            sample: <BasisSample basis={key} />,
          }))}
        />
        <LegendSection
          title={words.legend.actors}
          shown={seen.actors.length}
          field="hiddenTypes"
          rows={types.map(({ key, count }) => ({
            key,
            count,
            name: tieWords.type(key),
            sample: <ActorGlyph type={key} />,
          }))}
        />
        <CheckRow
          label={words.legend.loners}
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
