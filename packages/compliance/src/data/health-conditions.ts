/** Illnesses, injuries, treatments and states of health that, said of somebody, are sensitive data. Put together by hand, 11/2026. */

const list = (words: string): readonly string[] => words.split(/,\s*/)

/** Nothing else is meant by these. */
const byThemselves = list(
  'HIV, AIDS, si đa, sida, ung thư, ung bướu, ung bứu, tâm thần, thần kinh không ổn định, trầm cảm, rối loạn lo âu, rối loạn lưỡng cực, rối loạn nhân cách, rối loạn ám ảnh, tăng động, tự kỷ, ' +
    'tự kỉ, bại não, bại liệt, động kinh, đông kinh, giật kinh phong, co giật, chậm phát triển, chậm nói, thiểu năng, sa sút trí tuệ, lú lẫn, Alzheimer, Parkinson, hoang tưởng, ảo giác, ảo thanh, ' +
    'suy nhược, điên có sổ, hưng cảm, loạn thần, phân liệt, tâm lý bất ổn, tâm lý không ổn định, mất năng lực hành vi, hạn chế năng lực hành vi, lao phổi, lao kháng thuốc, lao màng não, lao hạch, ' +
    'lao xương, viêm gan, giang mai, sùi mào gà, mụn rộp sinh dục, hoa liễu, sốt xuất huyết, sốt rét, viêm não, ho gà, bạch hầu, uốn ván, tay chân miệng, thủy đậu, trái rạ, quai bị, zona, ' +
    'giời leo, thương hàn, kiết lỵ, dương tính, âm tính, HBsAg, F0, hai vạch, 2 vạch, nhiễm H, dính H, nhiễm ết, dính ết, tải lượng virus, CD4, phơi nhiễm, mang thai, có thai, dính thai, dính bầu, ' +
    'có bầu, mang bầu, vác bầu, bầu bí, bụng bầu, chửa hoang, có chửa, có mang, cấn bầu, cấn thai, sảy thai, sẩy thai, xảy thai, phá thai, nạo thai, hút thai, bỏ thai, thai lưu, ' +
    'thai ngoài tử cung, thai kỳ, thai nhi, thai tháng, sinh non, đẻ non, đẻ mổ, mổ đẻ, mổ bắt con, băng huyết, tiền sản giật, khám thai, dọa sảy, vô sinh, hiếm muộn, liệt dương, yếu sinh lý, ' +
    'xuất tinh sớm, tinh trùng yếu, không có tinh trùng, thụ tinh ống nghiệm, thụ tinh nhân tạo, triệt sản, đặt vòng, chuyển giới, hết trứng, mãn kinh sớm, u xơ, u nang, đa nang, lạc nội mạc, ' +
    'sa tử cung, tiểu đường, đái tháo đường, đái đường, tiểu đừng, đường huyết, tụt đường, insulin, đột quỵ, đột quị, tai biến, nhồi máu, liệt nửa người, nằm liệt, nằm một chỗ, bán thân bất toại, ' +
    'di chứng, huyết áp, cao áp, lên máu, lên tăng xông, bị tăng xông, mỡ máu, men gan, gan nhiễm mỡ, cổ trướng, xơ gan, suy thận, thận hư, chạy thận, lọc máu, lọc thận, thẩm phân, ghép thận, ' +
    'ghép gan, ghép tủy, suy tim, mổ tim, hở van, hẹp van, tim bẩm sinh, thông liên thất, thông liên nhĩ, mạch vành, stent, rối loạn nhịp tim, máy tạo nhịp, bắc cầu mạch, giãn tĩnh mạch, ' +
    'hen phế quản, COPD, phổi tắc nghẽn, bụi phổi, viêm phổi, phong thấp, thấp khớp, máu khó đông, hemophilia, tan máu, thalassemia, máu trắng, bạch cầu, suy tủy, thiếu máu, nhóm máu, ' +
    'nhiễm trùng máu, viêm cầu thận, viêm màng não, đau ruột thừa, sỏi thận, sỏi mật, thoát vị, thoái hóa, gai cột sống, loãng xương, lupus, vảy nến, vẩy nến, bạch biến, á sừng, bướu cổ, basedow, ' +
    'cường giáp, suy giáp, nhược cơ, teo cơ, xơ cứng, nhiễm độc, dị ứng, sốc phản vệ, chất độc da cam, nhiễm dioxin, chất độc dioxin, k vú, k vòm, k phổi, k gan, k dạ dày, k đại tràng, k giáp, ' +
    'k tử cung, k máu, k giai đoạn, bị k, mắc k, u ác, u lành, di căn, khối u, u não, có hạch, hạch ác, giai đoạn cuối, hóa trị, xạ trị, vô hóa chất, truyền hóa chất, đánh hóa chất, sinh thiết, ' +
    'đại phẫu, đục thủy tinh thể, đục thể thủy tinh, cườm nước, cườm mắt, tăng nhãn áp, bong võng mạc, mù mắt, mù lòa, mù hai mắt, mù cả hai mắt, mù một mắt, mù bẩm sinh, lãng tai, nặng tai, ' +
    'điếc tai, câm điếc, thủng màng nhĩ, cận thị, khuyết tật, tật nguyền, dị tật, dị dạng, sứt môi, hở hàm ếch, gù lưng, thọt chân, què chân, què cụt, cụt chân, cụt tay, cụt hai chân, ' +
    'cụt một chân, cụt 2 chân, cụt 1 chân, cụt mất, chân giả, ngồi xe lăn, đi xe lăn, liệt giường, bại một chân, mất một chân, chấn thương sọ não, chấn thương cột sống, máu tụ, bó bột, nẹp vít, bỏng nặng, ' +
    'gãy chân, gãy tay, ngộ độc, hôn mê, bất tỉnh, thở máy, thở oxy, thở ôxy, đặt ống thở, đặt nội khí quản, hồi sức, chết não, chết lâm sàng, sống thực vật, hấp hối, tự tử, tự sát, tự vẫn, ' +
    'rạch tay, cắt tay, treo cổ, cắn lưỡi, nhảy cầu, nghiện, xì ke, xài ke, cắt cơn, trại cai, đi cai, lên cai, methadone, metadon, methadol, mê ta don, uống meta, sốc thuốc, sốc ma túy, ngáo đá, ' +
    'phê đá, chích choác, hút chích, ARV, thuốc H, thuốc thần kinh, thuốc an thần, thuốc hướng thần, thuốc phong, Depakine, Seduxen, Risperidon, Haloperidol, Olanzapine, Tegretol, thuốc lao, ' +
    'thuốc tim, thuốc ngủ quá liều, PrEP, nan y, bệnh hiểm nghèo, bệnh trọng, trọng bệnh, bạo bệnh, bệnh nặng, bệnh nền, bệnh xã hội, bệnh kín, bệnh phong, bệnh lao, bệnh lậu, bệnh dại, bệnh sởi, ' +
    'bệnh cùi, bệnh tim, bệnh phổi, bệnh thận, bệnh gan, bệnh máu, bệnh trĩ, bệnh gút, bệnh thần kinh, bệnh tình dục, bệnh phụ khoa, bệnh tâm lý, bệnh án, bị bệnh, mắc bệnh, mang bệnh, nhiễm bệnh, ' +
    'lây bệnh, ốm nặng, ốm liệt, đau nặng, nhập viện, nằm viện, vô viện, vào viện, đi viện, cấp cứu, chuyển viện, viện trả về, trả về nhà, phẫu thuật, xét nghiệm, sốt cao, sốt li bì, khó thở, ' +
    'ho ra máu, ói ra máu, nôn ra máu, đi ngoài ra máu, hạ canxi, xỉu tại, bị xỉu, ngất xỉu, chuyển dạ, trở dạ, vỡ ối, đau đẻ, lâm bồn, lỗ thông, thông tim, hội chứng, mất một mắt, mất một tay, ' +
    'lẩn thẩn, trầm uất, lòa hai mắt, lòa mắt, mù mắt, điếc đặc, mất ngủ triền miên, phải thở máy, tâm phế mạn, lẩm cẩm, bầu con so, bị tic, mất trí, hỏng một mắt, liệt hai chân, đứt gân, đứt dây chằng, khiếm thính, khiếm thị, chấn động não, gout, gút mãn, lẫn nặng, không dung nạp, ' +
    'suy tĩnh mạch, chảy máu cam, rách dây chằng, rối loạn tiền đình, viêm đa khớp, thai tuần, cận nặng, loạn thị, chảy máu não, nằm lồng kính, sinh đôi non, đẻ đôi non, thay khớp, tái khám, VGB, ' +
    'VGC, vi khuẩn HP, nhiễm HP, có HP, ba nhiễm, nhiễm sắc thể, sàng lọc trước sinh, heroin, hê rô in, chơi đá, hút đá, chích hàng, suyễn, lông kính, đau dạ dày, đau bao tử, đau tim, ' +
    'đau đầu kinh niên, tiền sử, chẩn đoán, chuẩn đoán, uống thuốc, điều trị, mất sức, suy giảm khả năng lao động, thương tật, tai nạn liệt, chó dại cắn, chó cắn, vô cảm, phát dại, lên cơn, ' +
    'chờ mổ, lên bàn mổ, mới mổ, vừa mổ, mổ xong',
)

/** Words of everyday that are an illness only when somebody has it. */
const having = list(
  'bị, mắc, mắc bệnh, bị bệnh, bệnh, dính, nhiễm, con bị, bị nhiễm, lây, phát, từng bị, mang, bị mắc',
)
const whenHad = list(
  'lao, phong, cùi, hủi, H, ết, HIV, down, đao, dại, điên, khùng, tửng, hâm, thần kinh, chập mạch, dở người, hen, suyễn, trĩ, gút, gout, u, k, ghẻ, cận, sởi, lậu, liệt, mù, lòa, điếc, câm, ngọng, lẫn, lú, ngớ ngẩn, bỏng, tim, thận, gan, phổi, mất ngủ, teo não, ' +
    'teo, gù, què, thọt, cụt, bại, tật, tật ở chân, tật ở tay, co giật, ngất, xỉu, bướu, hạch, loét, lở, chàm, tả, cúm A, cúm, covid, cô vy, cô vít, giang mai, mồng gà, mào gà, Rubella, đục mắt, kinh phong, sán, giun, sán chó',
)

/** What is wrong, and with which part of the body: “viêm phổi”, “mổ ruột thừa”, “gãy xương”. */
const troubles = list(
  'viêm, suy, xơ, sỏi, gãy, gẫy, u, bướu, mổ, phẫu thuật, ghép, cắt, cắt bỏ, liệt, vỡ, nứt, rạn, tràn dịch, nhồi máu, hở van, hẹp van, loét, ung thư, bệnh, teo, xuất huyết, phù, hoại tử, áp xe, rối loạn, đứt, dập, trật, thoái hóa, hỏng, yếu, lao, polyp, nang, tắc, cụt, nội soi, siêu âm',
)
const partsOfBody = list(
  'gan, thận, tim, phổi, não, máu, dạ dày, bao tử, ruột, ruột thừa, tuyến giáp, tử cung, buồng trứng, vú, xương, xương đùi, đùi, cột sống, hông, khớp, khớp háng, mật, tiền liệt tuyến, màng não, màng phổi, phế quản, xoang, tủy, gối, sọ, hàm, thực quản, đại tràng, trực tràng, vòm họng, vòm, thanh quản, da, hạch, đĩa đệm, tụy, lá lách, dây chằng, giác mạc, nội tạng, cơ tim, tiêu hóa, tiền đình, đông máu, tâm lý, giấc ngủ, chân, tay, cổ, giáp, bàng quang, phụ khoa, tinh hoàn, cổ tử cung, đa khớp, niệu quản, niệu đạo, võng mạc, ống mật, khí quản, sườn, cổ chân',
)

const pairs = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`))

/** How far a pregnancy is: “bầu 7 tháng”, “thai 38 tuần”. */
const timesOfPregnancy = [
  ...pairs(list('1, 2, 3, 4, 5, 6, 7, 8, 9, hai, ba, bốn, năm, sáu, bảy, tám, chín, mấy'), ['tháng', 'tuần']),
  ...list('4th, 5th, 6th, 7th, 8th, 9th'),
  ...Array.from({ length: 31 }, (_, week) => `${week + 10} tuần`),
]

export const healthConditions: readonly string[] = [
  ...byThemselves,
  ...pairs(having, whenHad),
  ...pairs(troubles, partsOfBody),
  ...pairs(['bầu', 'thai'], timesOfPregnancy),
]
