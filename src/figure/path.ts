import { n } from '~/scene/outline.ts'

// Paths as absolute lines and curves, so that every writer needs to know five commands only.

export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

/** `scale` first, then the shift. */
export type Move = { readonly scale: number; readonly x: number; readonly y: number }

const argumentCount: { readonly [command: string]: number } = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 }

/** SVG path data → segments. Knows M L H V Q C A Z, absolute and relative, which is all that we write. */
export function parsePath(d: string): readonly Segment[] {
  const segments: Segment[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase()
    const relative = letter !== command
    const count = argumentCount[command] ?? 0
    const numbers = readNumbers(rest, command)
    for (let at = 0; at === 0 || at < numbers.length; at += Math.max(1, count)) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers.slice(at, at + count)
      const [ox, oy] = relative ? [x, y] : [0, 0]
      switch (command) {
        case 'M':
          segments.push([at === 0 ? 'M' : 'L', ox + a, oy + b])
          ;[x, y] = [ox + a, oy + b]
          if (at === 0) [startX, startY] = [x, y]
          break
        case 'L':
          segments.push(['L', ox + a, oy + b])
          ;[x, y] = [ox + a, oy + b]
          break
        case 'H':
          x = ox + a
          segments.push(['L', x, y])
          break
        case 'V':
          y = oy + a
          segments.push(['L', x, y])
          break
        case 'Q':
          segments.push(['Q', ox + a, oy + b, ox + c, oy + e])
          ;[x, y] = [ox + c, oy + e]
          break
        case 'C':
          segments.push(['C', ox + a, oy + b, ox + c, oy + e, ox + f, oy + g])
          ;[x, y] = [ox + f, oy + g]
          break
        case 'A':
          segments.push(...arc(x, y, a, b, c, e !== 0, f !== 0, ox + g, oy + h))
          ;[x, y] = [ox + g, oy + h]
          break
        default:
          segments.push(['Z'])
          ;[x, y] = [startX, startY]
      }
    }
  }
  return segments
}

/** The two flags of an arc may stand glued to what follows: `a2 2 0 012 2`. */
function readNumbers(text: string, command: string): readonly number[] {
  const pattern = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gy
  const numbers: number[] = []
  let at = 0
  while (at < text.length) {
    while (/[\s,]/.test(text.charAt(at))) at++
    if (at >= text.length) break
    const place = numbers.length % 7
    if (command === 'A' && (place === 3 || place === 4)) {
      numbers.push(Number(text.charAt(at)))
      at++
      continue
    }
    pattern.lastIndex = at
    const [found] = pattern.exec(text) ?? []
    if (found === undefined) break
    numbers.push(Number(found))
    at += found.length
  }
  return numbers
}

/** An elliptical arc as cubic curves of a quarter turn at most (SVG 1.1, appendix F.6). */
function arc(
  x1: number,
  y1: number,
  radiusX: number,
  radiusY: number,
  degrees: number,
  large: boolean,
  sweep: boolean,
  x2: number,
  y2: number,
): readonly Segment[] {
  if (radiusX === 0 || radiusY === 0) return [['L', x2, y2]]
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [px, py] = [cos * dx + sin * dy, -sin * dx + cos * dy]
  const grown = Math.max(1, Math.sqrt((px / radiusX) ** 2 + (py / radiusY) ** 2))
  const [rx, ry] = [Math.abs(radiusX) * grown, Math.abs(radiusY) * grown]
  const below = (rx * py) ** 2 + (ry * px) ** 2
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - below) / below)) * (large === sweep ? -1 : 1)
  const [cx, cy] = [(root * rx * py) / ry, (-root * ry * px) / rx]
  const begin = Math.atan2((py - cy) / ry, (px - cx) / rx)
  let turn = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - begin
  if (sweep && turn < 0) turn += 2 * Math.PI
  if (!sweep && turn > 0) turn -= 2 * Math.PI
  const [mx, my] = [cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2]
  const on = (u: number, v: number): readonly [number, number] => [
    mx + cos * rx * u - sin * ry * v,
    my + sin * rx * u + cos * ry * v,
  ]
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9))
  const step = turn / parts
  const reach = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: parts }, (_, index): Segment => {
    const [from, to] = [begin + step * index, begin + step * (index + 1)]
    const [c1, s1, c2, s2] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)]
    const end = index === parts - 1 ? ([x2, y2] as const) : on(c2, s2)
    return ['C', ...on(c1 - reach * s1, s1 + reach * c1), ...on(c2 + reach * s2, s2 - reach * c2), ...end]
  })
}

export const movePath = (segments: readonly Segment[], move: Move): readonly Segment[] =>
  segments.map((segment) => moveSegment(segment, move))

function moveSegment(segment: Segment, { scale, x, y }: Move): Segment {
  const h = (value: number) => value * scale + x
  const v = (value: number) => value * scale + y
  switch (segment[0]) {
    case 'M':
    case 'L':
      return [segment[0], h(segment[1]), v(segment[2])]
    case 'Q':
      return ['Q', h(segment[1]), v(segment[2]), h(segment[3]), v(segment[4])]
    case 'C':
      return ['C', h(segment[1]), v(segment[2]), h(segment[3]), v(segment[4]), h(segment[5]), v(segment[6])]
    case 'Z':
      return segment
  }
}

/** As SVG path data, two decimals. */
export const writePath = (segments: readonly Segment[]): string =>
  segments.map(([command, ...numbers]) => `${command}${numbers.map(n).join(' ')}`).join('')
