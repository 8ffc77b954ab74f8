import { readYaml } from '../read-yaml.ts'
import { parseCommune } from './commune.ts'
import type { Commune } from './schema.ts'

/**
 * Reads and checks `content/commune.yaml`.
 * @throws DataError with every problem in Vietnamese.
 */
export async function readCommune(path: string): Promise<Commune> {
  return parseCommune(await readYaml(path), path)
}
