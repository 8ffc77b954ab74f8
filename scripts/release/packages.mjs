import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, root } from '../lib/project.mjs'

export const readManifest = (folder) => JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'))

/** Folders of the packages that are published, each after those that it depends on. */
export function publishedPackages() {
  const waiting = new Map(
    globSync(['packages/*/package.json', 'sites/*/package.json'], { cwd: root })
      .map((file) => path.dirname(file).replaceAll('\\', '/'))
      .sort()
      .map((folder) => [folder, readManifest(folder)])
      .filter(([, { private: isPrivate }]) => !isPrivate),
  )
  const ordered = []
  while (waiting.size > 0) {
    const names = new Set([...waiting.values()].map(({ name }) => name))
    const ready = [...waiting].filter(
      ([, { dependencies = {} }]) => !Object.keys(dependencies).some((name) => names.has(name)),
    )
    if (ready.length === 0) throw new Error(`In a circle: ${[...names].join(', ')}`)
    for (const [folder] of ready) {
      ordered.push(folder)
      waiting.delete(folder)
    }
  }
  return ordered
}
