// @ts-check
// The page that is taken along, before a map has been put into it. Its own policy names what it runs by hash.
import { takealongPolicy } from './csp.mjs'

/** Each stands once in the page; `src/formats/takealong.ts` puts something into its place. */
export const places = { lang: '%entente-lang%', title: '%entente-title%', map: '%entente-map%', view: '%entente-view%' }

/** Fonts cannot be packed any smaller and stand in the page as they are; all other rules are packed. @param {string} style */
const partFonts = (style) => {
  const face = /@font-face\s*\{[^}]*\}/g
  return { fonts: (style.match(face) ?? []).join('\n'), rules: style.replace(face, '').trim() }
}

/**
 * @param {{ loader: string, script: string, style: string, pack: (text: string) => string }} parts `pack`: to base64, as the
 *   loader unpacks it
 * @returns {string}
 */
export const takealongPage = ({ loader, script, style, pack }) => {
  const { fonts, rules } = partFonts(style)
  // What could end its element early, or what a browser reads otherwise than it was hashed.
  for (const part of [loader, fonts]) {
    if (/<\/|<!--|<script|\r/i.test(part)) throw new Error('A part of the file to take along cannot stand in a page')
  }
  const policy = takealongPolicy({ scripts: [loader, script], styles: [fonts, rules] })
  return `<!doctype html>
<html lang="${places.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Entente">
<title>${places.title}</title>
<!-- Inside: Inter and Source Serif 4, under the SIL Open Font License 1.1. -->
<style>${fonts}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="entente-map" data-view="${places.view}">${places.map}</script>
<script type="text/plain" id="entente-rules">${pack(rules)}</script>
<script type="text/plain" id="entente-code">${pack(script)}</script>
<script>${loader}</script>
</body>
</html>
`
}
