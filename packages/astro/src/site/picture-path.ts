/**
 * The picture that a text means, of those in the content folder: by its path there, or by the end of that path.
 * @example picturePath(['articles/bep-gas.jpg'], '../bep-gas.jpg') // 'articles/bep-gas.jpg'
 */
export function picturePath(paths: readonly string[], src: string): string | undefined {
  const name = src.replace(/^(\.?\/|\.\.\/)+/, '')
  return paths.find((path) => path === name || path.endsWith(`/${name}`))
}
