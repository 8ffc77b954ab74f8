/** Whether a UTF-16 unit is a Vietnamese capital. */
export function isCapital(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90
  if (code <= 0xde) return code !== 0xd7
  if (code < 0x1ea0)
    return (
      code === 0x102 || code === 0x110 || code === 0x128 || code === 0x168 || code === 0x1a0 || code === 0x1af
    )
  return code <= 0x1ef8 && code % 2 === 0
}
