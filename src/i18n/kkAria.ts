// What React Aria says to screen readers, in Kazakh; the build puts it beside its own English and Russian. One export a part
// of React Aria, each with all the keys that its English has.

type Said = { readonly [key: string]: string | number }

const steps = ({ count }: Said): string => `Таңдалған ${count}`

export const dnd = {
  dragItem: ({ itemText }: Said) => `Сүйреу: ${itemText}`,
  dragSelectedItems: (said: Said) => `Сүйреу: ${steps(said).toLowerCase()}`,
  dragDescriptionKeyboard: 'Сүйреуді бастау үшін Enter пернесін басыңыз.',
  dragDescriptionKeyboardAlt: 'Сүйреуді бастау үшін Alt + Enter пернелерін басыңыз.',
  dragDescriptionTouch: 'Сүйреуді бастау үшін екі рет түртіңіз.',
  dragDescriptionVirtual: 'Сүйреуді бастау үшін басыңыз.',
  dragDescriptionLongPress: 'Сүйреуді бастау үшін басып тұрыңыз.',
  dragSelectedKeyboard: (said: Said) => `${steps(said)}: сүйреу үшін Enter пернесін басыңыз.`,
  dragSelectedKeyboardAlt: (said: Said) => `${steps(said)}: сүйреу үшін Alt + Enter пернелерін басыңыз.`,
  dragSelectedLongPress: (said: Said) => `${steps(said)}: сүйреу үшін басып тұрыңыз.`,
  dragStartedKeyboard: 'Сүйреу басталды. Орын таңдау үшін Tab, қою үшін Enter, бас тарту үшін Escape пернесін басыңыз.',
  dragStartedTouch: 'Сүйреу басталды. Орынға өтіп, қою үшін екі рет түртіңіз.',
  dragStartedVirtual: 'Сүйреу басталды. Орынға өтіп, қою үшін басыңыз немесе Enter пернесін қолданыңыз.',
  endDragKeyboard: 'Сүйреліп жатыр. Бас тарту үшін Enter пернесін басыңыз.',
  endDragTouch: 'Сүйреліп жатыр. Бас тарту үшін екі рет түртіңіз.',
  endDragVirtual: 'Сүйреліп жатыр. Бас тарту үшін басыңыз.',
  dropDescriptionKeyboard: 'Қою үшін Enter, бас тарту үшін Escape пернесін басыңыз.',
  dropDescriptionTouch: 'Қою үшін екі рет түртіңіз.',
  dropDescriptionVirtual: 'Қою үшін басыңыз.',
  dropCanceled: 'Сүйреуден бас тартылды.',
  dropComplete: 'Қойылды.',
  dropIndicator: 'қоятын орын',
  dropOnRoot: 'Осында қою',
  dropOnItem: ({ itemText }: Said) => `Мынаның үстіне қою: ${itemText}`,
  insertBefore: ({ itemText }: Said) => `Мынаның алдына қою: ${itemText}`,
  insertBetween: ({ beforeItemText, afterItemText }: Said) =>
    `Мыналардың арасына қою: ${beforeItemText}, ${afterItemText}`,
  insertAfter: ({ itemText }: Said) => `Мынадан кейін қою: ${itemText}`,
}

export const grid = {
  deselectedItem: ({ item }: Said) => `${item} таңдалмаған.`,
  select: 'Таңдау',
  selectedCount: (said: Said) => (said.count === 0 ? 'Ештеңе таңдалмаған.' : `${steps(said)}.`),
  selectedAll: 'Бәрі таңдалған.',
  selectedItem: ({ item }: Said) => `${item} таңдалған.`,
  longPressToSelect: 'Таңдау күйіне өту үшін басып тұрыңыз.',
}

export const menu = { longPressMessage: 'Мәзірді ашу үшін басып тұрыңыз немесе Alt + төмен көрсеткісін басыңыз' }

export const overlays = { dismiss: 'Жабу' }

export const autocomplete = { collectionLabel: 'Ұсыныстар' }
