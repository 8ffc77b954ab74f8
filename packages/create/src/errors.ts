/** Something that the person at the keyboard can mend; shown without a stack trace, exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
