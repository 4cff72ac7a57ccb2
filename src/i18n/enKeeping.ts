import { numberFormat } from './numberFormat.ts'
import { plural } from './plural.ts'

const p = plural('en')
const tenths = numberFormat('en', { maximumFractionDigits: 1 })
const maps = (count: number) => p(count, { one: '# map', other: '# maps' })

/** The reader's own maps: whether they are saved, where, and how to get them back. */
export const enKeeping = {
  newTitle: 'Untitled map',
  copyOf: (title: string) => `${title} – copy`,
  renameTitle: 'Rename this map',
  saving: 'Saving…',
  tryAgain: 'Try again',
  /** What stands behind “Saved”. */
  savedWhere: {
    own: 'Saved in this browser, and nowhere else.',
    shipped: 'This map comes with the page. Your first change makes a copy of your own.',
    file: 'The map is as it is in its file.',
    new: 'There is nothing to save yet.',
    moment: 'An older version, kept in this browser.',
  },
  notSavedWhy: {
    full: 'This browser’s storage is full.',
    denied: 'This browser lets the page store nothing.',
    trouble: 'The browser could not write it. It is tried again by itself.',
    elsewhere: 'Another window has gone on with this map.',
  },
  refused: {
    elsewhere: 'Nothing was changed: this map is being edited in another window.',
    past: 'Nothing was changed: this is an older version. Restore it to go on from it.',
  },

  menu: {
    title: 'Your maps',
    all: 'All your maps…',
    create: 'New map',
    history: 'Older versions…',
    rename: 'Rename this map…',
  },

  watching: {
    title: 'This map is being edited in another window',
    text: 'What is saved there is shown here. Only one window can change a map.',
    takeOver: 'Edit it here',
    failed: 'The other window could not be reached. Close it and try again.',
    taken: 'You can edit the map here now',
  },
  past: {
    title: (when: string) => `An older version: ${when}`,
    text: 'Look round as you like. If you restore it, the present version stays among the older ones.',
    restore: 'Restore this version',
    back: 'Back to the present version',
    restored: 'The older version is open again',
  },
  /** Beside the title, from the first change of a map that comes with the page. */
  copied: {
    title: 'Saved in your own copy',
    text: 'You are working at a copy of your own now. It is saved in this browser as you go. The original is still among the maps to read.',
  },
  news: {
    twin: {
      title: 'A map like this one is kept already',
      text: 'It has the same title, and as many actors and ties. Both are kept. In the list of your maps either can be deleted.',
    },
    recovered: {
      title: 'Changes were found that had not been saved',
      text: 'The window was closed too soon last time. They are in the map again.',
    },
    'set-aside': {
      title: 'This map was changed in two windows',
      text: 'You see what was saved first. The other version is among the older ones.',
    },
    emptied: {
      title: 'This browser’s storage was emptied',
      text: 'Something else deleted what was kept here. This map has been saved again; other maps are gone unless you have a backup.',
    },
    repaired: {
      title: 'Part of this map could not be read',
      text: 'The rest is open. As soon as you change it, what was found is kept among the older versions.',
    },
  },
  notKept: {
    'is-backup': 'This is a backup of all maps, not one map. Restore it from the list of your maps.',
    'storage-denied': 'This browser lets the page store nothing, so that no map can be read from it.',
    'kept-damaged': 'What is kept of it can no longer be read. Look among its older versions in Your maps.',
    'kept-newer': 'It was saved by a newer version of this page. Load the page again to get that.',
  },
  missing: (name: string) =>
    `“${name}” is not in this browser. A map of your own is kept in the browser in which it was made, and nowhere else: ask for its file.`,
  deletedMap: (name: string) => `“${name}” is among your deleted maps. You can bring it back from there.`,
  showLibrary: 'Your maps',
  ownLink: 'This map is kept in this browser only, so a link cannot carry it. Send its file.',

  /** “25 November 2026, 14:05” and the like are put together by `dates`. */
  today: (time: string) => `today, ${time}`,
  yesterday: (time: string) => `yesterday, ${time}`,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${tenths.format(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${tenths.format(bytes / 1_000_000)} MB`,
  counts: (actors: number, ties: number) =>
    `${p(actors, { one: '# actor', other: '# actors' })}, ${p(ties, { one: '# tie', other: '# ties' })}`,

  library: {
    title: 'Your maps',
    close: 'Close',
    reading: 'Reading your maps…',
    unreadable: 'Your maps could not be read: this browser lets the page store nothing, or its storage is broken.',
    emptyTitle: 'No maps of your own yet',
    emptyText: 'Begin a new one, open a file, or change a map to read: your copy appears here.',
    count: (count: number) => maps(count),
    changed: (when: string) => `Changed ${when}`,
    open: (title: string) => `Open ${title}`,
    isOpen: 'Open now',
    actions: (title: string) => `What to do with ${title}`,
    rename: 'Rename…',
    duplicate: 'Duplicate',
    history: 'Older versions…',
    download: 'Download a copy',
    remove: 'Delete',
    newName: 'New name',
    renameDo: 'Rename',
    cancel: 'Cancel',
    deleted: 'Deleted',
    deletedHint: 'They can be brought back for 30 days.',
    daysLeft: (days: number) => p(days, { one: '# day left', other: '# days left' }),
    bringBack: 'Bring back',
    bringBackThis: (title: string) => `Bring back ${title}`,
    purge: 'Delete for good',
    purgeThis: (title: string) => `Delete ${title} for good`,
    purgeSure: (title: string) => `“${title}” and its older versions will be gone for good.`,
    used: (size: string) => `${size} in use`,
    safe: 'The browser keeps these maps until you delete them.',
    unsafe:
      'The browser may clear these maps when space runs short, and some computers clear them at sign-out. A backup is a file of your own.',
    backUp: 'Back up all maps',
    restore: 'Restore a backup…',
    busy: (title: string) => `“${title}” is open in another window. Close it there first.`,
    failed: 'The browser could not do that. Nothing was changed.',
    said: {
      renamed: (title: string) => `Renamed to ${title}`,
      duplicated: (title: string) => `${title} is among your maps`,
      removed: (title: string) => `${title} was deleted. It can be brought back for 30 days.`,
      broughtBack: (title: string) => `${title} is back`,
      purged: (title: string) => `${title} is gone for good`,
      backedUp: (count: number) => `A backup of ${maps(count)} was downloaded`,
    },
  },

  history: {
    title: (title: string) => `Older versions of ${title}`,
    empty:
      'There are none yet. One is kept when you begin to work at a map, then every ten minutes of work, and before every import.',
    look: 'Look at it',
    lookAt: (when: string) => `Look at the version of ${when}`,
    reasons: {
      working: 'While you worked at it',
      import: 'Before an import',
      restore: 'Before an older version was restored',
      migration: 'Before a newer version of this page took it over',
      repair: 'As it was found, damaged',
      backup: 'Before a backup was put in its place',
      'other-window': 'From another window',
    },
  },

  backup: {
    title: 'Restore a backup',
    made: (when: string, count: number) => `Made ${when}, with ${maps(count)}.`,
    fresh: (count: number) =>
      p(count, { one: '# map is not here and will be added.', other: '# maps are not here and will be added.' }),
    same: (count: number) =>
      p(count, { one: '# map is here already, just the same.', other: '# maps are here already, just the same.' }),
    differ: (count: number) =>
      p(count, { one: '# map differs from the one that is here:', other: '# maps differ from those that are here:' }),
    here: (when: string) => `Here: changed ${when}`,
    there: (when: string) => `In the backup: changed ${when}`,
    choice: (title: string) => `What to do with ${title}`,
    choices: { both: 'Keep both', here: 'Keep the one here', backup: 'Take the one from the backup' },
    replaced: 'The one that is replaced stays among its older versions.',
    lost: (count: number) =>
      p(count, { one: '# map in the backup cannot be read:', other: '# maps in the backup cannot be read:' }),
    nothing: 'There is nothing to restore: everything in the backup is here.',
    restoreDo: (count: number) => `Restore ${maps(count)}`,
    done: (count: number) => `${maps(count)} restored`,
    notDone: (names: string) =>
      `Not restored: ${names}. The browser’s storage may be full, or another window has them open.`,
    refused: {
      'no-backup': (name: string) => `“${name}” is no backup of maps. A backup ends in .entente-library.zip.`,
      damaged: (name: string) => `“${name}” is damaged or cut short, and cannot be read.`,
      'too-large': (name: string) => `“${name}” is larger than what can be read here.`,
      newer: (name: string) => `“${name}” was made by a newer version of this page. Load the page again to get that.`,
    },
  },
}
