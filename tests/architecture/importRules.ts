// Who may know whom. A rule takes a file and returns sentences that begin with its path.
import { mayImport, packageRooms, roomsOfStrangers, sharedParts } from './house.ts'
import { resolveImport, roomOf, type Source } from './source.ts'

/** `panels/filters/FilterRow.tsx` and `panels/filters.tsx` are both part of `filters`. */
const partOf = (path: string) => path.split('/')[2]?.split('.')[0]

const packageOf = (target: string) => {
  if (target.startsWith('node:')) return 'node'
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/')
}

const problemOfPath = (from: string, target: string, path: string): string | undefined => {
  const room = roomOf(from) ?? ''
  const other = roomOf(path)
  if (other === undefined) return path.startsWith('data/') ? undefined : 'is in no room'
  if (other !== room) {
    if (!mayImport[room]?.includes(other)) return `is in ${other}, which ${room} may not know`
    return target.startsWith('.') ? 'crosses rooms: begin it with ~/' : undefined
  }
  const isShared = sharedParts.includes(`${room}/${partOf(path)}`)
  if (roomsOfStrangers.includes(room) && partOf(path) !== partOf(from) && !isShared) {
    return `is another part of ${room}, and no part may know another`
  }
  return target.startsWith('~/') ? 'is in the same room: begin it with ./' : undefined
}

const problemOfPackage = (from: string, target: string): string | undefined => {
  const rooms = packageRooms[packageOf(target)]
  if (!rooms) return 'is a package without a room in tests/architecture/house.ts'
  return rooms.includes(roomOf(from) ?? '') ? undefined : `is a package for ${rooms.join(', ')} only`
}

export const importsWithinTheHouse = ({ path, imports }: Source): readonly string[] => {
  const room = roomOf(path)
  if (room === undefined || !(room in mayImport)) return [`${path} is in no room of the house`]
  return imports.flatMap((target) => {
    const resolved = resolveImport(path, target)
    const problem = resolved === undefined ? problemOfPackage(path, target) : problemOfPath(path, target, resolved)
    return problem ? [`${path} imports ${target}, which ${problem}`] : []
  })
}

/** An import that names no file would hide from every other rule. */
export const importsNameFiles = (sources: readonly Source[], exists: (path: string) => boolean): readonly string[] =>
  sources.flatMap(({ path, imports }) =>
    imports.flatMap((target) => {
      const resolved = resolveImport(path, target)
      return resolved === undefined || exists(resolved) ? [] : [`${path} imports ${target}, which is no file`]
    }),
  )

/** Every ring of files that import one another, once: `a → b → a`. */
export const importCycles = (sources: readonly Source[]): readonly string[] => {
  const importsOf = new Map(
    sources.map(({ path, imports }) => [path, imports.flatMap((target) => resolveImport(path, target) ?? [])]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const begin = trail.indexOf(path)
    if (begin >= 0) cycles.push([...trail.slice(begin), path].join(' → '))
    if (begin >= 0 || done.has(path)) return
    for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of importsOf.keys()) visit(path, [])
  return cycles
}
