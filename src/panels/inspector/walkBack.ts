/** Every selection is a step of the browser's own history, so its Back and ours are one. */
export const walkBack = (): void => window.history.back()

export const hasWayBack = (): boolean => window.history.length > 1
