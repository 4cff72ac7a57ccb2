import { dark, light, type Theme } from '~/scene/theme.ts'
import type { Background } from './figureSettings.ts'

/** What is behind a figure, null for nothing, and the colours that go with it. On nothing they are those for white. */
export type FigureGround = { readonly theme: Theme; readonly background: string | null; readonly behind: string }

const white = '#FFFFFF'

export function groundOf(background: Background): FigureGround {
  if (background === 'dark') return { theme: dark, background: dark.canvas, behind: dark.canvas }
  if (background === 'theme') return { theme: light, background: light.canvas, behind: light.canvas }
  // A hairline that shows on the paper of the screen is too faint for white.
  const theme = { ...light, canvas: white, rule: '#D8D2C6' }
  return { theme, background: background === 'none' ? null : white, behind: white }
}
