import type { Core } from 'cytoscape'
import type { CameraDoor } from './bindCamera.ts'

/** What the parts around the drawing need of it. */
export type Mounted = {
  readonly cy: Core
  readonly camera: CameraDoor
  readonly repaint: () => void
  /** Shows where the keyboard is: an actor, and the tie that it has stepped to. */
  readonly setCursor: (actor: string, tie: string) => void
}
