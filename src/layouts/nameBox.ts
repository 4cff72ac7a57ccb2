// How much room a name needs below its actor, in any language, on the safe side of the scene's own measure. px.

const widest = 112
const widestOfTwo = 126
const lineHeight = 14

/** On one line, or on two broken where they are most alike. */
export function nameBox(name: string): { readonly width: number; readonly height: number } {
  const words = name.trim().split(/\s+/).map(roughWidth)
  const whole = words.reduce((sum, width) => sum + width, (words.length - 1) * space)
  if (whole <= widest) return { width: whole, height: lineHeight }
  const longerLine = (whole + Math.max(...words)) / 2
  const mayFitOne = whole < widest * doubt ? widest : 0
  return { width: Math.max(mayFitOne, Math.min(widestOfTwo, longerLine)), height: 2 * lineHeight }
}

const space = 3.2
/** How much narrower a name may be than it is guessed. */
const doubt = 1.4

/** Never less than the width of a word at 12 px in bold. */
function roughWidth(word: string): number {
  let width = 0
  for (const char of word) width += widthOf(char)
  return width
}

function widthOf(char: string): number {
  if (/[fijlrtI.,'’()-]/.test(char)) return 5.7
  if (/[mwMWжмфшщыюДЖМФШЩЫЮ—…&%@]/.test(char)) return 12.7
  if (/[a-zа-яё0-9әғқңөұүһі]/.test(char)) return 8.2
  return /[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]/.test(char) ? 10 : 13.6
}
