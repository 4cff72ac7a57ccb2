import { writeAddress } from '~/library/address.ts'
import { embedSnippet, writeEmbedAddress } from '~/library/embedAddress.ts'
import type { ShareDoors } from '~/panels/share/shareDoors.ts'
import { store } from '~/state/store.ts'

const whole = (address: string) => new URL(address, window.location.href).href

/** What the share dialog hands on: all of it about what is on screen now. */
export function shareDoors(): ShareDoors {
  return {
    // Without the language unless the reader has chosen one: whoever opens it is spoken to in theirs.
    link: whole(writeAddress(store.getState())),
    embedAddress(wish) {
      const address = writeEmbedAddress(store.getState(), wish)
      return address === null ? null : whole(address)
    },
    snippet: embedSnippet,
    handout: async (wish) => (await import('~/library/handoutFile.ts')).saveHandout(store.getState(), wish),
    async handoutPages(wish) {
      const [{ handoutPages }, { drawHandout }] = await Promise.all([
        import('~/library/handoutPages.ts'),
        import('~/library/drawHandout.ts'),
      ])
      return drawHandout(await handoutPages(store.getState(), wish))
    },
    print: async (wish) => (await import('~/library/printHandout.ts')).printHandout(store.getState(), wish),
    takeAlong: async (wish) => (await import('~/library/takealongFile.ts')).saveTakealong(store.getState(), wish),
  }
}
