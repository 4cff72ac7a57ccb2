// @ts-check
// The one place that says what the page may load and run. The server sends it, the built page repeats it.
import { createHash } from 'node:crypto'

/**
 * Styles that libraries put into the page as text, letter by letter: a browser runs them only if their hash is named.
 * `tests/scripts/csp.test.ts` compares them with the installed libraries.
 */
export const injectedStyles = {
  cytoscape: '.__________cytoscape_container { position: relative; }',
  reactAriaPress: '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // Only Safari on iOS gets this one, while a dialog is open.
  reactAriaScroll: '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** @type {readonly (readonly [directive: string, ...sources: string[]])[]} */
const policy = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['worker-src', "'self'"],
  ['connect-src', "'self'"],
  ['style-src', "'self'", ...Object.values(injectedStyles).map(hashOf)],
  ['font-src', "'self'"],
  ['img-src', "'self'", 'data:', 'blob:'],
  ['manifest-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'app-worker'],
]

/** @param {typeof policy} directives */
const write = (directives) => directives.map((directive) => directive.join(' ')).join('; ')

export const policyHeader = write(policy)

/** For embed.html, the one page that any other may frame. */
export const embedPolicyHeader = policyHeader.replace("frame-ancestors 'none'", 'frame-ancestors *')

/** A page cannot say who may frame it: browsers take `frame-ancestors` from the header only, and complain otherwise. */
export const policyMeta = write(policy.filter(([directive]) => directive !== 'frame-ancestors'))

/**
 * For the file that is taken along, which has no server to send a policy and no other file to load: it runs the scripts and
 * styles that are in it, letter by letter as they were built, and asks for nothing.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} inside
 */
export const takealongPolicy = ({ scripts, styles }) =>
  write([
    ['default-src', "'none'"],
    ['script-src', ...scripts.map(hashOf)],
    ['style-src', ...[...styles, ...Object.values(injectedStyles)].map(hashOf)],
    ['font-src', 'data:'],
    ['img-src', 'data:'],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'entente-code'],
  ])

const charset = /<meta charset="[^"]*"\s*\/?>/i

/**
 * The page with the policy right after its charset, which must stand in the first 1024 bytes. Throws if anything that
 * loads or runs stands before it, for a policy binds only what follows.
 * @param {string} html
 */
export const placePolicy = (html) => {
  const found = charset.exec(html)
  if (!found) throw new Error('index.html has no <meta charset>, after which the policy is placed')
  const end = found.index + found[0].length
  if (/<(script|link|style|base|img)\b/i.test(html.slice(0, end))) {
    throw new Error('index.html loads something before its <meta charset>, where the policy does not bind it yet')
  }
  return `${html.slice(0, end)}\n    <meta http-equiv="Content-Security-Policy" content="${policyMeta}">${html.slice(end)}`
}
