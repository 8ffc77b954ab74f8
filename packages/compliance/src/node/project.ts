import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Approval, Commune } from '@binhyen/model'
import { readApprovals, readCommune } from '@binhyen/model/node'
import type { Rule } from '../engine/rule.ts'
import type { Kind, Severity } from '../types.ts'
import { customRulesOf } from './config.ts'
import type { Config } from './config.ts'
import { loadConfig } from './load-config.ts'

/** What a folder of content is checked with. */
export interface Project {
  /** Whole path of the project's folder. */
  root: string
  /** `binhyen.config.yaml`, or its defaults. */
  config: Config
  /** The profile, where there is one. */
  commune?: Commune
  /** From `approvals.yaml`; empty where there is none. */
  approvals: Approval[]
  /** Rules of the commune’s own, from the configuration. */
  customRules: Rule[]
}

/**
 * Reads a commune's configuration, profile and approvals; what isn't there is left out.
 * @throws DataError naming file, key, value and mend, in Vietnamese
 */
export async function loadProject(root: string): Promise<Project> {
  const config = await loadConfig(root)
  const profile = path.resolve(root, config.commune)
  const approvals = path.resolve(root, config.approvals)
  return {
    root,
    config,
    ...(existsSync(profile) ? { commune: await readCommune(profile) } : {}),
    approvals: existsSync(approvals) ? await readApprovals(approvals) : [],
    customRules: customRulesOf(config),
  }
}

const folderKinds: Readonly<Record<string, Kind>> = {
  articles: 'article',
  guides: 'guide',
  notices: 'notice',
  posts: 'post',
}

/** What a file is, by the folders it lies in; a page elsewhere is an article, other text a post. */
export function kindOf(file: string, { root, config }: Pick<Project, 'root' | 'config'>): Kind {
  const relative = relativePath(root, file)
  const configured = config.folders.filter((folder) => folder.kind && isInside(relative, folder.path)).at(-1)
  if (configured?.kind) return configured.kind
  const known = relative
    .split('/')
    .map((part) => folderKinds[part])
    .findLast(Boolean)
  return known ?? (/\.mdx?$/i.test(file) ? 'article' : 'post')
}

/** The severities that hold for one file. */
export function rulesFor(
  file: string,
  kind: Kind,
  { root, config }: Pick<Project, 'root' | 'config'>,
): Record<string, Severity | 'off'> {
  const relative = relativePath(root, file)
  return severitiesOf(kind, [
    config.rules,
    ...config.folders.filter(({ path }) => isInside(relative, path)).map(({ rules }) => rules ?? {}),
  ])
}

/** The severities for one kind of text; of two that name the same rule the later holds. */
export function severitiesOf(
  kind: Kind,
  layers: readonly Config['rules'][],
): Record<string, Severity | 'off'> {
  const settings: Record<string, Severity | 'off'> = {}
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer)) {
      const severity = typeof setting === 'string' ? setting : setting[kind]
      if (severity) settings[id] = severity
    }
  }
  return settings
}

/** With forward slashes, from the root; what lies outside keeps its `../`. */
export function relativePath(root: string, file: string): string {
  return path.relative(root, path.resolve(root, file)).replaceAll('\\', '/')
}

function isInside(relative: string, folder: string): boolean {
  const wanted = folder.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')
  return relative === wanted || relative.startsWith(`${wanted}/`)
}
