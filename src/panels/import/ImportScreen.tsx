import { CircleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ImportPreview } from '~/formats/previewOf.ts'
import type { Importing } from '~/state/importing.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Field } from '~/ui/Field.tsx'
import { FormChoice } from './FormChoice.tsx'
import { ImportCheck } from './ImportCheck.tsx'
import styles from './ImportScreen.module.css'
import type { ImportDoors } from './importDoors.ts'
import { JoinScreen } from './JoinScreen.tsx'
import { Reading } from './Reading.tsx'
import { TableCard } from './TableCard.tsx'
import { ValueChoices } from './ValueChoices.tsx'

type Props = { readonly importing: Importing; readonly hasMap: boolean; readonly doors: ImportDoors }

/** A file before it is a map: what it says on the left, what is wrong with it and the way on at the right. */
export function ImportScreen({ importing, hasMap, doors }: Props) {
  const { importing: words } = useScreenWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const isReady = importing.status === 'ready'
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the file has been read, the reader is brought to it
  useEffect(() => heading.current?.focus(), [isReady])

  if (importing.status === 'reading')
    return <Reading name={importing.name} done={importing.done} onCancel={doors.leave} />
  if (importing.status === 'joining') return <JoinScreen importing={importing} doors={doors} />
  const { preview, isBusy } = importing
  return (
    <div className={styles.screen} aria-busy={isBusy}>
      <main id="map" className={styles.main} tabIndex={-1} aria-label={words.sheet}>
        <div className={styles.desk}>
          <div className={styles.head}>
            <h2 ref={heading} tabIndex={-1} className={styles.title}>
              {importing.name}
            </h2>
            <p className={styles.counts}>{words.found(preview.counts.relations, preview.counts.actors)}</p>
          </div>
          <Sheet preview={preview} title={importing.title} doors={doors} />
        </div>
      </main>
      <ImportCheck importing={importing} doors={doors} hasMap={hasMap} />
    </div>
  )
}

type SheetProps = { readonly preview: ImportPreview; readonly title: string; readonly doors: ImportDoors }

function Sheet({ preview, title, doors }: SheetProps) {
  const words = useScreenWords()
  const { importing: say } = words
  const { plan, kinds, types, unlisted, counts } = preview
  const isEmpty = counts.actors === 0
  return (
    <>
      <FormChoice preview={preview} onReread={doors.reread} />
      {isEmpty && (
        <p className={styles.empty}>
          <CircleAlert size={17} strokeWidth={2} aria-hidden />
          {say.nothingToOpen}
        </p>
      )}
      {preview.tables.map((table, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables keep their places
        <TableCard key={at} table={table} at={at} plan={plan} problems={preview.problems} onPlan={doors.replan} />
      ))}
      <div className={styles.values}>
        <ValueChoices list="kinds" values={kinds} unlisted={unlisted.kinds} plan={plan} onPlan={doors.replan} />
        <ValueChoices list="types" values={types} unlisted={unlisted.types} plan={plan} onPlan={doors.replan} />
      </div>
      <div className={styles.name}>
        <Field label={say.title} value={title} onChange={doors.rename} />
      </div>
    </>
  )
}
