/** Style ids of the components of a document; people see the Vietnamese names in Word. */
export const STYLE = {
  nation: 'QuocHieu',
  motto: 'TieuNgu',
  superior: 'CoQuanChuQuan',
  agency: 'CoQuanBanHanh',
  reference: 'SoKyHieu',
  letterSubject: 'TrichYeuCongVan',
  placeAndDate: 'DiaDanhThoiGian',
  rule: 'DuongKe',
  typeName: 'TenLoai',
  subject: 'TrichYeu',
  remark: 'GhiChu',
  addressee: 'KinhGui',
  body: 'NoiDung',
  dash: 'GachDauDong',
  note: 'GhiChuBang',
  caption: 'TenBieuDo',
  recipientsTitle: 'NoiNhan',
  recipient: 'NoiNhanDong',
  position: 'ChucVu',
  signer: 'HoTen',
  appendix: 'PhuLuc',
  appendixName: 'TenPhuLuc',
  appendixReference: 'KemTheo',
  pageNumber: 'SoTrang',
  urgency: 'DauKhan',
  circulation: 'PhamViLuuHanh',
  drafter: 'NguoiSoanThao',
  contact: 'DiaChiCoQuan',
} as const

/** Paragraphs in the cells of a table, by what they hold and where they stand. */
export const TABLE_STYLE = { head: 'BangDau', left: 'BangChu', right: 'BangSo', center: 'BangGiua' }

/** The same on a sheet that lies on its side, for tables of many columns. */
export const WIDE_TABLE_STYLE: typeof TABLE_STYLE = {
  head: 'BangRongDau',
  left: 'BangRongChu',
  right: 'BangRongSo',
  center: 'BangRongGiua',
}
