/** As many actors as a picture can hold and still be read; the reader may ask for more. */
export const usualBudget = 400
/** More than this no canvas moves smoothly, and no eye follows. */
export const mostDrawn = 3200
