/** Whether it is a page that we wrote, by its beginning. */
export const isOurPage = (start: string): boolean =>
  /^\uFEFF?\s*<!doctype html/i.test(start) && /<meta\s+name="generator"\s+content="Entente"/i.test(start)
