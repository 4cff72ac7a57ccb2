let sittings = 0

/** A name for a stay in a field: edits of one stay are undone together. */
export const newSitting = (): string => `field-${++sittings}`
