/** A file that a worker made and the page offers to save. */
export interface FileToSave {
  name: string
  /** Media type. */
  type: string
  content: Uint8Array | string
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
