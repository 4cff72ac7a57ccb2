// How far two colours are apart for an eye, whatever cones it has.
import { channelsOf, contrast, encoded, linear } from './contrast.ts'

export const eyes = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Eye = (typeof eyes)[number]

type Row = readonly [red: number, green: number, blue: number]
type Matrix = readonly [Row, Row, Row]

/** On linear sRGB: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const seenBy: { readonly [eye in Exclude<Eye, 'normal'>]: Matrix } = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** CIEDE2000 between two colours `#rrggbb` as an eye sees them: 1 is just noticeable. Infinity where one is no such colour. */
export function distanceFor(eye: Eye, a: string, b: string): number {
  const [one, other] = [labOf(a, eye), labOf(b, eye)]
  return one && other ? ciede2000(one, other) : Number.POSITIVE_INFINITY
}

export type Nearest = { readonly key: string; readonly eye: Eye; readonly distance: number }

/** Of many colours the one that some eye can tell least from the first; null when there are none. */
export function nearestColor(color: string, others: ReadonlyMap<string, string>): Nearest | null {
  let nearest: Nearest | null = null
  for (const [key, other] of others)
    for (const eye of eyes) {
      const distance = distanceFor(eye, color, other)
      if (nearest === null || distance < nearest.distance) nearest = { key, eye, distance }
    }
  return nearest
}

/** Below it two kinds are hard to tell apart by colour alone. */
export const leastDistance = 10
/** WCAG 2.2, 1.4.11: the least contrast of a line that means something. */
export const leastContrast = 3
export const isFaint = (color: string, background: string): boolean => contrast(color, background) < leastContrast

type Lab = readonly [L: number, a: number, b: number]

function labOf(color: string, eye: Eye): Lab | null {
  const channels = channelsOf(color)
  if (!channels) return null
  const [r, g, b] = channels.map(linear)
  const light = [r ?? 0, g ?? 0, b ?? 0] as const
  const [red, green, blue] =
    eye === 'normal'
      ? light
      : // Through eight bits, as a screen shows it.
        (seenBy[eye].map(([x, y, z]) => shown(x * light[0] + y * light[1] + z * light[2])) as [number, number, number])
  // sRGB to CIE XYZ under D65 (IEC 61966-2-1), then CIELAB.
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const shown = (value: number): number => linear(Math.round(encoded(Math.min(1, Math.max(0, value))) * 255) / 255)
const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)

/** Sharma, Wu and Dalal 2005, equations 2 to 22. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const g = 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)))
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)]
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)]
  const grey = c1 * c2 === 0

  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const dL = l2 - l1
  const dC = c2 - c1
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(rad(turn) / 2)

  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  const sum = h1 + h2
  const h = grey ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  const t =
    1 -
    0.17 * Math.cos(rad(h - 30)) +
    0.24 * Math.cos(rad(2 * h)) +
    0.32 * Math.cos(rad(3 * h + 6)) -
    0.2 * Math.cos(rad(4 * h - 63))
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sc = 1 + 0.045 * c
  const sh = 1 + 0.015 * c * t
  const rotation = -Math.sin(rad(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  const [x, y, z] = [dL / sl, dC / sc, dH / sh]
  return Math.sqrt(x * x + y * y + z * z + rotation * y * z)
}

const rad = (degrees: number): number => (degrees * Math.PI) / 180
const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
