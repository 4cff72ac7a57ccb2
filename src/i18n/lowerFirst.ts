/** For a name from a legend inside a sentence: “Support” becomes “support”, “NATO member” stays. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
