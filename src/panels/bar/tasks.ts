import type { Task } from '~/view/view.ts'

export const tasks = ['explore', 'present', 'figure', 'data'] as const satisfies readonly Task[]
