/** What a recogniser saw in a text. */
export interface Recognised {
  /** In `text` of the {@link MatchText} it was given; end exclusive. */
  range: [start: number, end: number]
  /** Canonical form: digits without separators, an address in lower case, a name in NFC. */
  value: string
  /** Yes, no, or don't know: where only the shape fits and the words around it have to decide. */
  valid: true | false | undefined
  /** Which of its kinds a recogniser saw, where it knows several. */
  kind?: string
  /** 0 to 1, where a recogniser weighs signs against each other. */
  confidence?: number
}
