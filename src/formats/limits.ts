// What is read of a file at most: more would fill the memory, and no map needs it.

export const mostColumns = 1000
export const mostRows = 500_000
/** Values that a file gives to all nodes or edges which tell none: one line can stand for millions. */
export const mostFallbacks = 5_000_000
/** Characters of a cell, as Excel has it: one text can stand in a million of them. */
export const longestCell = 32_767
