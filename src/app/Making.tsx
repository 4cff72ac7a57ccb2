import type { ComponentProps } from 'react'
import { MakingLayer } from './lazyParts.ts'
import { Part } from './Part.tsx'

/** What makes actors and ties on the map comes once the map is there; without it the map can still be read. */
export function Making(props: ComponentProps<typeof MakingLayer>) {
  return (
    <Part failed={null}>
      <MakingLayer {...props} />
    </Part>
  )
}
