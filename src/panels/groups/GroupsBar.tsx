import { X } from 'lucide-react'
import { useMemo } from 'react'
import { selectGrouped, selectGroupTexts } from '~/state/groupsDerived.ts'
import { closeGroup, groupBy } from '~/state/groupsTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { groupableFields } from '~/view/groupFields.ts'
import type { GroupBy } from '~/view/groupIds.ts'

import styles from './GroupsBar.module.css'

/** Above the map while it is drawn as groups: by what, and which of them are open. */
export function GroupsBar() {
  const words = useScreenWords().groups
  const map = useApp((state) => state.document.map)
  const by = useApp((state) => state.view.groups)
  const grouped = useApp(selectGrouped)
  const texts = useApp(selectGroupTexts)
  const fields = useMemo(() => groupableFields(map), [map])
  const options: readonly { readonly value: GroupBy; readonly label: string }[] = [
    { value: 'communities', label: words.bys.communities },
    { value: 'type', label: words.bys.type },
    { value: 'camps', label: words.bys.camps },
    ...fields.map((field) => ({ value: `field:${field}` as const, label: field })),
  ]
  const close = (key: string) => {
    store.setState(closeGroup(key))
    document.getElementById('map')?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.bar}>
      <label className={styles.by}>
        {words.by}
        <select
          className={styles.select}
          value={by}
          onChange={({ target }) => {
            const next = options.find(({ value }) => value === target.value)
            if (next) store.setState(groupBy(next.value))
          }}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.open}>
        {[...(grouped?.opened.keys() ?? [])].map((key) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.closeOf(texts?.areaTitle(key) ?? key)}
              onClick={() => close(key)}
            >
              {texts?.areaTitle(key) ?? key}
              <X size={13} strokeWidth={2.2} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
