import type { CheckOptions, Kind } from '../types.ts'

interface WithOptions {
  text: string
  options: Partial<CheckOptions>
}

/** An example that is a page. */
export const mdx = (text: string, options: Partial<CheckOptions> = {}): WithOptions => ({
  text,
  options: { kind: 'article', format: 'mdx', ...options },
})

/** An example that is plain text of a certain kind, or of a certain day. */
export const text = (source: string, options: Partial<CheckOptions>): WithOptions => ({
  text: source,
  options: { format: 'text', ...options },
})

export const kinds: readonly Kind[] = ['post', 'article', 'guide', 'notice']
