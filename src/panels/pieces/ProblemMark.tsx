import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { Severity } from '~/map/problem.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './ProblemMark.module.css'

/** Before a problem of a file: whether something was lost, or kept and repaired. */
export function ProblemMark({ severity }: { readonly severity: Severity }) {
  const { severities } = useScreenWords().opening
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert
  return (
    <span className={styles[severity]}>
      <Icon size={16} strokeWidth={2} aria-hidden />
      <span className="visually-hidden">{severities[severity]}</span>
    </span>
  )
}
