import { Download, ListFilter, Palette, PanelRight, Plus, Upload } from 'lucide-react'
import { useRef } from 'react'
import { readExtensions } from '~/formats/formatTable.ts'
import { addSource } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { clearSelection, make, say, setEditing } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { type Table, tables } from '~/view/dataTables.ts'
import styles from './DataTools.module.css'
import { OrderChoice } from './OrderChoice.tsx'
import type { TableNow, Which } from './useTable.ts'

type Props = {
  readonly table: Table
  readonly onTable: (table: Table) => void
  readonly filter: string
  readonly onFilter: (filter: string) => void
  readonly which: Which
  readonly onWhich: (which: Which) => void
  readonly now: TableNow
  readonly hasDetails: boolean
  readonly onDetails: (() => void) | null
  readonly onDownload: () => void
  readonly onImport: (files: readonly File[]) => void
}

/** Above the table: which one, which of its rows, and what can be added to it. */
export function DataTools({ table, onTable, filter, onFilter, which, onWhich, now, ...props }: Props) {
  const words = useScreenWords()
  const { data } = words
  const { actions } = words.making
  const readOnly = useApp((state) => state.readOnly)
  const narrow = useApp((state) => state.surroundings.narrow)
  const map = now.map
  const file = useRef<HTMLInputElement>(null)
  const whichRows: readonly Which[] = table === 'relations' ? ['all', 'bare', 'wrong'] : ['all', 'wrong']
  const nameOf = (each: Which) => (each === 'all' ? data.whichRows.all : data.whichRows[each](now[each]))
  const isWorth = now.bare > 0 || now.wrong > 0 || which !== 'all'

  return (
    <div className={styles.tools}>
      <div className={styles.tabs}>
        <Segmented
          label={data.tables}
          value={table}
          options={tables.map((value) => ({ value, label: data.tab(data.tabs[value], map[value].length) }))}
          onChange={onTable}
        />
      </div>
      <label className={styles.filter}>
        <ListFilter size={15} strokeWidth={2} aria-hidden />
        <span className="visually-hidden">{data.filter}</span>
        <input
          type="search"
          value={filter}
          placeholder={data.filter}
          onChange={({ target }) => onFilter(target.value)}
        />
      </label>
      {isWorth && (
        <select
          className={styles.which}
          aria-label={data.which}
          value={which}
          onChange={({ target }) => onWhich(whichRows.find((each) => each === target.value) ?? 'all')}
        >
          {whichRows.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      )}
      {narrow && map[table].length > 1 && <OrderChoice table={table} />}
      <div className={styles.end}>
        {props.onDetails && (
          <IconButton
            label={props.hasDetails ? data.closeDetails : data.openDetails}
            icon={PanelRight}
            onPress={props.onDetails}
          />
        )}
        {!readOnly && (
          <IconButton
            label={actions.editKinds}
            icon={Palette}
            onPress={() => store.setState(make({ kind: 'styles', of: table === 'actors' ? 'types' : 'kinds' }))}
          />
        )}
        <Button icon={Upload} label={data.import} onPress={() => file.current?.click()}>
          <span className={styles.word}>{data.import}</span>
        </Button>
        <Button icon={Download} label={data.saveCopy} onPress={props.onDownload}>
          <span className={styles.word}>{data.saveCopy}</span>
        </Button>
        {!readOnly && table !== 'steps' && (
          <Button
            variant="primary"
            icon={Plus}
            onPress={() => add(table, words.making.fields.source, words.making.said.added)}
          >
            {table === 'relations' ? actions.addTie : table === 'actors' ? actions.addActor : actions.addSource}
          </Button>
        )}
      </div>
      <input
        ref={file}
        type="file"
        multiple
        accept={readExtensions.join(',')}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          if (files.length > 0) props.onImport(files)
          target.value = ''
        }}
      />
    </div>
  )
}

function add(table: Table, source: string, added: (what: string) => string): void {
  if (table === 'relations') store.setState(make({ kind: 'tie', from: '', to: '' }))
  else if (table === 'actors') store.setState(make({ kind: 'actor' }))
  else {
    store.setState(addSource(source, { type: 'document', title: '' }))
    store.setState(clearSelection)
    store.setState(setEditing(true))
    store.setState(say(added(source)))
  }
}
