/**
 * Days and seasons of the year on which the groups repeat a warning. Months of the solar calendar; Tết moves between
 * January and February.
 * Sources: kế hoạch mô hình “Zalo kết nối bình yên” (phòng ngừa theo từng thời gian, thời điểm); Quyết định
 * 521/2005/QĐ-TTg (19/8); Luật 55/2024/QH15 (04/10); Liên hợp quốc, Ngày thế giới phòng chống đuối nước (25/7). Read
 * November 2026.
 */
export const OCCASIONS = [
  { months: [12, 1, 2], label: 'Trước và sau Tết: pháo nổ, vé giả, đổi tiền, trộm cắp, nồng độ cồn' },
  { months: [3, 4], label: 'Mùa hanh khô đầu năm: cháy nhà, cháy rừng, đốt rác' },
  { months: [5, 6, 7], label: 'Nghỉ hè: đuối nước, trẻ em ở nhà một mình' },
  { months: [6], label: 'Tháng 6: phòng, chống ma túy' },
  { months: [7], label: '25/7: Ngày thế giới phòng, chống đuối nước' },
  { months: [8], label: '19/8: Ngày hội Toàn dân bảo vệ an ninh Tổ quốc' },
  { months: [8, 9], label: 'Khai giảng: giao thông, bạo lực học đường, “bắt cóc online”' },
  { months: [9, 10, 11], label: 'Mùa mưa bão: an toàn điện, đuối nước, cứu nạn' },
  { months: [10], label: '04/10: Ngày toàn dân phòng cháy, chữa cháy' },
  { months: [11, 12], label: 'Cuối năm: tín dụng đen, lừa đảo qua mạng, pháo nổ' },
] as const
