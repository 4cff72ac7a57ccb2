import type { ComponentType } from 'react'

/** An icon of the icon set, as a component: buttons choose its size themselves. */
export type Icon = ComponentType<{ size?: number; strokeWidth?: number; 'aria-hidden'?: boolean }>
