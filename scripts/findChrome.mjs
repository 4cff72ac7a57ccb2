// @ts-check
// The browser that the browser tests drive: Chrome or Chromium as it is installed, or installed now.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const { env, platform } = process

/** Names looked for in every folder of PATH. */
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']

/** @type {Readonly<Record<string, readonly (string | undefined)[]>>} */
const folders = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'],
  darwin: ['/Applications', env.HOME && join(env.HOME, 'Applications')],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
}

/** @type {Readonly<Record<string, readonly string[]>>} */
const insideFolders = {
  linux: names,
  darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
}

const systemPaths = () => {
  const searched = platform === 'win32' ? [] : (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return [
    ...searched.flatMap((folder) => names.map((name) => join(folder, name))),
    ...(folders[platform] ?? []).flatMap((folder) =>
      folder ? (insideFolders[platform] ?? []).map((name) => join(folder, name)) : [],
    ),
  ]
}

/** Where Playwright keeps its own Chromium, whether or not it is there. */
const playwrightPath = () => createRequire(import.meta.url)('@playwright/test').chromium.executablePath()

/** Some systems ship a script of that name that only says how to install the browser. @param {string} path */
const runs = (path) =>
  existsSync(path) && (platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0)

/**
 * The path of an installed Chrome or Chromium. `CHROME_PATH` wins.
 * @returns {string | undefined}
 */
export const findChrome = () => {
  const chosen = env.CHROME_PATH
  return chosen ? [chosen].find(existsSync) : [...systemPaths(), playwrightPath()].find(runs)
}

export const isRoot = process.getuid?.() === 0

/** A browser that asks nothing of the network or the screen. Root may not use the sandbox, everyone else keeps it. */
export const chromeArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** @param {string} command @param {readonly string[]} args */
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: platform === 'win32',
  }).status === 0

/** Debian's own package, with all that it needs of the system. */
const installWithApt = () => {
  if (!isRoot || !existsSync('/etc/debian_version')) return
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

const installWithPlaywright = () => {
  const withSystem = isRoot && platform === 'linux' ? ['--with-deps'] : []
  run('npx', ['--no-install', 'playwright', 'install', ...withSystem, 'chromium'])
}

/**
 * The path of a Chrome or Chromium, installed first if there is none. Throws with one sentence that says what to do.
 * @returns {string}
 */
export const ensureChrome = () => {
  const found = findChrome()
  if (found) return found
  if (env.CHROME_PATH) throw new Error(`CHROME_PATH names a file that is not there: ${env.CHROME_PATH}`)
  console.log('No Chrome or Chromium here: installing Chromium.')
  for (const install of [installWithApt, installWithPlaywright]) {
    install()
    const installed = findChrome()
    if (installed) return installed
  }
  throw new Error(
    'No Chrome or Chromium was found or could be installed: install one, or set CHROME_PATH to where it is, and run npm test again.',
  )
}
