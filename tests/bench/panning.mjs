// @ts-check
// Frames while the large map is dragged about and zoomed. The median would hide drawing that queues up: see p95 and the
// frames that come to be drawn in a second.
import { onePerRun, p95Of } from './figure.mjs'
import { ask, cameraOf, inNewPage, mapBox, openMap } from './page.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */

const long = 2000 // ms
const everyMove = 8 // ms, as a good mouse does
const everyNotch = 50

/** Sends one input after another at an even pace, as a hand does: none waits until the page has dealt with the last. @param {number} every @param {(share: number) => Promise<unknown>} send */
const keepSending = async (every, send) => {
  const sent = []
  const begun = performance.now()
  for (let at = 0; at < long; at = performance.now() - begun) {
    sent.push(send(at / long))
    await new Promise((resolve) => setTimeout(resolve, every))
  }
  await Promise.all(sent)
}

/** @param {Page} page @param {() => Promise<void>} act @returns {Promise<readonly number[]>} ms between frames */
const framesWhile = async (page, act) => {
  await ask(page, 'startFrames()')
  await act()
  return /** @type {number[]} */ (await ask(page, 'stopFrames()'))
}

/** ms between frames while a corner of the window is dragged about. @param {Page} page @param {{ x: number, y: number }} corner */
export const framesOfDrag = async (page, corner) => {
  const session = await page.context().newCDPSession(page)
  await page.mouse.move(corner.x, corner.y)
  await page.mouse.down()
  const intervals = await framesWhile(page, () =>
    keepSending(everyMove, (share) =>
      session.send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        x: corner.x + 260 * Math.sin(share * 9) ** 2,
        y: corner.y + 220 * Math.sin(share * 13) ** 2,
        button: 'left',
        buttons: 1,
      }),
    ),
  )
  await page.mouse.up()
  return intervals
}

/** Nothing stands in the corner of a map that has just been fitted. @param {Page} page */
export const drag = async (page) => {
  const { x, y } = await mapBox(page)
  const before = await cameraOf(page)
  let moved = false
  const watching = page.waitForTimeout(long / 2).then(async () => {
    moved = (await cameraOf(page)) !== before
  })
  const intervals = await framesOfDrag(page, { x: x + 14, y: y + 14 })
  await watching
  if (!moved) throw new Error('The drag did not move the map')
  return intervals
}

/** @param {Page} page @param {Session} session */
const zoom = async (page, session) => {
  const { x, y, width, height } = await mapBox(page)
  const before = await cameraOf(page)
  const intervals = await framesWhile(page, () =>
    keepSending(everyNotch, (share) =>
      session.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x: x + width / 2,
        y: y + height / 2,
        deltaX: 0,
        deltaY: share < 0.5 ? -40 : 40,
      }),
    ),
  )
  if ((await cameraOf(page)) === before) throw new Error('The wheel did not zoom the map')
  return intervals
}

const perSecond = (/** @type {readonly number[]} */ intervals) =>
  (1000 * intervals.length) / intervals.reduce((sum, each) => sum + each, 0)

/** @param {import('./bench.mjs').Bench} bench */
export const panning = async ({ browser, url, large, runs }) => {
  /** @type {(readonly number[])[]} */
  const drags = []
  /** @type {(readonly number[])[]} */
  const closeDrags = []
  /** @type {(readonly number[])[]} */
  const zooms = []
  for (let run = 0; run < runs; run++) {
    await inNewPage(browser, async (page) => {
      await openMap(page, `${url}${large.address}`, large.file)
      const session = await page.context().newCDPSession(page)
      drags.push(await drag(page))
      await page.waitForTimeout(500)
      zooms.push(await zoom(page, session))
      await page.waitForTimeout(500)
      await page.getByTitle('Zoom to 100 %').click()
      await page.waitForTimeout(700)
      closeDrags.push(await drag(page))
    })
  }
  return [
    p95Of('frame while the whole map is dragged', 'ms', drags, { target: 33, digits: 1 }),
    onePerRun('frames a second', '1/s', drags.map(perSecond), { better: 'higher' }),
    p95Of('frame while it is dragged at 100 %', 'ms', closeDrags, { target: 33, digits: 1 }),
    onePerRun('frames a second', '1/s', closeDrags.map(perSecond), { better: 'higher' }),
    p95Of('frame while the wheel zooms', 'ms', zooms, { digits: 1 }),
    onePerRun('frames a second', '1/s', zooms.map(perSecond), { better: 'higher' }),
  ]
}
