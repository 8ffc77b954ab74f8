import type { ReportTexts } from '@binhyen/report'
import type { FileToSave } from './file-to-save.ts'

/** Officers' sentences as the file that `binhyen report --texts` reads too; a JSON string is a YAML string. */
export function textsFile(texts: ReportTexts): FileToSave {
  const lines = Object.entries(texts).map(([section, text]) => `${section}: ${JSON.stringify(text)}\n`)
  return { name: 'loi-viet.yaml', type: 'text/yaml', content: lines.length > 0 ? lines.join('') : '{}\n' }
}
