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
  key: string
  title: string
  kind: ColumnKind
  /** Rows of the sheet can't do without it. */
  required?: boolean
  /** Other titles that people give it. */
  aliases?: readonly string[]
  labels?: Readonly<Record<string, string>>
  note: string
  width: number
}

export type SheetKey =
  'groups' | 'members' | 'posts' | 'tips' | 'questions' | 'activities' | 'outcomes' | 'reports' | 'units'

export interface SheetSpec {
  key: SheetKey
  name: string
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
