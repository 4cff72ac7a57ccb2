declare module 'edtf' {
  /** Both in ms since 1970, ±Infinity when open. */
  type Dates = { readonly min: number; readonly max: number }
  /** Throws when the text is no EDTF of the level. */
  // biome-ignore lint/style/noDefaultExport: so the package has it
  export default function edtf(text: string, options?: { level: number }): Dates
}
