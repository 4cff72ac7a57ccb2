import { useMemo } from 'react'
import type { Step } from '~/map/map.ts'
import type { Page } from '~/presentation/openBook.ts'
import { reconcileStep } from '~/presentation/reconcileStep.ts'
import { selectIndex } from '~/state/derived.ts'
import { changeStep } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Notice } from '~/ui/Notice.tsx'

/** What the author should know about a step before a class sees it. */
export function StepTroubles({ step, page }: { readonly step: Step; readonly page: Page }) {
  const words = useScreenWords().present
  const index = useApp(selectIndex)
  const { step: mended, gone } = useMemo(() => reconcileStep(step, index), [step, index])
  const names = [...gone.actors, ...gone.relations, ...gone.sources]
  const { frame, letters } = page
  const { unnamed } = page.slide()
  return (
    <>
      {names.length > 0 && (
        <Notice
          tone="warn"
          title={words.gone(names.map((name) => `“${name}”`).join(', '))}
          actions={
            <Button
              onPress={() => {
                const { id, extra: _, ...fields } = mended
                store.setState(changeStep(id, fields))
              }}
            >
              {words.goneAction}
            </Button>
          }
        />
      )}
      {frame.actors.length === 0 && <Notice tone="neutral" title={words.nobody} />}
      {frame.revealed > frame.actors.length && (
        <Notice tone="warn" title={words.leftOut(frame.actors.length, frame.revealed)} />
      )}
      {unnamed.length > 0 && <Notice tone="warn" title={words.unnamed(unnamed.length)} />}
      {letters.isTooLong && <Notice tone="warn" title={words.tooLong} />}
    </>
  )
}
