import { Copy, Check as Tick } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { textIn } from '~/map/text.ts'
import { type ThemeChoice, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Check } from '~/ui/Check.tsx'
import { Field } from '~/ui/Field.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './ShareDialog.module.css'
import { type EmbedWish, embedControls, type ShareDoors } from './shareDoors.ts'
import { useCopy } from './useCopy.ts'

const themes = ['auto', 'light', 'dark'] as const satisfies readonly ThemeChoice[]
const usual = { width: '100%', height: '560' }

/** The snippet for another page, and what its readers may do there. */
export function Embed({ doors }: { readonly doors: ShareDoors }) {
  const {
    sharing: { embed },
    bar,
  } = useScreenWords()
  const title = useApp(({ document: { map }, language }) => textIn(map.title, language, map.language))
  const hasSteps = useApp(({ document }) => document.map.steps.length > 0)
  const offered = embedControls.filter((control) => control !== 'steps' || hasSteps)
  const [wish, setWish] = useState<EmbedWish>({ controls: embedControls, theme: 'auto' })
  const [size, setSize] = useState(usual)
  const address = doors.embedAddress({
    ...wish,
    controls: wish.controls.filter((control) => offered.includes(control)),
  })
  const wrong = { width: !isWidth(size.width), height: !isPixels(size.height) }
  const snippet = doors.snippet(
    address ?? '',
    title,
    wrong.width ? usual.width : size.width.trim(),
    Number(wrong.height ? usual.height : size.height),
  )
  const field = useRef<HTMLTextAreaElement>(null)
  const { outcome, copy } = useCopy(snippet, () => field.current?.focus())
  const id = useId()
  if (address === null) return <p className={styles.explain}>{embed.fileOnly}</p>

  const toggle = (control: (typeof embedControls)[number]) =>
    setWish(({ controls, theme }) => ({
      controls: embedControls.filter((each) => (each === control) !== controls.includes(each)),
      theme,
    }))
  return (
    <div className={styles.share}>
      <p className={styles.explain}>{embed.explain}</p>
      <fieldset className={styles.choices}>
        <legend className={styles.label}>{embed.readers}</legend>
        {offered.map((control) => (
          <Check
            key={control}
            label={embed.controls[control]}
            isOn={wish.controls.includes(control)}
            onChange={() => toggle(control)}
          />
        ))}
      </fieldset>
      <div className={styles.look}>
        <Segmented
          label={bar.theme}
          value={wish.theme}
          options={themes.map((value) => ({ value, label: bar.themes[value] }))}
          onChange={(theme) => setWish(({ controls }) => ({ controls, theme }))}
        />
        <div className={styles.size}>
          <Field
            label={embed.width}
            value={size.width}
            wrong={wrong.width ? embed.widthRange : ''}
            onChange={(width) => setSize({ ...size, width })}
          />
          <Field
            label={embed.height}
            value={size.height}
            wrong={wrong.height ? embed.heightRange : ''}
            onChange={(height) => setSize({ ...size, height })}
          />
        </div>
      </div>
      <div className={styles.snippet}>
        <label htmlFor={id} className={styles.label}>
          {embed.snippet}
        </label>
        <textarea
          ref={field}
          id={id}
          rows={5}
          readOnly
          spellCheck={false}
          className={styles.code}
          value={snippet}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div className={styles.ways}>
        <Button variant="primary" icon={outcome === 'copied' ? Tick : Copy} onPress={copy}>
          {embed.copy}
        </Button>
        <a href={address} target="_blank" rel="noopener">
          {embed.preview}
        </a>
      </div>
      <p role="status" className={outcome === 'failed' ? styles.failed : styles.outcome}>
        {outcome === '' ? '' : embed[outcome]}
      </p>
    </div>
  )
}

const isPixels = (text: string): boolean => /^\s*\d+\s*$/.test(text) && Number(text) >= 200 && Number(text) <= 4000
const isWidth = (text: string): boolean => text.trim() === usual.width || isPixels(text)
