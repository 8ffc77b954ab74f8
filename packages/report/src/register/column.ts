/** What may stand in a column. */
export type ColumnKind =
  | 'text'
  | 'date'
  | 'moment'
  | 'whole'
  | 'number'
  | 'yes'
  | 'month'
  | 'choice'
  | 'choices'
  | 'unit'
  | 'groups'
  | 'informant'

/** A column of the register: what it is called, what may stand in it, what the note on it says. */
export interface ColumnSpec {
  /** Its key in the dataset. */
  key: string
  /** Its head in the sheet. */
  title: string
  /** What may stand in it. */
  kind: ColumnKind
  /** Rows of the sheet can't do without it. */
  required?: boolean
  /** Other titles that people give it. */
  aliases?: readonly string[]
  /** Of a choice: codes and the words that the sheet offers for them. */
  labels?: Readonly<Record<string, string>>
  /** Vietnamese: what to write, shown at the head. */
  note: string
  /** In characters. */
  width: number
}

/** Code of a sheet; its rows' key in the dataset. */
export type SheetKey =
  'groups' | 'members' | 'posts' | 'tips' | 'questions' | 'activities' | 'outcomes' | 'reports' | 'units'

/** A sheet of the register. */
export interface SheetSpec {
  /** Its rows' key in the dataset. */
  key: SheetKey
  /** Its name in the workbook. */
  name: string
  /** From left to right. */
  columns: readonly ColumnSpec[]
}

export const required = true
export const MANY = 'Nhiều mục thì cách nhau bằng dấu chấm phẩy.'

export const unit = (
  key: string,
  title: string,
  note: string,
  rest: Partial<ColumnSpec> = {},
): ColumnSpec => ({
  key,
  title,
  kind: 'unit',
  required,
  note: `${note} Chọn trong danh sách (trang Danh mục).`,
  width: 24,
  ...rest,
})
