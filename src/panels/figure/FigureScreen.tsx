import { type ReactNode, useMemo, useState } from 'react'
import type { Figure } from '~/figure/figure.ts'
import { writeSvg } from '~/figure/writeSvg.ts'
import { canTravel } from '~/formats/packMap.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { viewToQuery } from '~/view/viewUrl.ts'
import { useCalm } from '../pieces/useCalm.ts'
import { AltText } from './AltText.tsx'
import styles from './FigureScreen.module.css'
import { FormatChoice } from './FormatChoice.tsx'
import type { FigureDoors, Format, LetterForm } from './figureDoors.ts'
import { Include } from './Include.tsx'
import { KeepMap } from './KeepMap.tsx'
import { BackgroundChoice, PanelsChoice, ScopeChoice, TextSizeChoice } from './LookChoice.tsx'
import { NotesChoice } from './NotesChoice.tsx'
import { Output } from './Output.tsx'
import { OwnWords } from './OwnWords.tsx'
import { Preview } from './Preview.tsx'
import { Proof } from './Proof.tsx'
import { sayFigure } from './presetSheets.ts'
import { SizeChoice } from './SizeChoice.tsx'
import { useFigure } from './useFigure.ts'
import { useFonts } from './useFonts.ts'
import { usePictureUrl } from './usePictureUrl.ts'
import { Visions } from './Visions.tsx'

type Props = {
  readonly doors: FigureDoors
  /** What there is to say about the map, above the sheet. */
  readonly children?: ReactNode
}

/** A size on screen also tells how large it will be in print; one in print has told. */
const sheetFacts = (figure: Figure, size: ScreenWords['figureScreen']['size']): string =>
  [sayFigure(figure, size), figure.unit === 'px' ? size.prints(Math.round(figure.printWidth)) : '']
    .filter(Boolean)
    .join(', ')

/** The figure, its proof and its settings. What is on the sheet is the file, not a likeness of it. */
export function FigureScreen({ doors, children }: Props) {
  const words = useScreenWords().figureScreen
  const { settings, figure, content } = useFigure(doors)
  const [format, setFormat] = useState<Format>('png')
  const [letters, setLetters] = useState<LetterForm>('embedded')
  const { fonts, failed, retry } = useFonts(figure, doors.fetchFonts)
  const svg = useMemo(
    () => (fonts ? writeSvg(figure, { fonts: 'embedded', from: fonts, keep: null }) : ''),
    [figure, fonts],
  )
  const url = usePictureUrl(svg)
  // Three more pictures through filters: they would keep the sheet itself waiting.
  const lateUrl = useCalm(url, 250)
  const map = useApp((state) => state.document.map)
  const view = useApp((state) => state.view)
  const keep = useMemo(
    () =>
      settings.keepMap && canTravel(map)
        ? { map: withoutPrivate(map).map, view: String(viewToQuery({ ...view, task: 'explore' })) }
        : null,
    [settings.keepMap, map, view],
  )

  return (
    <div className={styles.screen}>
      <main id="map" tabIndex={-1} className={styles.main} aria-label={words.sheet}>
        {children}
        <div className={styles.desk}>
          <div className={styles.head}>
            <h2>{words.size.presets[settings.preset]}</h2>
            <p>{sheetFacts(figure, words.size)}</p>
          </div>
          <Preview figure={figure} url={url} hasFailed={failed} onRetry={retry} />
          <div className={styles.proof}>
            {lateUrl !== '' && <Visions figure={figure} url={lateUrl} />}
            <Proof figure={figure} />
          </div>
        </div>
      </main>
      <section className={styles.controls} aria-label={words.settings}>
        <h2 className="visually-hidden">{words.settings}</h2>
        <div className={styles.scroll}>
          <SizeChoice settings={settings} />
          <FormatChoice
            settings={settings}
            figure={figure}
            format={format}
            letters={letters}
            onFormat={setFormat}
            onLetters={setLetters}
          />
          <BackgroundChoice settings={settings} />
          <TextSizeChoice settings={settings} />
          <ScopeChoice settings={settings} />
          <Include settings={settings} />
          <OwnWords settings={settings} content={content} today={doors.today} />
          <NotesChoice settings={settings} content={content} />
          <PanelsChoice settings={settings} />
          <AltText settings={settings} text={figure.description} />
          <KeepMap settings={settings} privateLeftOut={figure.privateLeftOut} isTooLarge={!canTravel(map)} />
        </div>
      </section>
      <section className={styles.output} aria-label={words.output.title}>
        <Output wanted={{ figure, format, letters, keep }} doors={doors} />
      </section>
    </div>
  )
}
