import { Ellipsis } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Card } from '~/keeping/keptMap.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Menu } from '~/ui/Menu.tsx'
import styles from './MapCard.module.css'
import { RenameForm } from './RenameForm.tsx'
import { Stamp } from './Stamp.tsx'
import { useTimes } from './useTimes.ts'

const actions = ['rename', 'duplicate', 'history', 'download', 'remove'] as const
export type CardAction = Exclude<(typeof actions)[number], 'rename'>

type Props = {
  readonly card: Card
  readonly title: string
  readonly isOpen: boolean
  readonly onOpen: () => void
  /** Whether it worked. */
  readonly onRename: (name: string) => Promise<boolean>
  readonly onAction: (action: CardAction) => void
}

/** One map: its picture, its title, how much is in it, and when it was changed. */
export function MapCard({ card, title, isOpen, onOpen, onRename, onAction }: Props) {
  const { keeping } = useScreenWords()
  const words = keeping.library
  const times = useTimes()
  const [isRenaming, setRenaming] = useState(false)
  const menu = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  const endRenaming = () => setRenaming(false)
  // The focus goes on from where the form was begun.
  useLayoutEffect(() => {
    if (wasRenaming.current && !isRenaming) menu.current?.focus()
    wasRenaming.current = isRenaming
  }, [isRenaming])
  return (
    <li className={styles.card} data-open={isOpen || undefined}>
      <button type="button" className={styles.open} onClick={onOpen} aria-label={words.open(title)}>
        <Stamp picture={card.picture} />
      </button>
      {isRenaming ? (
        <RenameForm
          name={title}
          onCancel={endRenaming}
          onRename={(name) =>
            void onRename(name).then((isDone) => {
              if (isDone) endRenaming()
            })
          }
        />
      ) : (
        <div className={styles.about}>
          <div className={styles.words}>
            <h3 className={styles.title}>{title}</h3>
            <p className={styles.meta}>
              {keeping.counts(card.actors, card.ties)} · {keeping.size(card.size)}
            </p>
            <p className={styles.meta}>{isOpen ? words.isOpen : words.changed(times(card.changed))}</p>
          </div>
          <Menu
            label={words.actions(title)}
            placement="bottom end"
            parts={[
              { title: words.actions(title), quiet: true, rows: actions.map((id) => ({ id, label: words[id] })) },
            ]}
            onAction={(id) => (id === 'rename' ? setRenaming(true) : onAction(id))}
            trigger={<IconButton ref={menu} label={words.actions(title)} icon={Ellipsis} />}
          />
        </div>
      )}
    </li>
  )
}
