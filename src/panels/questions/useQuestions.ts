import { useEffect, useState } from 'react'
import type { EntenteMap } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { usualBudget } from '~/view/budgets.ts'
import { isWithin } from '~/view/drawnPart.ts'
import { type Question, questionSteps, questionsFor } from '~/view/questionsFor.ts'

const known = new WeakMap<EntenteMap, readonly Question[]>()
const none: readonly Question[] = []
const pause = 200 // ms until a large map is on screen, and after an edit

/** What the open map can be asked: of a large one found a step at a time, none until then. */
export function useQuestions(): readonly Question[] {
  const map = useApp(({ document }) => document.map)
  const [, tellFound] = useState<EntenteMap>()
  useEffect(() => {
    if (known.has(map) || isWithin(map, usualBudget)) return
    const steps = questionSteps(map)
    let timer = setTimeout(go, pause)
    function go() {
      const step = steps.next()
      if (!step.done) {
        timer = setTimeout(go)
        return
      }
      known.set(map, step.value)
      tellFound(map)
    }
    return () => clearTimeout(timer)
  }, [map])
  return known.get(map) ?? (isWithin(map, usualBudget) ? askSmall(map) : none)
}

function askSmall(map: EntenteMap): readonly Question[] {
  const questions = questionsFor(map)
  known.set(map, questions)
  return questions
}
