// Runs in the page before its own scripts. Notes what the browser says of events, long tasks and frames; the bench reads it
// as `globalThis.probe`.
{
  const slack = 250 // ms in which an event's last effects and the browser's own timing come in

  const longTasks = []
  const timings = []
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => timings.push(...list.getEntries())).observe({
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  })

  /** When the next frame has been painted, ms. A message comes after the frame that a callback belongs to. */
  const nextPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          resolve(performance.now())
        }
        port2.postMessage(0)
      })
    })

  let panelsAtFirstGraph = false
  const mark = performance.mark.bind(performance)
  performance.mark = (name, options) => {
    if (name === 'entente:first-graph')
      panelsAtFirstGraph = document.querySelector('input[type=checkbox], [role=combobox]') !== null
    return mark(name, options)
  }

  let markedAt = 0

  let watched = Promise.resolve(Number.NaN)

  /**
   * How long the next event of a type takes, from when it happened to the frame that shows what it did, ms. `until`: only
   * a frame after the last change inside this element counts. The browser's own measure wins where it has one: it goes on to
   * the screen, but is told in steps of 8 ms and only from 16 ms up.
   */
  function watch(type, until = '') {
    watched = new Promise((resolve) => {
      const listen = async ({ timeStamp }) => {
        let painted = nextPaint()
        const observer = new MutationObserver(() => {
          painted = nextPaint()
        })
        const element = until === '' ? null : document.querySelector(until)
        if (element) observer.observe(element, { subtree: true, childList: true, characterData: true })
        await new Promise((later) => setTimeout(later, slack))
        observer.disconnect()
        const own = (await painted) - timeStamp
        const told = timings.filter(({ startTime }) => Math.abs(startTime - timeStamp) < 1)
        resolve({
          painted: own,
          presented: told.length > 0 ? Math.max(...told.map(({ duration }) => duration)) : null,
          handled: told.length > 0 ? Math.max(...told.map((each) => each.processingEnd - each.startTime)) : null,
        })
      }
      addEventListener(type, listen, { capture: true, once: true })
    })
  }

  let pictured = Promise.resolve(Number.NaN)

  /**
   * How long it takes from the next press of a button or key to the frame that shows another picture on the sheet, ms; NaN when
   * none comes. Of several pictures the last one counts.
   */
  function watchPicture() {
    const sheet = document.querySelector('main img')
    pictured = new Promise((resolve) => {
      const listen = async ({ timeStamp }) => {
        for (const type of ['pointerup', 'keydown']) removeEventListener(type, listen, { capture: true })
        let painted = Promise.resolve(Number.NaN)
        const shown = () => {
          painted = nextPaint()
        }
        sheet.addEventListener('load', shown)
        await new Promise((later) => setTimeout(later, 4 * slack))
        sheet.removeEventListener('load', shown)
        resolve((await painted) - timeStamp)
      }
      for (const type of ['pointerup', 'keydown']) addEventListener(type, listen, { capture: true })
    })
  }

  /** Every frame until `stop`: the ms between one and the next. */
  let frames = []
  let running = 0
  const frame = () => {
    frames.push(performance.now())
    running = requestAnimationFrame(frame)
  }

  let opening = Promise.resolve(Number.NaN)
  let chosenAt = 0

  /** From the choice of a file, or another act, to the frame in which the map has its name: ms. */
  function watchOpening(type = 'change') {
    const name = () => document.querySelector('#map[role=listbox], [role=listbox]#map')?.getAttribute('aria-label')
    const before = name()
    opening = new Promise((resolve) => {
      const listen = async ({ timeStamp }) => {
        chosenAt = timeStamp
        while (name() === before || name() === undefined) await nextPaint()
        resolve((await nextPaint()) - timeStamp)
      }
      addEventListener(type, listen, { capture: true, once: true })
    })
  }

  /** Likewise, to the frame after the page has a title. */
  function watchTitle(title) {
    opening = new Promise((resolve) => {
      const listen = async ({ timeStamp }) => {
        while (document.title !== title) await nextPaint()
        resolve((await nextPaint()) - timeStamp)
      }
      addEventListener('change', listen, { capture: true, once: true })
    })
  }

  globalThis.probe = {
    watchOpening,
    watchTitle,
    opened: () => opening,
    longestSinceOpening: () =>
      Math.max(0, ...longTasks.filter(({ startTime }) => startTime >= chosenAt - 50).map(({ duration }) => duration)),
    mark() {
      markedAt = performance.now()
    },
    longestSinceMark: () =>
      Math.max(0, ...longTasks.filter(({ startTime }) => startTime >= markedAt).map(({ duration }) => duration)),
    watch,
    watched: () => watched,
    watchPicture,
    pictured: () => pictured,
    nextPaint,
    startFrames() {
      frames = []
      running = requestAnimationFrame(frame)
    },
    stopFrames() {
      cancelAnimationFrame(running)
      return frames.slice(1).map((at, index) => at - frames[index])
    },
    firstGraph() {
      const [found] = performance.getEntriesByName('entente:first-graph')
      if (!found) return null
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.m?js(\?|$)/.test(name))
        .map(({ name, startTime }) => ({ path: new URL(name).pathname, before: startTime < found.startTime }))
      const blocks = longTasks.map(({ startTime, duration }) =>
        Math.min(duration, startTime + duration - found.startTime),
      )
      return {
        at: found.startTime,
        scripts,
        panelsAtFirstGraph,
        longestBlock: Math.max(0, ...blocks.filter((block) => block > 0)),
      }
    },
  }
}
