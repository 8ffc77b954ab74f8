import { parseWith } from '../errors.ts'
import { readYaml } from '../read-yaml.ts'
import { approvalsSchema } from './schema.ts'
import type { Approval } from './schema.ts'

/**
 * Reads and checks `content/approvals.yaml`.
 * @throws DataError with every problem in Vietnamese.
 */
export async function readApprovals(path: string): Promise<Approval[]> {
  return parseWith(approvalsSchema, await readYaml(path), path).approvals
}
