import { inflateSync, strFromU8 } from 'fflate'

// Unpacks the viewer out of the page that it stands in, and starts it. The policy of the page names what was built by hash:
// anything else the browser refuses.

const rules = document.createElement('style')
rules.textContent = unpack('entente-rules')
document.head.append(rules)

const script = document.createElement('script')
script.type = 'module'
// A browser that knows Trusted Types takes nothing else, any other takes the text.
Reflect.set(script, 'text', trusted(unpack('entente-code')))
document.body.append(script)

function unpack(id: string): string {
  const packed = document.getElementById(id)?.textContent ?? ''
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))))
}

type Policies = { createPolicy: (name: string, rules: object) => { createScript: (code: string) => unknown } }

function trusted(code: string): unknown {
  const policies = Reflect.get(window, 'trustedTypes') as Policies | undefined
  return policies?.createPolicy('entente-code', { createScript: (same: string) => same }).createScript(code) ?? code
}
