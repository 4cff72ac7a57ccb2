/** Hands a file to the browser, which puts it among the reader's downloads. */
export function saveAs(name: string, mediaType: string, content: BlobPart | readonly string[]): void {
  const url = URL.createObjectURL(new Blob(isParts(content) ? [...content] : [content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

const isParts = (content: BlobPart | readonly string[]): content is readonly string[] => Array.isArray(content)
