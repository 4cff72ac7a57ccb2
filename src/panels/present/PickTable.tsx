import styles from './PickTable.module.css'

export type PickColumn<Id extends string> = {
  readonly label: string
  readonly isOn: (id: Id) => boolean
  readonly set: (id: Id, isOn: boolean) => void
}

type Props<Id extends string> = {
  readonly title: string
  readonly rows: readonly { readonly id: Id; readonly name: string }[]
  readonly columns: readonly PickColumn<Id>[]
  /** What a box says: of whom, and what. */
  readonly cell: (name: string, column: string) => string
  /** What is said of rows that are too many to be listed. */
  readonly more: (count: number) => string
}

/** More rows nobody reads through. */
export const mostRows = 200

/** Boxes to tick, a row a thing. Its head stays while it scrolls. */
export function PickTable<Id extends string>({ title, rows, columns, cell, more }: Props<Id>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.region} aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col" className={styles.column}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {columns.map(({ label, isOn, set }) => (
                <td key={label}>
                  <label className={styles.box}>
                    <input
                      type="checkbox"
                      aria-label={cell(name, label)}
                      checked={isOn(id)}
                      onChange={({ target }) => set(id, target.checked)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows && <p className={styles.more}>{more(rows.length - mostRows)}</p>}
    </section>
  )
}
