const digits = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Of a whole number above 0, as Russian and Kazakh count centuries: XX. */
export function romanNumeral(number: number): string {
  let left = number
  let text = ''
  for (const [value, letters] of digits)
    while (left >= value) {
      text += letters
      left -= value
    }
  return text
}
