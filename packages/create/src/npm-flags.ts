import { UserError } from './errors.ts'

/** Flags that mean nothing to npm itself, and one that means something to both. */
const OURS = ['province', 'since', 'merged', 'units', 'phone', 'address', 'site-url', 'dry-run']

/**
 * `npm create binhyen --province …` without `--` in between: npm keeps the flags for itself and hands them on in the
 * environment alone, torn from their values. Going on would ask again, or write where only a look was wanted.
 *
 * @throws UserError with the way to write it
 */
export function refuseSwallowed(environment: Record<string, string | undefined>): void {
  const swallowed = OURS.filter((flag) => environment[`npm_config_${flag.replace('-', '_')}`])
  if (swallowed.length > 0)
    throw new UserError(
      `npm đã giữ lại ${swallowed.map((flag) => `--${flag}`).join(', ')}. Ghi thêm “--” trước các tùy chọn (trong PowerShell ghi '--' có nháy): npm create binhyen@latest -- --name "Xã …" --province "…"`,
    )
}
