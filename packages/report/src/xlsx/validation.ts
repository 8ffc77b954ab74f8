import { escapeXml } from './escape-xml.ts'

/** A cell rule: a drop-down list, a kind of value, or only the note that shows when the cell is chosen. */
export interface Validation {
  /** `B2:B5000` */
  range: string
  rule?: { list: string } | { type: 'date' | 'whole' | 'decimal' }
  /** Several values may stand in the cell, so others than the list's are warned of, not refused. */
  lenient?: boolean
  noteTitle?: string
  note?: string
  error?: string
}

/** Excel takes no more than these many characters. */
const LIMITS = { title: 32, note: 255, error: 224 }

/** The rules of a sheet as its XML has them (ECMA-376 Part 1, 18.3.1.32); nothing where there are none. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return ''
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
}

function validationXml({ range, rule, lenient, noteTitle, note, error }: Validation): string {
  const type = rule && ('list' in rule ? 'list' : rule.type)
  const attributes = {
    type,
    operator:
      type === 'date'
        ? 'greaterThan'
        : type === 'whole' || type === 'decimal'
          ? 'greaterThanOrEqual'
          : undefined,
    errorStyle: lenient ? 'warning' : undefined,
    allowBlank: '1',
    showInputMessage: note ? '1' : undefined,
    showErrorMessage: rule ? '1' : undefined,
    errorTitle: rule && 'Chưa đúng',
    error: rule && cut(error ?? '', LIMITS.error),
    promptTitle: note && cut(noteTitle ?? '', LIMITS.title),
    prompt: note && cut(note, LIMITS.note),
    sqref: range,
  }
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}="${escapeXml(String(value))}"`)
    .join(' ')
  // 36526 is 2000-01-01.
  const formula = !rule ? '' : 'list' in rule ? rule.list : rule.type === 'date' ? '36526' : '0'
  return formula === ''
    ? `<dataValidation ${text}/>`
    : `<dataValidation ${text}><formula1>${escapeXml(formula)}</formula1></dataValidation>`
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
