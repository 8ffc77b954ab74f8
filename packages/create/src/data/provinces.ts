/**
 * The 34 provinces and cities since 01/7/2025, each with those that were merged into it.
 * Source: Nghị quyết 202/2025/QH15 ngày 12/6/2025 về việc sắp xếp đơn vị hành chính cấp tỉnh.
 */
export const PROVINCES_DATE = '2025-07-01'

export interface Province {
  kind: 'Tỉnh' | 'Thành phố'
  name: string
  merged: readonly string[]
}

const city = (name: string, ...merged: string[]): Province => ({ kind: 'Thành phố', name, merged })
const province = (name: string, ...merged: string[]): Province => ({ kind: 'Tỉnh', name, merged })

export const PROVINCES: readonly Province[] = [
  city('Hà Nội'),
  city('Hải Phòng', 'Hải Dương'),
  city('Huế'),
  city('Đà Nẵng', 'Quảng Nam'),
  city('Cần Thơ', 'Sóc Trăng', 'Hậu Giang'),
  city('Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'),
  province('An Giang', 'Kiên Giang'),
  province('Bắc Ninh', 'Bắc Giang'),
  province('Cà Mau', 'Bạc Liêu'),
  province('Cao Bằng'),
  province('Đắk Lắk', 'Phú Yên'),
  province('Điện Biên'),
  province('Đồng Nai', 'Bình Phước'),
  province('Đồng Tháp', 'Tiền Giang'),
  province('Gia Lai', 'Bình Định'),
  province('Hà Tĩnh'),
  province('Hưng Yên', 'Thái Bình'),
  province('Khánh Hòa', 'Ninh Thuận'),
  province('Lai Châu'),
  province('Lâm Đồng', 'Đắk Nông', 'Bình Thuận'),
  province('Lạng Sơn'),
  province('Lào Cai', 'Yên Bái'),
  province('Nghệ An'),
  province('Ninh Bình', 'Hà Nam', 'Nam Định'),
  province('Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'),
  province('Quảng Ngãi', 'Kon Tum'),
  province('Quảng Ninh'),
  province('Quảng Trị', 'Quảng Bình'),
  province('Sơn La'),
  province('Tây Ninh', 'Long An'),
  province('Thái Nguyên', 'Bắc Kạn'),
  province('Thanh Hóa'),
  province('Tuyên Quang', 'Hà Giang'),
  province('Vĩnh Long', 'Bến Tre', 'Trà Vinh'),
]
