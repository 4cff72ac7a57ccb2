import type { Role } from '~/presentation/session.ts'

/** A window of a presentation: `?show=notes&session=…`. null for any other address. */
export function readShowAddress(search: string): { readonly id: string; readonly role: Role } | null {
  const query = new URLSearchParams(search)
  const id = query.get('session') ?? ''
  const role = query.get('show')
  return id !== '' && (role === 'screen' || role === 'notes') ? { id, role } : null
}

export const writeShowAddress = (id: string, role: Role, lang: string): string =>
  `?${new URLSearchParams({ show: role, session: id, ...(lang === '' ? {} : { lang }) })}`
