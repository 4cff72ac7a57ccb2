/** `relations[3].to`; a name that is no plain word is quoted: `positions["Big Brother"]`. */
export function fieldPath(path: string, field: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(field)) return `${path}[${JSON.stringify(shortened(field))}]`
  return path === '' ? shortened(field) : `${path}.${shortened(field)}`
}

const shortened = (field: string): string => (field.length > 80 ? `${field.slice(0, 80)}…` : field)
