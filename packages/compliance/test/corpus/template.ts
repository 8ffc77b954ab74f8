/** Sentences with a place for a made-up value. */
export interface Template {
  /** Which rule has to find it. */
  rule: string
  values: readonly string[]
  /** In turn; as it is where none is told. */
  writings?: readonly ((value: string) => string)[]
  /** `{}` is the mention. */
  templates: readonly string[]
}
