import { ArchiveRestore, Download, Plus } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Card } from '~/keeping/keptMap.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { DeletedMaps } from './DeletedMaps.tsx'
import type { LibraryDoors, OpenedBackup, Outcome } from './libraryDoors.ts'
import { MapCard } from './MapCard.tsx'
import styles from './MapList.module.css'
import { StorageNote } from './StorageNote.tsx'
import { titleIn } from './titleIn.ts'

type Props = {
  readonly doors: LibraryDoors
  readonly openId: string
  readonly onClose: () => void
  readonly onSay: (text: string) => void
  readonly onHistory: (id: string, title: string) => void
  readonly onBackup: (opened: OpenedBackup) => void
}
type Tried = (card: Card, done: (title: string) => string, what: Promise<Outcome>) => Promise<boolean>

/** Every map of the reader's own, and what can be done with all of them. */
export function MapList({ doors, openId, onClose, onSay, onHistory, onBackup }: Props) {
  const { keeping, bar } = useScreenWords()
  const words = keeping.library
  const language = useApp((state) => state.language)
  const [cards, setCards] = useState<readonly Card[] | null | 'reading'>('reading')
  const input = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const read = useCallback(() => void doors.list().then(setCards), [doors])
  useEffect(read, [read])
  useEffect(() => doors.watch(read), [doors, read])

  const nameOf = (card: Card) => titleIn(card, language, keeping.newTitle)
  const attempt: Tried = async (card, done, what) => {
    const outcome = await what
    onSay(outcome === 'done' ? done(nameOf(card)) : outcome === 'busy' ? words.busy(nameOf(card)) : words.failed)
    // What had the focus may be gone with its row.
    if (outcome === 'done' && document.activeElement === document.body) first.current?.focus()
    return outcome === 'done'
  }
  const backUp = async () => {
    const count = await doors.backUp()
    onSay(count === null ? words.failed : words.said.backedUp(count))
  }
  const openBackup = async (file: File) => {
    const opened = await doors.openBackup(file)
    if (!('refused' in opened)) return onBackup(opened)
    onSay(opened.refused === 'unreadable' ? words.failed : keeping.backup.refused[opened.refused](file.name))
  }
  const leaveFor = (go: () => void) => {
    onClose()
    go()
  }

  const list = cards === 'reading' ? null : cards
  const kept = list?.filter((card) => card.deleted === null) ?? []
  const deleted = list?.filter((card) => card.deleted !== null) ?? []
  return (
    <>
      <div className={styles.actions}>
        <Button ref={first} variant="primary" icon={Plus} onPress={() => leaveFor(doors.create)}>
          {keeping.menu.create}
        </Button>
        <Button icon={Download} onPress={() => void backUp()} isDisabled={kept.length + deleted.length === 0}>
          {words.backUp}
        </Button>
        <Button icon={ArchiveRestore} onPress={() => input.current?.click()}>
          {words.restore}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".zip"
          aria-label={words.restore}
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void openBackup(file)
            target.value = ''
          }}
        />
      </div>
      {cards === 'reading' && <p className={styles.note}>{words.reading}</p>}
      {cards === null && (
        <p role="alert" className={styles.note}>
          {words.unreadable}
        </p>
      )}
      {list && kept.length === 0 && (
        <div className={styles.empty}>
          <h3 className={styles.emptyTitle}>{words.emptyTitle}</h3>
          <p>{words.emptyText}</p>
        </div>
      )}
      {kept.length > 0 && (
        <ul className={styles.cards} aria-label={words.count(kept.length)}>
          {kept.map((card) => (
            <MapCard
              key={card.id}
              card={card}
              title={nameOf(card)}
              isOpen={card.id === openId}
              onOpen={() => leaveFor(() => doors.open(card.id))}
              onRename={(name) => attempt(card, () => words.said.renamed(name), doors.rename(card.id, name))}
              onAction={(action) => {
                if (action === 'history') onHistory(card.id, nameOf(card))
                else if (action === 'download') void attempt(card, () => bar.downloadCopy, doors.download(card.id))
                else if (action === 'remove') void attempt(card, words.said.removed, doors.remove(card.id))
                else
                  void attempt(
                    card,
                    (title) => words.said.duplicated(keeping.copyOf(title)),
                    doors.duplicate(card.id, keeping.copyOf),
                  )
              }}
            />
          ))}
        </ul>
      )}
      {deleted.length > 0 && (
        <DeletedMaps
          cards={deleted}
          nameOf={nameOf}
          onBringBack={(card) => void attempt(card, words.said.broughtBack, doors.bringBack(card.id))}
          onPurge={(card) => void attempt(card, words.said.purged, doors.purge(card.id))}
        />
      )}
      {kept.length > 0 && <StorageNote read={doors.storage} />}
    </>
  )
}
