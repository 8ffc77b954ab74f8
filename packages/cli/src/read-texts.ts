import { parseYaml } from '@binhyen/model/yaml'
import { parseReportTexts, type ReportTexts } from '@binhyen/report'
import { readText } from './input.ts'

/**
 * The officers' own words for the report, section by section, out of a YAML file.
 *
 * @throws UserError when the file can't be read, DataError that names a wrong section and lists the right ones
 */
export async function readTexts(file: string): Promise<ReportTexts> {
  return parseReportTexts(parseYaml(await readText(file), file), file)
}
