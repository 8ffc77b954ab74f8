/**
 * Legal documents that a commune's texts cite: number, title, first day in force, first day without force, and what
 * is to be cited instead. A document whose `ended` is missing is treated as in force.
 * Sources: copies of the texts, pages of the State and of the press, read in November 2026, for the documents since
 * 2025 and those in `law-dates-read.ts`; general knowledge for the older ones, whose dates wait for a look at vbpl.vn.
 */
export interface Law {
  /** As it is cited: `144/2021/NĐ-CP`. */
  number: string
  /** What it is about, as messages name it. */
  title: string
  /** ISO date from which it is in force. */
  from: string
  /** ISO date from which it is in force no longer. */
  ended?: string
  /** Numbers of what stands in its place. */
  replacedBy?: readonly string[]
  /** What of it ended, where not all of it did; `unless` names the part that lives on, folded. */
  part?: {
    /** The part that ended, in words. */
    what: string
    /** The part that lives on, folded. */
    unless: string
  }
}

/** One row of the table. */
export const law = (
  number: string,
  title: string,
  from: string,
  ended?: string,
  replacedBy?: readonly string[],
  part?: Law['part'],
): Law => ({
  number,
  title,
  from,
  ...(ended ? { ended } : {}),
  ...(replacedBy ? { replacedBy } : {}),
  ...(part ? { part } : {}),
})

const road = { what: 'phần xử phạt giao thông đường bộ', unless: 'duong sat' }

/** Documents that ended, and the laws that took their place: what the rule needs to know. Decrees in force: laws-in-force.ts. */
export const laws: readonly Law[] = [
  law('30/2000/PL-UBTVQH10', 'Pháp lệnh Bảo vệ bí mật nhà nước', '2001-04-01', '2020-07-01', [
    '117/2025/QH15',
  ]),
  law('33/2002/NĐ-CP', 'Nghị định thi hành Pháp lệnh Bảo vệ bí mật nhà nước', '2002-04-12', '2020-07-01', [
    '63/2026/NĐ-CP',
  ]),
  law('29/2018/QH14', 'Luật Bảo vệ bí mật nhà nước', '2020-07-01', '2026-03-01', ['117/2025/QH15']),
  law('26/2020/NĐ-CP', 'Nghị định thi hành Luật Bảo vệ bí mật nhà nước', '2020-07-01', '2026-03-01', [
    '63/2026/NĐ-CP',
  ]),
  law('117/2025/QH15', 'Luật Bảo vệ bí mật nhà nước', '2026-03-01'),
  law('13/2023/NĐ-CP', 'Nghị định về bảo vệ dữ liệu cá nhân', '2023-07-01', '2026-01-01', [
    '356/2025/NĐ-CP',
    '91/2025/QH15',
  ]),
  law('91/2025/QH15', 'Luật Bảo vệ dữ liệu cá nhân', '2026-01-01'),
  law('25/2004/QH11', 'Luật Bảo vệ, chăm sóc và giáo dục trẻ em', '2005-01-01', '2017-06-01', [
    '102/2016/QH13',
  ]),
  law('102/2016/QH13', 'Luật Trẻ em', '2017-06-01'),
  law('72/2013/NĐ-CP', 'Nghị định về dịch vụ Internet và thông tin trên mạng', '2013-09-01', '2024-12-25', [
    '147/2024/NĐ-CP',
  ]),
  law('51/2005/QH11', 'Luật Giao dịch điện tử', '2006-03-01', '2024-07-01', ['20/2023/QH15']),
  law('20/2023/QH15', 'Luật Giao dịch điện tử', '2024-07-01'),
  law('41/2009/QH12', 'Luật Viễn thông', '2010-07-01', '2024-07-01', ['24/2023/QH15']),
  law('24/2023/QH15', 'Luật Viễn thông', '2024-07-01'),
  law('59/2014/QH13', 'Luật Căn cước công dân', '2016-01-01', '2024-07-01', ['26/2023/QH15']),
  law('137/2015/NĐ-CP', 'Nghị định thi hành Luật Căn cước công dân', '2016-01-01', '2024-07-01', [
    '70/2024/NĐ-CP',
  ]),
  law('37/2021/NĐ-CP', 'Nghị định sửa đổi Nghị định 137/2015/NĐ-CP', '2021-05-14', '2024-07-01', [
    '70/2024/NĐ-CP',
  ]),
  law('59/2021/TT-BCA', 'Thông tư thi hành Luật Căn cước công dân', '2021-07-01', '2024-07-01', [
    '17/2024/TT-BCA',
  ]),
  law('26/2023/QH15', 'Luật Căn cước', '2024-07-01'),
  law('59/2022/NĐ-CP', 'Nghị định về định danh và xác thực điện tử', '2022-10-20', '2024-07-01', [
    '69/2024/NĐ-CP',
  ]),
  law('59/2019/TT-BTC', 'Thông tư về lệ phí cấp thẻ căn cước công dân', '2019-10-16', '2024-12-06', [
    '73/2024/TT-BTC',
  ]),
  law('81/2006/QH11', 'Luật Cư trú', '2007-07-01', '2021-07-01', ['68/2020/QH14']),
  law('68/2020/QH14', 'Luật Cư trú', '2021-07-01'),
  law('62/2021/NĐ-CP', 'Nghị định thi hành Luật Cư trú', '2021-07-01', '2025-01-10', ['154/2024/NĐ-CP']),
  law('55/2021/TT-BCA', 'Thông tư thi hành Luật Cư trú', '2021-07-01', '2026-07-01', ['116/2026/TT-BCA']),
  law('56/2021/TT-BCA', 'Thông tư về biểu mẫu đăng ký, quản lý cư trú', '2021-07-01', '2026-07-01', [
    '116/2026/TT-BCA',
  ]),
  law('66/2023/TT-BCA', 'Thông tư sửa đổi các thông tư về cư trú', '2024-01-02', '2026-07-01', [
    '116/2026/TT-BCA',
  ]),
  law('53/2016/TT-BCA', 'Thông tư về khai báo tạm trú của người nước ngoài', '2017-02-13', '2026-07-24', [
    '87/2026/TT-BCA',
  ]),
  law('25/2021/TT-BTC', 'Thông tư về phí, lệ phí xuất nhập cảnh', '2021-05-22', '2026-04-01', [
    '28/2026/TT-BTC',
  ]),
  law('73/2010/NĐ-CP', 'Nghị định xử phạt về an ninh, trật tự', '2010-09-01', '2013-12-28', [
    '282/2025/NĐ-CP',
  ]),
  law('167/2013/NĐ-CP', 'Nghị định xử phạt về an ninh, trật tự, an toàn xã hội', '2013-12-28', '2022-01-01', [
    '282/2025/NĐ-CP',
  ]),
  law('144/2021/NĐ-CP', 'Nghị định xử phạt về an ninh, trật tự, an toàn xã hội', '2022-01-01', '2025-12-15', [
    '282/2025/NĐ-CP',
  ]),
  law('155/2016/NĐ-CP', 'Nghị định xử phạt về bảo vệ môi trường', '2017-02-01', '2022-08-25', [
    '45/2022/NĐ-CP',
  ]),
  law('30/2023/QH15', 'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', '2024-07-01'),
  law('06/2008/PL-UBTVQH12', 'Pháp lệnh Công an xã', '2009-07-01', '2024-07-01', ['30/2023/QH15']),
  law('73/2009/NĐ-CP', 'Nghị định thi hành Pháp lệnh Công an xã', '2009-10-25', '2024-07-01', [
    '30/2023/QH15',
  ]),
  law('38/2006/NĐ-CP', 'Nghị định về bảo vệ dân phố', '2006-05-12', '2024-07-01', ['30/2023/QH15']),
  law(
    '14/2017/QH14',
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
    '2018-07-01',
    '2025-01-01',
    ['42/2024/QH15'],
  ),
  law('79/2018/NĐ-CP', 'Nghị định thi hành Luật Quản lý, sử dụng vũ khí', '2018-07-01', '2025-01-01', [
    '149/2024/NĐ-CP',
  ]),
  law('42/2024/QH15', 'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ', '2025-01-01'),
  law('36/2009/NĐ-CP', 'Nghị định về quản lý, sử dụng pháo', '2009-06-01', '2021-01-11', ['137/2020/NĐ-CP']),
  law('23/2000/QH10', 'Luật Phòng, chống ma túy', '2001-06-01', '2022-01-01', ['120/2025/QH15']),
  law('73/2021/QH14', 'Luật Phòng, chống ma túy', '2022-01-01', '2026-07-01', ['120/2025/QH15']),
  law('120/2025/QH15', 'Luật Phòng, chống ma túy', '2026-07-01'),
  law('27/2001/QH10', 'Luật Phòng cháy và chữa cháy', '2001-10-04', '2025-07-01', ['55/2024/QH15']),
  law('40/2013/QH13', 'Luật sửa đổi Luật Phòng cháy và chữa cháy', '2014-07-01', '2025-07-01', [
    '55/2024/QH15',
  ]),
  law('136/2020/NĐ-CP', 'Nghị định thi hành Luật Phòng cháy và chữa cháy', '2021-01-10', '2025-07-01', [
    '105/2025/NĐ-CP',
  ]),
  law('50/2024/NĐ-CP', 'Nghị định sửa đổi Nghị định 136/2020/NĐ-CP', '2024-05-15', '2025-07-01', [
    '105/2025/NĐ-CP',
  ]),
  law('55/2024/QH15', 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ', '2025-07-01'),
  law('23/2008/QH12', 'Luật Giao thông đường bộ', '2009-07-01', '2025-01-01', [
    '36/2024/QH15',
    '35/2024/QH15',
  ]),
  law('35/2024/QH15', 'Luật Đường bộ', '2025-01-01'),
  law('36/2024/QH15', 'Luật Trật tự, an toàn giao thông đường bộ', '2025-01-01'),
  law('46/2016/NĐ-CP', 'Nghị định xử phạt về giao thông', '2016-08-01', '2020-01-01', ['168/2024/NĐ-CP']),
  law(
    '100/2019/NĐ-CP',
    'Nghị định xử phạt về giao thông',
    '2020-01-01',
    '2025-01-01',
    ['168/2024/NĐ-CP'],
    road,
  ),
  law(
    '123/2021/NĐ-CP',
    'Nghị định sửa đổi quy định xử phạt về giao thông',
    '2022-01-01',
    '2025-01-01',
    ['168/2024/NĐ-CP'],
    road,
  ),
  law('58/2020/TT-BCA', 'Thông tư về đăng ký xe', '2020-08-01', '2023-08-15', ['79/2024/TT-BCA']),
  law('24/2023/TT-BCA', 'Thông tư về đăng ký xe', '2023-08-15', '2025-01-01', ['79/2024/TT-BCA']),
  law('60/2023/TT-BTC', 'Thông tư về lệ phí đăng ký xe', '2023-10-22', '2026-01-01', ['155/2025/TT-BTC']),
  law('35/2024/TT-BGTVT', 'Thông tư về đào tạo, sát hạch lái xe', '2025-01-01', '2025-03-01', [
    '12/2025/TT-BCA',
  ]),
  law('37/2023/TT-BTC', 'Thông tư về phí sát hạch, lệ phí giấy phép lái xe', '2023-08-01', '2026-01-01', [
    '154/2025/TT-BTC',
  ]),
  law('15/1999/QH10', 'Bộ luật Hình sự', '2000-07-01', '2018-01-01', ['100/2015/QH13']),
  law('100/2015/QH13', 'Bộ luật Hình sự', '2018-01-01'),
  law('19/2003/QH11', 'Bộ luật Tố tụng hình sự', '2004-07-01', '2018-01-01', ['101/2015/QH13']),
  law('101/2015/QH13', 'Bộ luật Tố tụng hình sự', '2018-01-01'),
  law('33/2005/QH11', 'Bộ luật Dân sự', '2006-01-01', '2017-01-01', ['91/2015/QH13']),
  law('91/2015/QH13', 'Bộ luật Dân sự', '2017-01-01'),
  law('03/2011/QH13', 'Luật Tố cáo', '2012-07-01', '2019-01-01', ['25/2018/QH14']),
  law('25/2018/QH14', 'Luật Tố cáo', '2019-01-01'),
  law('28/2009/QH12', 'Luật Lý lịch tư pháp', '2010-07-01', '2026-07-01', ['107/2025/QH15']),
  law('107/2025/QH15', 'Luật Lý lịch tư pháp', '2026-07-01'),
  law('77/2015/QH13', 'Luật Tổ chức chính quyền địa phương', '2016-01-01', '2025-03-01', ['72/2025/QH15']),
  law('65/2025/QH15', 'Luật Tổ chức chính quyền địa phương', '2025-03-01', '2025-06-16', ['72/2025/QH15']),
  law('72/2025/QH15', 'Luật Tổ chức chính quyền địa phương', '2025-06-16'),
  law('01/2018/NĐ-CP', 'Nghị định về cơ cấu tổ chức của Bộ Công an', '2018-08-06', '2025-03-01', [
    '02/2025/NĐ-CP',
  ]),
  law('110/2004/NĐ-CP', 'Nghị định về công tác văn thư', '2004-05-02', '2020-03-05', ['30/2020/NĐ-CP']),
  law('01/2011/TT-BNV', 'Thông tư về thể thức văn bản hành chính', '2011-03-06', '2020-03-05', [
    '30/2020/NĐ-CP',
  ]),
  law('45/2013/QH13', 'Luật Đất đai', '2014-07-01', '2024-08-01', ['31/2024/QH15']),
  law('31/2024/QH15', 'Luật Đất đai', '2024-08-01'),
  law('58/2014/QH13', 'Luật Bảo hiểm xã hội', '2016-01-01', '2025-07-01', ['41/2024/QH15']),
  law('41/2024/QH15', 'Luật Bảo hiểm xã hội', '2025-07-01'),
  law('66.18/2026/NQ-CP', 'Nghị quyết về thủ tục phòng cháy, chữa cháy', '2026-07-01', '2027-03-01'),
  law('64/2025/TT-BTC', 'Thông tư giảm phí, lệ phí đến 31/12/2026', '2025-07-01', '2027-01-01'),
]
