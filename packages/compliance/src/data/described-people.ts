/** What people do or are, put together by hand in November 2026; the corpus in test/ holds it to account. */

const list = (words: string): string[] => words.split(/,\s*/)

/** What people do or are; with a title, a place, an age or a name beside it, by one. Only what is told of a person. */
export const jobs: readonly string[] = list(
  'kế toán, thủ quỹ, shipper, tài xế, lái xe, xe ôm, thợ, giáo viên, công nhân, nhân viên, y tá, bác sĩ, lớp trưởng, lớp phó, bí thư, trưởng thôn, tổ trưởng, chủ quán, chủ nhà, chủ tiệm, chủ trọ, ' +
    'chủ hiệu, chủ cửa hàng, chủ tạp hóa, chủ lò, chủ xưởng, chủ đò, bảo vệ, học sinh, sinh viên, bán, giao gas, giao hàng, giao báo, giao sữa, sửa xe, cắt tóc, tiệm tóc, tiệm net, tiệm vàng, gội đầu, tạp hóa, tạp vụ, bán rau, lái đò, đưa đò, chăn bò, chăn vịt, ' +
    'làm vườn, đi măng, đi rừng, lò bánh, lò gạch, nhà nghỉ, nhà đối diện, thu ngân, đồng nát, ve chai, hàng xén, thầy cúng, từ giữ, từ đền, giữ đền, canh đền,  giữ xe, gác cổng, gác cầu, bốc vác, phụ hồ, chạy bàn, quét rác, đầu bếp, ' +
    'ngư dân, thương binh, cựu chiến binh, già làng, trưởng bản, kỹ thuật viên, lễ tân, hộ lý, phụ xe, nail, ki ốt, kiot, quán nước, bún, phở, hàn, mộc',
)

/** People who are known by what they do or whom they belong to; with a place, an age or a name beside it, by one. */
export const describedHeads: readonly string[] = list(
  'kế toán, thủ quỹ, shipper, thằng con, thằng bố, anh nào, chị nào, ông nào, bà nào, đứa nào, thằng nào, hàng xóm, chủ quán, chủ nhà, chủ tiệm, chủ trọ, chủ hiệu, chủ cửa hàng, chủ tạp hóa, chủ xưởng, chủ vườn, ' +
    'bác bảo vệ, chú bảo vệ, anh bảo vệ, ông bảo vệ, bảo vệ trường, bảo vệ chợ, bảo vệ công ty, tài xế, lái xe, xe ôm, thợ, ông thợ, anh thợ, chú thợ, giáo viên, cô giáo, thầy giáo, học sinh, sinh viên, công nhân, nhân viên, ' +
    'y tá, bác sĩ, người bán, cô bán, chị bán, bà bán, anh bán, bà cụ, ông cụ, cụ già, bà lão, ông lão, lão, con dâu, con rể, con trai, con gái, con bé, thằng bé, thằng nhỏ, con nhỏ, em gái, em trai, em dâu, em rể, em vợ, ' +
    'anh trai, chị gái, chị dâu, anh rể, vợ, chồng, mẹ, bố, cha, cháu nội, cháu ngoại, bà nội, ông nội, bà ngoại, ông ngoại, người yêu cũ, vợ cũ, chồng cũ, già làng, ngư dân, thằng ku, thằng cu, lớp trưởng, trưởng nhóm, bà chủ, ông chủ, người ở',
)
