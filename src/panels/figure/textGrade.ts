export type TextGrade = 'fine' | 'small' | 'tiny'

/** Of the smallest text of a figure in print, pt. */
export const gradeOf = (points: number): TextGrade => (points >= 7 ? 'fine' : points >= 6 ? 'small' : 'tiny')
