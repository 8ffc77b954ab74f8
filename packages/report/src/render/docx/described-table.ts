import { StringValueElement, Table, TableProperties } from 'docx'
import type { ITableOptions } from 'docx'

/** A table with the alternative text that Word reads to people who can't see it; docx has no option for it. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options)
    const properties = this.root.find((part) => part instanceof TableProperties)
    properties?.addChildElement(new StringValueElement('w:tblCaption', title))
    properties?.addChildElement(new StringValueElement('w:tblDescription', description))
  }
}
