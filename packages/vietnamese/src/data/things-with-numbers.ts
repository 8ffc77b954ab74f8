/**
 * Things that bear long numbers and belong to nobody's privacy, folded; the parts of a regular expression. The first
 * list says enough by itself, even with a word or two behind it; papers, right before the number; the last after “mã”,
 * “số” (“don”: đơn, đón; “may”: máy, may, mấy).
 * Source: messages and notices of communes, shops and utilities. Written 11/2026.
 */
export const numberedThings =
  'van don|don hang|buu (?:gui|pham)|kho bac|cong to|imei|se ?ri|serial|hotline|tong dai|bao danh|sbd|otp|isbn|kwh|ma vach|' +
  'barcode|tra cuu|xo so|giai dac biet'
export const numberedPapers =
  'hoa don|hop dong|bien lai|bien nhan|bien ban|to khai|quyet dinh|cong van|nghi dinh|thong tu|ho so|phieu (?:thu|chi|gui)'
export const namedThings =
  'don|hang|kh|khach(?: hang)?|thu tuc|giao dich|gd|thong bao|vach|lo(?: hang)?|hieu|khung|may|suon|ve|thua|to|phieu|lop|sv|' +
  'sinh vien|hoc sinh|ref|tham chieu|phong|qhns|quan he|chuong|du an|tram|cot|xac (?:nhan|thuc)|sp|san pham|dat (?:cho|ve|phong)|' +
  'gioi thieu|giam gia|voucher|su kien|cuoc hop|diem|buu|ky hieu|van ban|goi thau|thiet bi|dong ho|pin|the cao|nap|tin nhan'
