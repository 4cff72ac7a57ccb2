import { FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './ComparePanel.module.css'
import type { CompareDoors, NotCompared, OtherMap } from './compareDoors.ts'

/** The maps that the open one can be compared with, and the way to choose a file. */
export function OtherMaps({ doors }: { readonly doors: CompareDoors }) {
  const words = useScreenWords().compare.others
  const origin = useApp((state) => state.origin)
  const [maps, setMaps] = useState<readonly OtherMap[] | null>(null)
  const [trouble, setTrouble] = useState<{ readonly code: NotCompared; readonly name: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the open map is not among the others
  useEffect(() => {
    let isOver = false
    void doors.list().then((list) => isOver || setMaps(list))
    return () => {
      isOver = true
    }
  }, [doors, origin])

  async function compare(other: OtherMap | File) {
    const name = other instanceof File ? other.name : other.title
    setTrouble(null)
    setBusy(true)
    const outcome = await doors.compareWith(other, words.joined)
    setBusy(false)
    if (outcome === 'done') store.setState(say(words.done))
    else setTrouble({ code: outcome, name })
  }

  return (
    <div className={styles.others}>
      <p className={styles.summary}>{words.hint}</p>
      {maps !== null && maps.length > 0 && (
        <ul className={styles.maps} aria-label={words.title}>
          {maps.map((map) => (
            <li key={`${map.kind} ${map.id}`}>
              <Button isDisabled={isBusy} onPress={() => void compare(map)}>
                {map.title || words.untitled}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button icon={FolderOpen} isDisabled={isBusy} onPress={() => input.current?.click()}>
        {words.file}
      </Button>
      <input
        ref={input}
        type="file"
        aria-label={words.file}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void compare(file)
          target.value = ''
        }}
      />
      {trouble && (
        <p role="alert" className={styles.summary}>
          {words.trouble[trouble.code](trouble.name)}
        </p>
      )}
    </div>
  )
}
