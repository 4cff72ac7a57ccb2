import cytoscape from 'cytoscape'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { store, useApp } from '~/state/store.ts'
import { bindCamera } from './bindCamera.ts'
import { bindCanvas } from './bindCanvas.ts'
import styles from './Canvas.module.css'
import { zoomRange } from './camera.ts'
import { bindHitAreas, hitStyle } from './hitStyle.ts'
import { MapControls } from './MapControls.tsx'
import { MapListbox } from './MapListbox.tsx'
import type { Mounted } from './mounted.ts'
import { makeSurface } from './surface.ts'

/** The map: the painting, the pointer's gestures, the keyboard's list of actors, the controls; what makes actors comes later. */
export function Canvas({ Making }: { readonly Making?: ComponentType<Pick<Mounted, 'cy'>> }) {
  const container = useRef<HTMLDivElement>(null)
  const painting = useRef<HTMLCanvasElement>(null)
  const [mounted, setMounted] = useState<Mounted | null>(null)

  useEffect(() => {
    if (!container.current || !painting.current) return
    const cy = cytoscape({
      container: container.current,
      style: hitStyle(1),
      // The one that it would take otherwise lays out a grid of nobody.
      layout: { name: 'preset' },
      autounselectify: true,
      boxSelectionEnabled: true,
      minZoom: zoomRange.min,
      maxZoom: zoomRange.max,
    })
    const surface = makeSurface(cy, painting.current)
    const unbind = bindCanvas(store, cy, surface)
    const unbindHits = bindHitAreas(cy)
    const camera = bindCamera(store, cy)
    setMounted({ cy, camera, setCursor: surface.setCursor, repaint: surface.repaint })
    return () => {
      setMounted(null)
      camera.stop()
      unbindHits()
      unbind()
      surface.stop()
      cy.destroy()
    }
  }, [])

  const mode = useApp((state) => state.view.mode)
  useEffect(() => {
    if (mode === 'map') mounted?.repaint()
  }, [mode, mounted])

  const canMake = useApp((state) => !state.readOnly && state.view.groups === '')

  return (
    <div className={styles.map}>
      <canvas ref={painting} className={styles.painting} />
      <div ref={container} className={styles.gestures} aria-hidden="true" />
      {mounted && <MapListbox {...mounted} />}
      {mounted && canMake && Making && <Making cy={mounted.cy} />}
      {mounted && <MapControls {...mounted} />}
    </div>
  )
}
