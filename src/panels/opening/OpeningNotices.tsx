import { FolderOpen, ListChecks, RotateCw } from 'lucide-react'
import { type Opening, store, useApp } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Notice } from '~/ui/Notice.tsx'
import { wordProblem } from '../pieces/wordProblem.ts'
import styles from './OpeningNotices.module.css'

type Props = {
  readonly onShowProblems: () => void
  /** Tries again what could not be fetched. */
  readonly onRetry: () => void
  readonly onOpenExample: () => void
  /** Shows the reader's own maps. */
  readonly onLibrary?: () => void
  /** Opens a file that was refused for its size. */
  readonly onOpenAnyway?: () => void
  readonly megabytesAtMost: number
}

/** What there is to say about the last try to open a map. It stands above the map, and covers nothing. */
export function OpeningNotices(props: Props) {
  const opening = useApp((state) => state.opening)
  switch (opening.status) {
    case 'failed':
      return <Failed opening={opening} {...props} />
    case 'unknown-map':
      return <UnknownMap {...opening} {...(props.onLibrary ? { onLibrary: props.onLibrary } : {})} />
    case 'done':
      return <Done opening={opening} onShowProblems={props.onShowProblems} />
    default:
      return null
  }
}

const dismiss = () => store.setState(setOpening({ status: 'idle' }))

type FailedProps = Props & { readonly opening: Extract<Opening, { status: 'failed' }> }

function Failed({
  opening: { name, problems, reason },
  onShowProblems,
  onRetry,
  onOpenExample,
  onLibrary,
  onOpenAnyway,
  megabytesAtMost,
}: FailedProps) {
  const words = useScreenWords()
  const hasMap = useApp((state) => state.origin.kind !== 'none')
  const [first] = problems
  const why = {
    'too-large': words.opening.tooLarge(megabytesAtMost),
    'not-readable': words.opening.notReadable,
    'not-reached': words.opening.notReached,
    'no-map-inside': words.opening.noMapInside,
    'map-damaged': words.opening.mapDamaged,
    'map-too-large': words.opening.mapTooLarge,
    ...words.keeping.notKept,
    none: first ? wordProblem(first, words) : '',
  }[reason ?? 'none']
  // Null where there is nothing to press: the notice leaves no room for it then.
  const actions =
    (reason === 'kept-damaged' || reason === 'is-backup') && onLibrary ? (
      <Button onPress={onLibrary}>{words.keeping.showLibrary}</Button>
    ) : reason === 'too-large' && onOpenAnyway ? (
      <Button icon={FolderOpen} onPress={onOpenAnyway}>
        {words.opening.openAnyway}
      </Button>
    ) : reason === 'not-reached' ? (
      <Button icon={RotateCw} onPress={onRetry}>
        {words.opening.tryAgain}
      </Button>
    ) : problems.length > 1 ? (
      <Button icon={ListChecks} onPress={onShowProblems}>
        {words.opening.showProblems}
      </Button>
    ) : hasMap ? null : (
      <Button icon={FolderOpen} onPress={onOpenExample}>
        {words.opening.openExample}
      </Button>
    )
  return (
    <div className={styles.notices}>
      <Notice
        tone="error"
        title={words.opening.failedTitle(name)}
        dismissLabel={words.opening.dismiss}
        {...(hasMap ? { onDismiss: dismiss } : {})}
        actions={actions}
      >
        <p>{why}</p>
        {hasMap && <p>{words.opening.unchanged}</p>}
      </Notice>
    </div>
  )
}

type UnknownProps = Pick<Extract<Opening, { status: 'unknown-map' }>, 'name' | 'own'> & Pick<Props, 'onLibrary'>

function UnknownMap({ name, own, onLibrary }: UnknownProps) {
  const { opening: words, keeping } = useScreenWords()
  const why = { missing: keeping.missing, deleted: keeping.deletedMap, shipped: words.unknownMap }[own ?? 'shipped']
  return (
    <div className={styles.notices}>
      <Notice
        tone="warn"
        title={words.failedTitle(name)}
        dismissLabel={words.dismiss}
        onDismiss={dismiss}
        actions={own && onLibrary && <Button onPress={onLibrary}>{keeping.showLibrary}</Button>}
      >
        <p>{why(name)}</p>
      </Notice>
    </div>
  )
}

type DoneProps = { readonly opening: Extract<Opening, { status: 'done' }>; readonly onShowProblems: () => void }

function Done({ opening: { name, problems, missing }, onShowProblems }: DoneProps) {
  const words = useScreenWords().opening
  const map = useApp((state) => state.document.map)
  const lost = [...missing.actors, ...missing.ties, ...(missing.groups ?? [])]
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (lost.length === 0 && problems.length === 0) return null
  return (
    <div className={styles.notices}>
      {lost.length > 0 && (
        <Notice tone="warn" title={words.missing(lost.join(', '))} dismissLabel={words.dismiss} onDismiss={dismiss} />
      )}
      {problems.length > 0 && (
        <Notice
          tone={errors > 0 ? 'warn' : 'neutral'}
          title={words.problemsTitle(problems.length, name)}
          dismissLabel={words.dismiss}
          onDismiss={dismiss}
          actions={
            <Button icon={ListChecks} onPress={onShowProblems}>
              {words.showProblems}
            </Button>
          }
        >
          <p>
            {words.kept(map.actors.length, map.relations.length)} {errors > 0 && words.leftOut(errors)}
          </p>
        </Notice>
      )}
    </div>
  )
}
