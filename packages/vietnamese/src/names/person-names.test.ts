import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { findPersonNames } from './person-names.ts'

const names = (text: string) => findPersonNames(matchText(text)).map(({ value }) => value)

describe('findPersonNames', () => {
  it.each([
    ['Chị Nguyễn Thị Mẫu báo tin mất xe.', 'Nguyễn Thị Mẫu'],
    ['Nguyễn Văn Mẫu (SN 1984, trú tại thôn Mẫu 1)', 'Nguyễn Văn Mẫu'],
    ['Gặp Trần Quốc Bảo để nhận lại', 'Trần Quốc Bảo'],
    ['ông Lê Mẫu ở thôn Mẫu 2', 'Lê Mẫu'],
    ['cháu Phạm Gia Hân bị lạc', 'Phạm Gia Hân'],
    ['cháu Hân bị lạc', 'Hân'],
    ['anh Hùng ở thôn Mẫu 1', 'Hùng'],
    ['Bà Tư kể lại', 'Tư'],
    ['Đối tượng Hà Thu Hương khai nhận', 'Hà Thu Hương'],
    ['NGUYỄN VĂN MẪU', 'NGUYỄN VĂN MẪU'],
    ['Truy tìm: ĐỖ THỊ MẪU, sinh năm 1990', 'ĐỖ THỊ MẪU'],
    ['Chủ tài khoản NGUYEN VAN MAU', 'NGUYEN VAN MAU'],
    ['lien he anh Nguyen Van Mau', 'Nguyen Van Mau'],
    ['lien he nguyen van an de nhan lai', 'nguyen van an'],
    ['chi tran thi lan o thon mau 1', 'tran thi lan'],
    ['Anh Giàng A Mẫu bỏ nhà đi', 'Giàng A Mẫu'],
    ['Sùng Thị Mỷ, 15 tuổi', 'Sùng Thị Mỷ'],
    ['Lò Văn Pánh trú tại bản Mẫu', 'Lò Văn Pánh'],
    ["chị H'Hen Niê", "H'Hen Niê"],
    ['Y Blir Niê trình báo', 'Y Blir Niê'],
    ['Rơ Châm Mẫu khai', 'Rơ Châm Mẫu'],
    ['Phan Thị Thuý Hoà', 'Phan Thị Thuý Hoà'],
    ['Thiếu tá Nguyễn Văn Mẫu, Trưởng Công an xã', 'Nguyễn Văn Mẫu'],
    ['Huỳnh Ngọc Bảo Trân', 'Huỳnh Ngọc Bảo Trân'],
    ['Ông Danh Srây trình báo', 'Danh Srây'],
    ['danh sach le thi mau, da nop tien', 'le thi mau'],
    ['doi tuong giang a mau bo tron', 'giang a mau'],
  ])('sees the person in %j', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it.each([
    'Trường THPT Nguyễn Du, đường Trần Phú, phường Nguyễn Du',
    'đường Nguyễn Du, Trần Phú và Lê Duẩn',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH',
    'Học tập tư tưởng Hồ Chí Minh; đại thi hào Nguyễn Du',
    'Hội Liên hiệp Phụ nữ xã, Hội Cựu chiến binh',
    'xã Bùi La Nhân, xã Đức Quang, tỉnh Hà Tĩnh',
    'CÔNG AN TỈNH HÀ TĨNH',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Hồ sơ gồm Phiếu lý lịch tư pháp',
    'Ban Chỉ đạo 138, Công an xã, Đảng ủy xã',
    'bà con nhân dân, anh em, ông bà, cô chú',
    'BÀ CON LƯU Ý',
    'dang thi cong duong, do thi hoa, phan thi dua, nguyen nhan, ly do',
    'ho van con kho khan, dang thi hanh an',
    'Chủ tịch nước Lương Cường',
    'Bà Rịa – Vũng Tàu, Đà Nẵng, Cao Bằng, Thái Nguyên',
    'Công ty TNHH Hoàng Gia Bảo',
    'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
    'chị M. ở thôn Mẫu 1',
    'Ông Nguyễn Văn A, bà Trần Thị B (ví dụ)',
    'dang van chuyen hang, ho van song o do, do van tai',
    'Vua Hùng, Bà Triệu, quỹ học bổng Vừ A Dính',
    'CHỦ HỘ VÀ CHỦ NHÀ ĐỒNG Ý BẰNG VĂN BẢN',
    'Luật Đất đai, Luật Căn cước, Bộ luật Hình sự',
  ])('sees nobody in %j', (text) => {
    expect(names(text)).toEqual([])
  })

  it('tells an official from others', () => {
    expect(findPersonNames(matchText('Đại úy Trần Văn Mẫu'))[0]?.kind).toBe('official')
    expect(findPersonNames(matchText('Bị can Trần Văn Mẫu'))[0]?.kind).toBe('full-name')
  })

  it('a person may bear a great name', () => {
    expect(names('anh Nguyễn Văn Linh, trú tại thôn Mẫu 1')).toEqual(['Nguyễn Văn Linh'])
    expect(names('Đồng chí Nguyễn Văn Linh')).toEqual([])
  })

  it.each([
    ['Đọc truyện ngắn, ai cũng nhớ nhân vật chị Sứ.', 'public-person'],
    ['Tốp ca: "Lá xanh" (Hoàng Mẫu Việt).', 'public-person'],
    ['Phim "Sóng Mẫu" chiếu tối thứ Bảy, bác Trần Văn Mẫu đóng.', 'public-person'],
    ['Phim hay, đạo diễn giỏi. Chị Trần Thị Mẫu, trú tại thôn Mẫu 1, mất vé.', 'full-name'],
    ['SỰ TÍCH TRẦU MẪU\n\nHai anh em Tân giống nhau.', 'public-person'],
    ['Hội làng có phim.\n\nChị Trần Thị Mẫu nhận thơ của đạo diễn.', 'public-person'],
    ['Hội làng có phim, có nhạc sĩ.\n\nChị Trần Thị Mẫu mất ví.', 'full-name'],
    ['Quê của Xuân Diệu, Huy Cận và Hoàng Xuân Mẫu.', 'public-person'],
    ['Xem phim xong chị Trần Thị Mẫu mất ví.', 'full-name'],
  ])('knows who belongs to a book, a film or a song: %j', (text, kind) => {
    expect(findPersonNames(matchText(text)).map((name) => name.kind)).toEqual([kind])
  })

  it.each([
    'Lễ hội thờ Cao Sơn Đại Vương.',
    'Tưởng nhớ Hưng Đạo Đại Vương Trần Quốc Tuấn.',
    'Nhà trường lấy tên Lương Thế Vinh đặt cho câu lạc bộ toán.',
    'Đảo gần bờ: Cô Tô, Bạch Long Vĩ.',
    'Thay tên thật bằng “ông A”, “bà B”.',
  ])('leaves deities and what is named after people alone: %j', (text) => {
    expect(names(text)).toEqual([])
  })
})
