import { useState } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { Embed } from './Embed.tsx'
import { Handout } from './Handout.tsx'
import { Link } from './Link.tsx'
import styles from './ShareDialog.module.css'
import type { ShareDoors } from './shareDoors.ts'
import { TakeAlong } from './TakeAlong.tsx'

type Props = { readonly doors: ShareDoors; readonly onClose: () => void }

const ways = ['link', 'embed', 'file', 'handout'] as const

/** The ways to hand a map on. */
export function ShareDialog({ doors, onClose }: Props) {
  const { share, sharing, keys, keeping } = useScreenWords()
  const kind = useApp((state) => state.origin.kind)
  const [way, setWay] = useState<(typeof ways)[number]>('link')
  return (
    <Dialog title={share.title} closeLabel={keys.close} isOpen onClose={onClose}>
      <div className={styles.switch}>
        <Segmented
          label={sharing.way}
          value={way}
          options={ways.map((value) => ({ value, label: sharing.ways[value] }))}
          onChange={setWay}
          wide
        />
      </div>
      {way === 'link' && kind === 'shipped' && <Link link={doors.link} />}
      {way === 'link' && kind !== 'shipped' && (
        <p className={styles.explain}>{kind === 'file' ? share.fileOnly : keeping.ownLink}</p>
      )}
      {way === 'embed' && <Embed doors={doors} />}
      {way === 'file' && <TakeAlong doors={doors} />}
      {way === 'handout' && <Handout doors={doors} />}
    </Dialog>
  )
}
