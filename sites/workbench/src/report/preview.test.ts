import { describe, expect, it } from 'vitest'
import { withoutStyles } from './preview.ts'

describe('withoutStyles', () => {
  it('takes the sheet out, and keeps what stands at an element beside it', () => {
    const html =
      '<head><style>\np { color: red }\n</style></head><p style="page: a">Chữ style=&quot;x&quot;</p>'
    expect(withoutStyles(html)).toEqual({
      page: '<head></head><p data-style="page: a">Chữ style=&quot;x&quot;</p>',
      css: '\np { color: red }\n',
    })
  })
})
