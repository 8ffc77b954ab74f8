/** Illnesses, injuries and states of health that, said of somebody, are sensitive data. Put together by hand, 11/2026. */
const singleConditions: readonly string[] = (
  'HIV, AIDS, ung thư, ung bướu, tâm thần, thần kinh không ổn định, tâm thần phân liệt, trầm cảm, rối loạn lo âu, rối loạn tăng động, tăng động, ' +
  'bệnh lao, lao phổi, bị lao, viêm gan B, viêm gan C, giang mai, bệnh lậu, bệnh phong, bệnh xã hội, mang thai, có thai, sảy thai, phá thai, vô sinh, hiếm muộn, ' +
  'tiểu đường, đái tháo đường, đột quỵ, tai biến, liệt nửa người, bị liệt, nằm liệt, động kinh, bại não, bại liệt, tự kỷ, hội chứng Down, bệnh Down, thiểu năng, chậm phát triển, ' +
  'sa sút trí tuệ, Alzheimer, Parkinson, bị lẫn, lú lẫn, mất trí nhớ, dương tính, nhiễm bệnh, F0, sốt xuất huyết, sốt rét, viêm não, ho gà, bạch hầu, uốn ván, bệnh dại, ' +
  'nghiện ma túy, nghiện rượu, cai nghiện, methadone, sốc phản vệ, hen phế quản, suy thận, chạy thận, suy tim, mổ tim, bệnh tim, tim bẩm sinh, thông liên thất, phong thấp, ' +
  'xơ gan, viêm phổi, máu khó đông, tan máu, bệnh máu, nhóm máu, huyết áp cao, cao huyết áp, bệnh nan y, bệnh hiểm nghèo, bị bỏng, chấn thương sọ não, cụt chân, cụt tay, ' +
  'mù mắt, mù cả hai mắt, bị mù, bị điếc, câm điếc, cận thị, tăng nhãn áp, khuyết tật trí tuệ, khuyết tật vận động, khuyết tật nặng, khuyết tật đặc biệt nặng, điều trị tâm thần, ' +
  'chấn thương cột sống, gãy chân, gãy tay, ngộ độc, tự tử, tự sát, uống thuốc sâu, tâm lý bất ổn, ' +
  'lao kháng thuốc, lao màng não, viêm cầu thận, viêm màng não, viêm khớp, viêm ruột thừa, sỏi thận, sỏi mật, thoát vị đĩa đệm, thoái hóa, đặt stent, stent, lupus, vảy nến, bướu cổ, khối u, u não, u nang, u xơ, ' +
  'hạ đường huyết, hôn mê, chất độc da cam, tay chân miệng, thủy đậu, quai bị, bệnh sởi, đục thủy tinh thể, lãng tai, nặng tai, tiền sản giật, thai lưu, sinh non, đẻ non, mổ đẻ, băng huyết, thủng màng nhĩ, ' +
  'chó dại cắn, co giật, hóa trị, xạ trị, tan máu, suy nhược, sa tử cung, rối loạn tâm thần, bệnh thần kinh, hoang tưởng, ảo giác, bị cùi, bị phong, bệnh cùi, uống ARV, thuốc ARV, viêm gan, bị k vú, k vú, k vòm, k phổi, k dạ dày, ' +
  'hen suyễn, bị hen, bệnh phổi, bệnh thận, bệnh gan, bệnh trĩ, tai nạn liệt, di chứng, loãng xương, bệnh gút, mất sức, giám định tâm thần, khuyết tật, bị tật, chết lâm sàng, nhiễm trùng máu, bệnh lậu, sùi mào gà, viêm phổi, vô cảm, ngáo đá, phát dại, lên cơn, bị bệnh, mắc bệnh, mang bệnh, bệnh nặng, ốm nặng, bệnh án, chẩn đoán, có bầu, mang bầu, dị ứng, tiền sử, nhập viện, nằm viện, cấp cứu, phẫu thuật, đặt ống thở, bị điếc, bị câm, bị mù, xét nghiệm, sốt cao, bệnh nền, uống thuốc, điều trị, huyết áp, thai kỳ, thai nhi, bị u, khối u, bị lao, bị dại, bị trĩ, bị hen, bị gút, bị gout, bị tâm thần, bị thần kinh, nhiễm HIV, bị ung thư, bị ghẻ, bị sởi'
).split(', ')

/** What is wrong, and with which part of the body: “viêm phổi”, “mổ ruột thừa”, “gãy xương”. */
const troubles =
  'viêm, suy, xơ, sỏi, gãy, u, bướu, mổ, phẫu thuật, ghép, cắt, liệt, vỡ, nứt, rạn, tràn dịch, nhồi máu, hở van, hẹp van, loét, ung thư, bệnh, teo, xuất huyết, phù, hoại tử, áp xe, rối loạn, đứt, trật, thoái hóa'.split(
    ', ',
  )
const partsOfBody =
  'gan, thận, tim, phổi, não, máu, dạ dày, ruột, ruột thừa, tuyến giáp, tử cung, buồng trứng, vú, xương, đùi, cột sống, hông, khớp, mật, tiền liệt tuyến, màng não, màng phổi, phế quản, xoang, tủy, gối, sọ, hàm, thực quản, đại tràng, trực tràng, vòm họng, thanh quản, da, hạch, đĩa đệm, tụy, dây chằng, giác mạc, nội tạng, cơ tim, tiêu hóa, tiền đình, đông máu, tâm lý, giấc ngủ, chân, tay'.split(
    ', ',
  )

export const healthConditions: readonly string[] = [
  ...singleConditions,
  ...troubles.flatMap((trouble) => partsOfBody.map((part) => `${trouble} ${part}`)),
]
