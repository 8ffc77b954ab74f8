import { emptyDataset } from '@binhyen/model'
import type { Dataset } from '@binhyen/model'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UNITS, workbook } from '../../test/hand-made.ts'
import { readRegister } from './read-register.ts'

const message = async (bytes: Uint8Array) => readRegister(bytes).then(() => '', String)

describe('files that are no register', () => {
  it('are told apart: text, old .xls, password, broken, another workbook', async () => {
    expect(await message(strToU8('Mã nhóm,Tên nhóm'))).toContain('không phải là sổ Excel (.xlsx)')
    expect(await message(new Uint8Array())).toContain('không phải là sổ Excel (.xlsx)')
    const compound = new Uint8Array(2048)
    compound.set([0xd0, 0xcf, 0x11, 0xe0])
    expect(await message(compound)).toContain('kiểu cũ (.xls)')
    ;[...'EncryptedPackage'].forEach((char, i) => (compound[1024 + 2 * i] = char.charCodeAt(0)))
    expect(await message(compound)).toContain('được đặt mật khẩu')
    const whole = await workbook({ 'Danh mục': UNITS })
    expect(await message(whole.subarray(0, whole.length - 200))).toMatch(/bị hỏng|không phải là sổ Excel/)
    expect(await message(zipSync({ 'a.txt': strToU8('a') }))).toContain('bị hỏng')
    expect(
      await message(
        await workbook({
          Sheet1: [
            ['Tên', 'Lớp'],
            ['a', 'b'],
          ],
        }),
      ),
    ).toContain('không có trang nào của sổ theo dõi')
  })

  it('leave the bytes that were read as they were', async () => {
    const bytes = await workbook({ 'Danh mục': UNITS })
    const before = bytes.slice()
    const empty: Dataset = emptyDataset()
    const { dataset } = await readRegister(bytes)
    expect(bytes).toEqual(before)
    expect(dataset.tips).toEqual(empty.tips)
  })
})
