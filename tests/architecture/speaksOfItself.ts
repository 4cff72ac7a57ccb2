// The project works on any machine: it names no folder of one, and no registry that packages once came from.

const foreign: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a folder of one machine', pattern: /(?<![\w.~:@)/-])\/(?:home|Users|root|work|workspace)\/[\w.-]+/ },
  { what: 'a folder of one machine', pattern: /\b[A-Z]:\\{1,2}Users\\/ },
  { what: 'a temporary folder of one machine', pattern: /\/var\/folders\/|\/tmp\/[\w.-]{4,}/ },
  { what: 'a registry', pattern: /https?:\/\/[^\s/"'<>]*(?:registry|verdaccio|jfrog|nexus)[^\s"'<>]*/i },
  { what: 'a registry', pattern: /https?:\/\/[^\s"'<>]*\/(?:artifactory|nexus|repository\/npm)[^\s"'<>]*/i },
  { what: 'a registry', pattern: /^\s*(?:@[\w-]+:)?registry\s*=|_auth[T]oken/m },
  { what: 'a host of one network', pattern: /https?:\/\/[^\s/"'<>]+\.(?:internal|local|lan|corp)\b/i },
]

export const speaksOfItselfAlone = (file: { readonly path: string; readonly text: string }): readonly string[] =>
  foreign.flatMap(({ what, pattern }) => {
    const found = pattern.exec(file.text)?.[0]
    return found === undefined ? [] : [`${file.path} names ${what}: ${found.trim()}`]
  })
