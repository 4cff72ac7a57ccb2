import { lazy } from 'react'

// The details as fields: fetched when they are first asked for.

export const ActorFields = lazy(async () => ({ default: (await import('./ActorFields.tsx')).ActorFields }))
export const RelationFields = lazy(async () => ({ default: (await import('./RelationFields.tsx')).RelationFields }))
export const AboutFields = lazy(async () => ({ default: (await import('./AboutFields.tsx')).AboutFields }))
export const GroupNote = lazy(async () => ({ default: (await import('./GroupNote.tsx')).GroupNote }))
