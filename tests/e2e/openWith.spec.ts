import { writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { openedTypes } from '../../src/formats/formatTable.ts'
import { expect, test, watch } from './page.ts'

// “Open with” of the reader's system, in the app as it is really installed.

test('the installed app is offered for its files and opens what the system hands it', async ({
  launchOptions,
  baseURL,
}, info) => {
  if (baseURL === undefined) throw new Error('no address')
  const context = await chromium.launchPersistentContext('', { ...launchOptions, locale: 'en-GB', baseURL })
  try {
    const problems = await watch(context, baseURL)
    const [page = await context.newPage()] = context.pages()
    await page.goto('./')
    const devtools = await context.newCDPSession(page)
    const manifestId = new URL('./', baseURL).href
    await devtools.send('PWA.install', { manifestId, installUrlOrBundleUrl: manifestId })
    const { fileHandlers } = await devtools.send('PWA.getOsAppState', { manifestId })
    const offered = fileHandlers.flatMap(({ accepts }) =>
      accepts.flatMap(({ mediaType, fileExtensions }) => fileExtensions.map((ending) => [ending, mediaType])),
    )
    expect(Object.fromEntries(offered)).toEqual(openedTypes)

    const file = async (name: string, text: string) => {
      const path = info.outputPath(name)
      await writeFile(path, text)
      return path
    }
    const openWith = async (...files: readonly string[]) => {
      const [window] = await Promise.all([
        context.waitForEvent('page'),
        devtools.send('PWA.launchFilesInApp', { manifestId, files: [...files] }),
      ])
      return window
    }
    const actors = await file('actors.csv', 'name,type\nAnn,person\nBob,state\n')
    const ties = await file('ties.csv', 'from,to,kind\nAnn,Bob,support\n')
    const map = { format: 'entente', version: 1, title: 'Handed over', language: 'en', actors: [], relations: [] }

    // Several at once are the tables of one map, and are looked at first.
    const several = await openWith(actors, ties)
    await expect(several.getByText('1 tie, 2 actors')).toBeVisible()
    await expect(several.getByRole('heading', { name: 'actors.csv', exact: true })).toBeVisible()
    await expect(several.getByRole('heading', { name: 'ties.csv', exact: true })).toBeVisible()

    const own = await openWith(await file('own.entente.json', JSON.stringify(map)))
    await expect(own.getByRole('button', { name: /^Handed over/ })).toBeVisible()

    const broken = await openWith(await file('broken.entente.json', '{"format":"entente","version":1,'))
    await expect(broken.getByRole('alert')).toContainText('broken.entente.json')
    expect(problems).toEqual([])
  } finally {
    await context.close()
  }
})
