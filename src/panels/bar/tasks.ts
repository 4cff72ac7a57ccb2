import type { Task } from '~/view/view.ts'

export const tasks = ['explore', 'figure'] as const satisfies readonly Task[]
