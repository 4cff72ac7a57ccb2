import type { Task } from '~/view/view.ts'

export const tasks = ['explore', 'present', 'figure'] as const satisfies readonly Task[]
