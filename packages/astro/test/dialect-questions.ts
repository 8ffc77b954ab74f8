/**
 * A second set of 120 questions, written without looking at the first or at the guides' synonyms: sentences, slips,
 * words of Nghệ Tĩnh (mô, răng, chi, mần, nỏ, tui), old names, unmarked. Sentences of this set are never copied into
 * synonyms: it measures how the search copes with what nobody foresaw.
 */
const LINES = `
can-cuoc-tre-em | lam can cuoc cho con 6 tuoi
can-cuoc-tre-em | con nít mần căn cước được chưa
can-cuoc-tre-em | cháu học lớp 1 có phải đi làm cccd khong
can-cuoc-tre-em | lam the cho be duoi 14 tuoi can giay to chi
can-cuoc-tre-em | làm căn cứơc cho em bé
cap-lai-the-can-cuoc | tui rớt mất cái thẻ căn cước chừ mần răng
cap-lai-the-can-cuoc | mat cccd lam lai o dau
cap-lai-the-can-cuoc | can cuoc bi gay lam lai het bao nhieu tien
cap-lai-the-can-cuoc | bị mất ví trong đó có chứng minh thư
cap-lai-the-can-cuoc | làm mất thẻ cccd rồi có làm lại online được không
cap-lai-the-can-cuoc | the can cuoc bi rach mo khong doc duoc
cap-the-can-cuoc | lam can cuoc lan dau
cap-the-can-cuoc | con tui đủ 14 tuổi đi mần căn cước ở mô
cap-the-can-cuoc | chưa có cccd bao giờ muốn đi làm
cap-the-can-cuoc | lam can cuoc can mang theo giay to gi
cap-the-can-cuoc | đi làm chứng minh nhân dân mới
dang-ky-tam-tru | thue phong tro dang ky o mo
dang-ky-tam-tru | công nhân ở trọ mần tạm trú ra răng
dang-ky-tam-tru | dki tam tru cho sinh vien
dang-ky-tam-tru | cho người ta thuê nhà có phải đăng kí tạm trú
dang-ky-tam-tru | lam giay tam tru kt3
dang-ky-thuong-tru | nhap khau cho vo
dang-ky-thuong-tru | nhập khẩu cho con mới sinh
dang-ky-thuong-tru | chuyen khau ve nha chong
dang-ky-thuong-tru | mới mua nhà muốn chuyển hộ khẩu về đây
dang-ky-thuong-tru | làm hộ khẩu mới cần những chi
dang-ky-thuong-tru | dang ki thuong tru cho con dau
dang-ky-xe | mua xe may moi lam bien so o mo
dang-ky-xe | đăng kí xe máy điện
dang-ky-xe | bấm biển số xe mới mua
dang-ky-xe | lam ca vet xe moi
dang-ky-xe | xe moi mua chua co bien
dinh-danh-dien-tu-vneid | cai vneid muc 2
dinh-danh-dien-tu-vneid | quên mật khẩu vneid
dinh-danh-dien-tu-vneid | tui nỏ biết kích hoạt định danh mức 2 răng
dinh-danh-dien-tu-vneid | dang ky vn eid cho me gia
dinh-danh-dien-tu-vneid | vned bi khoa tai khoan
doi-giay-phep-lai-xe | doi bang lai xe may
doi-giay-phep-lai-xe | bằng lái ô tô hết hạn đổi ở mô
doi-giay-phep-lai-xe | mất bằng lái xe b2
doi-giay-phep-lai-xe | doi bang lai giay cu sang the nhua pet
doi-giay-phep-lai-xe | gplx sap het han
doi-the-can-cuoc | can cuoc het han
doi-the-can-cuoc | đổi cmnd 9 số sang căn cước
doi-the-can-cuoc | sai ngày sinh trên căn cước muốn sửa
doi-the-can-cuoc | 40 tuoi co phai doi lai cccd khong
doi-the-can-cuoc | đổi căn cước sau sáp nhập xã
gia-han-tam-tru | tam tru het han
gia-han-tam-tru | gia hạn thêm tạm trú cho người thuê trọ
gia-han-tam-tru | sap het han tam tru thi lam chi
gia-han-tam-tru | da dang ky tam tru 2 nam chu het han
giao-nop-vu-khi-phao | nha co khau sung kip cu muon nop
giao-nop-vu-khi-phao | nhặt được quả bom ngoài ruộng
giao-nop-vu-khi-phao | nộp lại súng săn tự chế
giao-nop-vu-khi-phao | dao duoc dau dan cu trong vuon
giao-nop-vu-khi-phao | có pháo nổ trong nhà giờ đem nộp ở mô
giay-chung-nhan-an-ninh-trat-tu | mo nha nghi can giay to gi cua cong an
giay-chung-nhan-an-ninh-trat-tu | xin giay antt quan karaoke
giay-chung-nhan-an-ninh-trat-tu | mở tiệm cầm đồ xin phép ở đâu
giay-chung-nhan-an-ninh-trat-tu | giay phep an ninh trat tu kinh doanh
giay-chung-nhan-an-ninh-trat-tu | kinh doanh gas có cần giấy chứng nhận an ninh
ho-chieu-pho-thong | lam ho chieu di xuat khau lao dong
ho-chieu-pho-thong | đi lao mần hộ chiếu răng
ho-chieu-pho-thong | lam pasport online
ho-chieu-pho-thong | gia han ho chieu het han
ho-chieu-pho-thong | làm hộ chíu cho con nhỏ
khai-bao-tam-tru-nguoi-nuoc-ngoai | co khach tay ngu lai nha phai khai bao chi
khai-bao-tam-tru-nguoi-nuoc-ngoai | rể người Hàn Quốc về ở nhà vợ khai báo ở mô
khai-bao-tam-tru-nguoi-nuoc-ngoai | đăng ký tạm trú cho người lào
khai-bao-tam-tru-nguoi-nuoc-ngoai | khai bao nguoi nuoc ngoai o khach san
khai-bao-tam-vang | di lam xa nha co phai khai tam vang
khai-bao-tam-vang | bao tam vang cho con di bo doi
khai-bao-tam-vang | đi vắng dài ngày phải báo công an không
khai-bao-tam-vang | tạm vắn khai ở đâu
ly-lich-tu-phap | lam ly lich tu phap so 2
ly-lich-tu-phap | xin giấy chứng nhận không có tiền án
ly-lich-tu-phap | lltp di nuoc ngoai
ly-lich-tu-phap | lí lịch tư pháp mần online
ly-lich-tu-phap | phieu ly lich xin viec
nop-phat-giao-thong | tra phat nguoi
nop-phat-giao-thong | bị csgt phạt nộp tiền ở mô
nop-phat-giao-thong | nop phat vi pham giao thong online
nop-phat-giao-thong | xe cua tui co bi phat nguoi khong
nop-phat-giao-thong | dong phat nguoi qua mang
phong-chay-chua-chay-co-so | xin giay pccc cho quan an
phong-chay-chua-chay-co-so | nghiệm thu phòng cháy nhà xưởng
phong-chay-chua-chay-co-so | tham duyet pccc
phong-chay-chua-chay-co-so | mo cua hang can phong chay chua chay chi
phuc-hoi-diem-giay-phep-lai-xe | bang lai bi tru het diem
phuc-hoi-diem-giay-phep-lai-xe | lay lai diem bang lai xe
phuc-hoi-diem-giay-phep-lai-xe | gplx còn mấy điểm
phuc-hoi-diem-giay-phep-lai-xe | thi lại phục hồi điểm bằng lái
sang-ten-xe | mua xe cu sang ten
sang-ten-xe | bán xe máy cho người khác phải mần giấy tờ chi
sang-ten-xe | rut ho so goc xe
sang-ten-xe | xe bố cho con chuyển tên
sang-ten-xe | mua xe qua nhieu doi chu khong co giay mua ban
tach-ho | tach khau
tach-ho | vợ chồng tui ra ở riêng muốn tách hộ khẩu
tach-ho | ly hôn tách hộ
thong-bao-luu-tru | co khach ngu lai qua dem
thong-bao-luu-tru | người nhà về chơi ngủ lại có phải báo công an
thong-bao-luu-tru | khai bao luu tru
thong-bao-luu-tru | nha nghi khai bao khach nghi qua dem
to-giac-tin-bao-toi-pham | bao cong an co nguoi ban ma tuy
to-giac-tin-bao-toi-pham | thấy người ta đánh bạc báo ở mô
to-giac-tin-bao-toi-pham | bi mat trom xe di trinh bao
to-giac-tin-bao-toi-pham | bị lừa tiền trên mạng trình báo ở đâu
to-giac-tin-bao-toi-pham | tố cáo tội phạm có được giữ bí mật không
trinh-bao-mat-ho-chieu | roi mat ho chieu
trinh-bao-mat-ho-chieu | mất passport bên thái lan
trinh-bao-mat-ho-chieu | bao mat ho chieu
trinh-bao-mat-ho-chieu | hộ chiếu bị mất cắp phải báo ai
xac-nhan-cu-tru | xin giay xac nhan cu tru
xac-nhan-cu-tru | ct07 xin ở mô
xac-nhan-cu-tru | giay xac nhan noi o de cho con nhap hoc
xac-nhan-cu-tru | xác nhận hộ khẩu để vay ngân hàng
xoa-dang-ky-thuong-tru | xoa khau nguoi chet
xoa-dang-ky-thuong-tru | cắt khẩu đi nước ngoài
xoa-dang-ky-thuong-tru | ông mất rồi xóa tên khỏi hộ khẩu
`

export const dialectQuestions = LINES.trim()
  .split('\n')
  .map((line) => {
    const [slug = '', question = ''] = line.split(' | ')
    return { slug, question }
  })
