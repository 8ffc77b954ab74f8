import { approvalsSchema, type Approval } from './approval/schema.ts'
import { parseCommune } from './commune/commune.ts'
import type { Commune } from './commune/schema.ts'
import { parseWith } from './errors.ts'
import { parseYaml } from './parse-yaml.ts'

/**
 * A commune's profile out of the text of its `commune.yaml`, wherever it came from: a browser has no disk.
 * @param file its name, for messages
 * @throws DataError with every problem, in Vietnamese
 * @example communeFromYaml(await file.text(), file.name).shorthand
 */
export function communeFromYaml(text: string, file?: string): Commune {
  return parseCommune(parseYaml(text, file), file)
}

/**
 * The approvals out of the text of an `approvals.yaml`.
 * @throws DataError with every problem, in Vietnamese
 */
export function approvalsFromYaml(text: string, file?: string): Approval[] {
  return parseWith(approvalsSchema, parseYaml(text, file), file).approvals
}
