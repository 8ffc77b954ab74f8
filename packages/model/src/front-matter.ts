const FENCED = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/

/**
 * The front matter of a page, as YAML text; its first line is empty, in the place of the “---”, so that a line's number
 * is that of the file.
 * @returns undefined where there is none
 * @example frontMatterOf('---\ntitle: Mẫu\n---\nNội dung.') // '\ntitle: Mẫu'
 */
export function frontMatterOf(text: string): string | undefined {
  const head = FENCED.exec(text)?.[1]
  return head === undefined ? undefined : `\n${head}`
}
