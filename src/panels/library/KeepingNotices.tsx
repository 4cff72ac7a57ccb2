import { useState } from 'react'
import { selectChanged } from '~/state/derived.ts'
import { tellNews } from '~/state/keepingTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Notice } from '~/ui/Notice.tsx'
import styles from './KeepingNotices.module.css'
import { useTimes } from './useTimes.ts'

type Props = {
  /** Whether it worked. */
  readonly onTakeOver: () => Promise<boolean>
  readonly onRestore: () => Promise<boolean>
  readonly onBack: () => void
  readonly onTryAgain: () => void
  readonly onDownload: () => void
  readonly onLibrary: () => void
}

/** What there is to say about keeping the open map. It stands above the map, and covers nothing. */
export function KeepingNotices(props: Props) {
  const hold = useApp((state) => state.hold)
  // That a copy was made stands beside the title: a notice would push the map away under the reader's hand.
  const news = useApp((state) => (state.news?.what === 'copied' ? null : (state.news?.what ?? null)))
  const isLost = useApp((state) => state.saving.phase === 'failed' && selectChanged(state))
  if (hold === 'mine' && !news && !isLost) return null
  return (
    <div className={styles.notices}>
      {hold === 'elsewhere' && <Watching onTakeOver={props.onTakeOver} />}
      {hold === 'past' && <Past {...props} />}
      {isLost && <NotSaved {...props} />}
      {news && <News what={news} onLibrary={props.onLibrary} />}
    </div>
  )
}

function Watching({ onTakeOver }: Pick<Props, 'onTakeOver'>) {
  const words = useScreenWords().keeping.watching
  const [isFailed, setFailed] = useState(false)
  const takeOver = async () => {
    const isDone = await onTakeOver()
    setFailed(!isDone)
    if (isDone) store.setState(say(words.taken))
  }
  return (
    <Notice
      tone="neutral"
      title={words.title}
      actions={<Button onPress={() => void takeOver()}>{words.takeOver}</Button>}
    >
      <p>{isFailed ? words.failed : words.text}</p>
    </Notice>
  )
}

function Past({ onRestore, onBack }: Props) {
  const words = useScreenWords().keeping.past
  const at = useApp(({ origin }) => (origin.kind === 'moment' ? origin.at : 0))
  const times = useTimes()
  const restore = async () => {
    if (await onRestore()) store.setState(say(words.restored))
  }
  return (
    <Notice
      tone="neutral"
      title={words.title(times(at))}
      actions={
        <>
          <Button variant="primary" onPress={() => void restore()}>
            {words.restore}
          </Button>
          <Button onPress={onBack}>{words.back}</Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Notice>
  )
}

function NotSaved({ onTryAgain, onDownload, onLibrary }: Props) {
  const { bar, keeping } = useScreenWords()
  const why = useApp(({ saving }) => (saving.phase === 'failed' ? saving.why : 'trouble'))
  return (
    <Notice
      tone="warn"
      title={bar.notSaved}
      actions={
        <>
          <Button variant="primary" onPress={onDownload}>
            {bar.downloadCopy}
          </Button>
          <Button onPress={onTryAgain}>{keeping.tryAgain}</Button>
          {why === 'full' && <Button onPress={onLibrary}>{keeping.showLibrary}</Button>}
        </>
      }
    >
      <p>{keeping.notSavedWhy[why]}</p>
    </Notice>
  )
}

type NewsProps = {
  readonly what: keyof ReturnType<typeof useScreenWords>['keeping']['news']
  readonly onLibrary: () => void
}

function News({ what, onLibrary }: NewsProps) {
  const { keeping, opening } = useScreenWords()
  const { title, text } = keeping.news[what]
  return (
    <Notice
      tone={what === 'recovered' || what === 'twin' ? 'neutral' : 'warn'}
      title={title}
      {...(what === 'twin' && { actions: <Button onPress={onLibrary}>{keeping.showLibrary}</Button> })}
      dismissLabel={opening.dismiss}
      onDismiss={() => store.setState(tellNews(null))}
    >
      <p>{text}</p>
    </Notice>
  )
}
