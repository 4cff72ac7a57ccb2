// @ts-check
const files = /react-aria\/dist\/private\/(\w+)\/intlStrings\.mjs$/
const kept = new Set(['en-US', 'ru-RU'])

/**
 * React Aria brings what it says in 34 languages, Kazakh not among them. Of them only those of the interface are built in, with
 * the Kazakh of src/i18n/kkAria.ts. A part of it that says something new has to be translated before the app can be built.
 * @type {import('vite').Plugin}
 */
export const ariaLanguages = {
  name: 'entente:aria-languages',
  apply: 'build',
  transform: {
    filter: { id: files },
    handler: (code, id) => {
      const [, area] = files.exec(id) ?? []
      const entries = [...code.matchAll(/^\s*"(\w\w-\w\w)": (\S+?),?$/gm)].filter(([, tag = '']) => kept.has(tag))
      const imports = entries.map(([, , name]) => code.split('\n').find((line) => line.startsWith(`import ${name} `)))
      if (entries.length !== kept.size || imports.includes(undefined))
        throw new Error(`React Aria has other files of words now (${area}): see ariaLanguages`)
      const tags = entries.map(([, tag, name]) => `'${tag}': ${name}`)
      return {
        code: `${imports.join('\n')}
import { ${area} } from '~/i18n/kkAria.ts'
export default { ${tags.join(', ')}, kk: ${area} }
`,
        map: null,
      }
    },
  },
}
