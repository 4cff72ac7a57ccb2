import type { ImportProblem } from '~/formats/importProblem.ts'
import { apartKey, type Plan } from '~/formats/plan.ts'
import type { ImportPreview } from '~/formats/previewOf.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import { confirmEnds, withPair } from './changePlan.ts'

export type Fix = { readonly label: string; readonly plan: Plan; readonly isFirst?: true }

/** What can be done about a problem with one press. None where the reader has to look at the columns, or at the file. */
export function fixesFor(problem: ImportProblem, { plan }: ImportPreview, words: ScreenWords): readonly Fix[] {
  const { fixes } = words.importing
  switch (problem.code) {
    case 'no-actor': {
      const { name, closest, closestName } = problem.values
      const use = {
        label: fixes.takeActor(closestName),
        plan: { ...plan, ends: withPair(plan.ends, name, { do: 'use', id: closest }) },
      } as const
      const create = {
        label: fixes.create(name),
        plan: { ...plan, ends: withPair(plan.ends, name, { do: 'create' }) },
      } as const
      return closest === '' ? [create] : [{ ...use, isFirst: true }, create]
    }
    case 'duplicate-actor': {
      const { id } = problem.values
      return [
        { label: fixes.together, plan: { ...plan, twins: withPair(plan.twins, id, 'merge') } },
        { label: fixes.apart, plan: { ...plan, twins: withPair(plan.twins, id, 'apart') } },
      ]
    }
    case 'near-names': {
      const { ids, best, bestName } = problem.values
      const others = ids.filter((id) => id !== best)
      const merged = others.reduce((pairs, id) => withPair(pairs, id, best), plan.merged)
      return [
        { label: fixes.merge(bestName), plan: { ...plan, merged } },
        { label: fixes.differ, plan: { ...plan, apart: [...plan.apart, apartKey(ids)] } },
      ]
    }
    case 'ambiguous-date': {
      const { dmy, mdy } = problem.values
      const label = (date: string) => {
        const span = parseEdtf(date)
        return span ? sayWhen(span, words.dates, { length: 'long' }) : date
      }
      return [
        { label: label(dmy), plan: { ...plan, dateOrder: 'dmy' } },
        { label: label(mdy), plan: { ...plan, dateOrder: 'mdy' } },
      ]
    }
    case 'guessed-ends':
      return [{ label: fixes.fine, plan: confirmEnds(plan) }]
    default:
      return []
  }
}
