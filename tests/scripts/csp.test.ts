import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { embedPolicyHeader, injectedStyles, placePolicy, policyHeader, policyMeta } from '../../scripts/csp.mjs'

/** Every file of the library as it is bundled that makes a <style>, by path. */
const styleMakers = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs') && !path.endsWith('.min.mjs'))
    .filter((path) => /createElement\(\s*['"`]style['"`]/.test(readFileSync(`${folder}/${path}`, 'utf8')))
    .sort()

const find = (text: string, pattern: RegExp) => {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`no ${pattern}: read how the library makes its style now, then csp.mjs`)
  return found
}

describe('the styles that the policy names are those that the installed libraries inject', () => {
  test('Cytoscape', () => {
    expect(styleMakers('node_modules/cytoscape/dist')).toEqual(['cytoscape.esm.mjs'])
    const source = readFileSync('node_modules/cytoscape/dist/cytoscape.esm.mjs', 'utf8')
    const rest = find(source, /stylesheet\.textContent = '\.' \+ className \+ '([^']*)';/)
    const className = find(source, /var className = '([^']*)';/)
    expect(`.${className}${rest}`).toBe(injectedStyles.cytoscape)
  })

  test('React Aria', () => {
    const folder = 'node_modules/react-aria/dist'
    const makers = ['private/interactions/usePress.mjs', 'private/overlays/usePreventScroll.mjs']
    expect(styleMakers(folder)).toEqual(makers)
    expect(styleMakers('node_modules/react-aria-components/dist')).toEqual([])
    const [press = '', scroll = ''] = makers.map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
    const attribute = find(press, /PRESSABLE_ATTRIBUTE = ['"]([^'"]*)['"]/)
    const pressStyle = find(press, /style\.textContent = `([^`]*)`\.trim\(\)/)
    expect(pressStyle.trim().replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute)).toBe(injectedStyles.reactAriaPress)
    expect(find(scroll, /style\.textContent = `([^`]*)`\.trim\(\)/).trim()).toBe(injectedStyles.reactAriaScroll)
  })
})

test('React Aria makes a page of text in one place only, which the build mends', () => {
  const folder = 'node_modules/react-aria/dist/private'
  const makers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs'))
    .filter((path) => /innerHTML|outerHTML|insertAdjacentHTML/.test(readFileSync(`${folder}/${path}`, 'utf8')))
  expect(makers).toEqual(['live-announcer/LiveAnnouncer.mjs'])
})

describe('the policy in the page', () => {
  const page = '<html><head><meta charset="utf-8"><title>x</title><script src="a.js"></script></head></html>'

  test('stands right after the charset, before anything that loads', () => {
    expect(placePolicy(page)).toMatch(
      /<head><meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
    )
  })

  test('is refused a place behind something that loads, and a page without charset', () => {
    expect(() => placePolicy(page.replace('<meta', '<script src="b.js"></script><meta'))).toThrow(/before its <meta/)
    expect(() => placePolicy('<html></html>')).toThrow(/no <meta charset>/)
  })

  test('says what the header says, but who may frame it', () => {
    expect(policyMeta).toBe(policyHeader.replace("frame-ancestors 'none'; ", ''))
    expect(policyMeta).not.toContain('"')
  })

  test('lets one page be framed, and is the same for it in all else', () => {
    expect(embedPolicyHeader).toContain('frame-ancestors *;')
    expect(embedPolicyHeader.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(policyHeader)
  })

  test('allows no inline script and no eval', () => {
    expect(policyHeader).not.toContain('unsafe')
  })
})
