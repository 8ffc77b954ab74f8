import type { IconName } from './icons.ts'

/** What a step of a guide is about, by the folded words that say it, and the drawing that shows it. */
export const stepPictograms: readonly (readonly [IconName, readonly string[]])[] = [
  ['smartphone', ['vneid', 'cong dich vu cong', 'tren mang', 'truc tuyen', 'tren co so du lieu', 'tin nhan']],
  ['banknote', ['nop le phi', 'nop phi', 'nop phat', 'le phi']],
  ['camera', ['chup', 'van tay', 'mong mat', 'tai anh']],
  ['calendar-check', ['dat lich', 'lich hen', 'bao lich', 'truoc 23 gio', 'trong 15 ngay']],
  ['landmark', ['den cong an', 'dua con den', 'den lam viec', 'khai tu', 'cong chung']],
  ['phone', ['goi cong an', 'goi 113', 'goi dien']],
  ['users-round', ['chu ho', 'chu nha', 'nhom thu nhat', 'ai con dau']],
  ['lock', ['khoa can cuoc', 'dat mat khau']],
  ['ban', ['khong thao', 'de nguyen', 'huy gia tri']],
  ['shield', ['giu an toan', 'thi cong dung']],
  ['stethoscope', ['kham suc khoe']],
  ['hourglass', ['cho du', 'cho thong bao', 'theo doi', 'cong an xa chuyen', 'ghi nhan ngay']],
  ['message-circle', ['noi ro', 'bao du', 'can bo den']],
  ['pen-line', ['khai', 'dien', 'ky ten', 'ghi dung', 'viet', 'nhap', 'chon', 'lam giay', 'doc lai']],
  ['file-check', ['nhan', 'giu bien lai', 'dat thi']],
  ['send', ['nop', 'gui', 'dua bang chung']],
  ['search-check', ['kiem tra', 'xem', 'doi chieu', 'tra cuu', 'tra du lieu', 'hoi', 'xac minh']],
]
