import type { Figure } from './figure.ts'
import { escapeXml } from './xml.ts'

// What a figure says of itself, as the XMP that picture desks read: title, alt text, source, credit, rights, date.

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
}

/** RDF alone, as it stands in the metadata of an SVG. */
export function writeRdf({ title, description, source, credit, licence, date, language }: Figure): string {
  const one = (name: string, text: string) => (text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`)
  const told = (name: string, text: string) =>
    text === '' ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`
  const listed = (name: string, kind: string, text: string) =>
    text === '' ? '' : `<${name}><rdf:${kind}><rdf:li>${escapeXml(text)}</rdf:li></rdf:${kind}></${name}>`
  const names = Object.entries(namespaces).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  return [
    `<rdf:RDF${names.join('')}><rdf:Description rdf:about="">`,
    told('dc:title', title),
    told('dc:description', description),
    told('Iptc4xmpCore:AltTextAccessibility', description),
    one('dc:source', source),
    one('photoshop:Credit', credit),
    told('dc:rights', licence),
    listed('dc:language', 'Bag', language),
    one('xmp:CreateDate', date),
    one('xmp:CreatorTool', 'Entente'),
    '</rdf:Description></rdf:RDF>',
  ].join('')
}

/** A packet for PNG and PDF. */
export const writeXmp = (figure: Figure): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${writeRdf(figure)}</x:xmpmeta><?xpacket end="w"?>`
