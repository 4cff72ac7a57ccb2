/** Something that the person at the command line can put right; anything else that is thrown is our mistake. */
export class Refusal extends Error {
  readonly kind: 'usage' | 'input'

  constructor(kind: 'usage' | 'input', message: string) {
    super(message)
    this.kind = kind
  }
}
