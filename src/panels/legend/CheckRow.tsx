import styles from './LegendRow.module.css'

type Props = { readonly label: string; readonly isOn: boolean; readonly onToggle: () => void }

/** A choice of the legend that stands for no mark. */
export function CheckRow({ label, isOn, onToggle }: Props) {
  return (
    <div className={`${styles.row} ${styles.choice}`}>
      <label className={styles.toggle}>
        <input type="checkbox" className={styles.box} checked={isOn} onChange={onToggle} />
        <span className={styles.plain}>{label}</span>
      </label>
    </div>
  )
}
