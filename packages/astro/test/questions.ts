/**
 * 120 questions as residents type them: unmarked, misspelt, with old words, as whole sentences. Each line is the guide
 * and what was asked. Written for this test; none is a synonym of the guide word by word on purpose.
 */
const LINES = `
dang-ky-tam-tru | dang ky tam tru
dang-ky-tam-tru | đăng kí tạm trú ở đâu
dang-ky-tam-tru | thue tro thi dang ky tam tru the nao
dang-ky-tam-tru | lam kt3 o dau
dang-ky-tam-tru | muốn làm sổ tạm trú cho công nhân thuê trọ
dang-ky-tam-tru | tạm tru cần giấy tờ gì
dang-ky-tam-tru | đăng ký tạm chú
dang-ky-tam-tru | o tro co phai khai bao khong
gia-han-tam-tru | gia han tam tru
gia-han-tam-tru | tạm trú sắp hết hạn thì làm sao
gia-han-tam-tru | kt3 het han
gia-han-tam-tru | gia hạng tạm trú online
gia-han-tam-tru | het han tam tru phai lam gi
khai-bao-tam-vang | di lam an xa co can khai tam vang
khai-bao-tam-vang | tam vang
khai-bao-tam-vang | khai báo tạm vắn
khai-bao-tam-vang | vắng nhà lâu ngày phải báo ai
khai-bao-tam-vang | đi nghĩa vụ quân sự có phải khai tạm vắng không
thong-bao-luu-tru | nha co khach ngu lai phai bao cong an khong
thong-bao-luu-tru | luu tru
thong-bao-luu-tru | bạn đến chơi ngủ qua đêm có phải khai báo
thong-bao-luu-tru | nhà nghỉ khai báo khách thế nào
thong-bao-luu-tru | thong bao luu chu
dang-ky-thuong-tru | nhap khau cho con moi sinh
dang-ky-thuong-tru | nhập hộ khẩu về nhà chồng
dang-ky-thuong-tru | dang ky thuong tru can gi
dang-ky-thuong-tru | chuyển khẩu từ tỉnh khác về
dang-ky-thuong-tru | làm sổ hộ khẩu
dang-ky-thuong-tru | đăng kí thường chú
tach-ho | tach khau
tach-ho | tách sổ hộ khẩu sau ly hôn
tach-ho | muon tach ho khau ra o rieng
tach-ho | con trai ra ở riêng tách hộ
xoa-dang-ky-thuong-tru | cắt khẩu cho người chết
xoa-dang-ky-thuong-tru | xoa ten khoi so ho khau
xoa-dang-ky-thuong-tru | bo toi mat thi xoa ho khau the nao
xoa-dang-ky-thuong-tru | xóa đăng kí thường trú
xac-nhan-cu-tru | xin giay xac nhan cu tru
xac-nhan-cu-tru | ct07
xac-nhan-cu-tru | xin xác nhận hộ khẩu để vay ngân hàng
xac-nhan-cu-tru | giấy xác nhận nơi ở cho con đi học
cap-the-can-cuoc | con đủ 14 tuổi làm căn cước
cap-the-can-cuoc | làm chứng minh nhân dân lần đầu
cap-the-can-cuoc | lam cccd moi
cap-the-can-cuoc | chụp ảnh làm thẻ căn cước ở đâu
cap-the-can-cuoc | lam the can cuoc lan dau
cap-lai-the-can-cuoc | lam lai can cuoc bi mat
cap-lai-the-can-cuoc | muốn làm lại thẻ căn cước bị mất thì ra đâu
cap-lai-the-can-cuoc | mat cccd phai lam sao
cap-lai-the-can-cuoc | rơi mất chứng minh thư
cap-lai-the-can-cuoc | thẻ căn cước bị gãy làm lại được không
cap-lai-the-can-cuoc | mat chung minh nhan dan
cap-lai-the-can-cuoc | mất căn cướt
cap-lai-the-can-cuoc | can cuoc hong
doi-the-can-cuoc | can cuoc het han
doi-the-can-cuoc | đổi cccd sang thẻ căn cước mới
doi-the-can-cuoc | 25 tuoi doi can cuoc
doi-the-can-cuoc | sửa thông tin sai trên căn cước
doi-the-can-cuoc | đổi chứng minh nhân dân sang căn cước
doi-the-can-cuoc | thẻ căn cước của tôi hết hạn rồi thì đổi ở đâu
can-cuoc-tre-em | lam can cuoc cho tre duoi 6 tuoi
can-cuoc-tre-em | làm thẻ căn cước cho con
can-cuoc-tre-em | cccd cho be
can-cuoc-tre-em | thẻ căn cước cho trẻ em dưới 14
can-cuoc-tre-em | thủ tục làm căn cước cho cháu nhỏ
dinh-danh-dien-tu-vneid | dang ky vneid muc 2
dinh-danh-dien-tu-vneid | định danh mức độ 2 làm ở đâu
dinh-danh-dien-tu-vneid | quen mat khau vneid
dinh-danh-dien-tu-vneid | kích hoạt tài khoản vnied
dinh-danh-dien-tu-vneid | doi so dien thoai vneid
dinh-danh-dien-tu-vneid | cai vneid cho nguoi gia
ho-chieu-pho-thong | lam ho chieu
ho-chieu-pho-thong | làm passport ở đâu
ho-chieu-pho-thong | ho chieu cho tre em
ho-chieu-pho-thong | muốn đi nước ngoài phải làm hộ chiếu thế nào
ho-chieu-pho-thong | hộ chiếu hết hạn muốn đổi
ho-chieu-pho-thong | làm hộ chiêu online
trinh-bao-mat-ho-chieu | mat ho chieu
trinh-bao-mat-ho-chieu | bị mất passport báo ai
trinh-bao-mat-ho-chieu | đánh rơi hộ chiếu
khai-bao-tam-tru-nguoi-nuoc-ngoai | nguoi nuoc ngoai o nha minh phai khai bao
khai-bao-tam-tru-nguoi-nuoc-ngoai | dang ky tam tru cho tay
khai-bao-tam-tru-nguoi-nuoc-ngoai | việt kiều về thăm nhà có phải khai báo
khai-bao-tam-tru-nguoi-nuoc-ngoai | khai bao na17
khai-bao-tam-tru-nguoi-nuoc-ngoai | chồng tây về quê ở khai báo tạm trú
giay-chung-nhan-an-ninh-trat-tu | giay phep mo quan karaoke
giay-chung-nhan-an-ninh-trat-tu | mở tiệm cầm đồ cần giấy gì
giay-chung-nhan-an-ninh-trat-tu | giay chung nhan an ninh trat tu nha nghi
giay-chung-nhan-an-ninh-trat-tu | xin giấy antt
giay-chung-nhan-an-ninh-trat-tu | bán pháo hoa có cần giấy phép
phong-chay-chua-chay-co-so | giay phong chay chua chay cho quan
phong-chay-chua-chay-co-so | nghiem thu pccc
phong-chay-chua-chay-co-so | thẩm duyệt phòng cháy nhà xưởng
phong-chay-chua-chay-co-so | tập huấn pccc
dang-ky-xe | dang ky xe may moi mua
dang-ky-xe | làm biển số xe máy
dang-ky-xe | mat ca vet xe
dang-ky-xe | bam bien so xe o dau
dang-ky-xe | đăng kí xe lần đầu
sang-ten-xe | sang ten doi chu xe may
sang-ten-xe | mua xe cũ sang tên
sang-ten-xe | xe khong chinh chu
sang-ten-xe | rut ho so goc xe
sang-ten-xe | cho con xe máy có phải sang tên không
doi-giay-phep-lai-xe | doi bang lai xe
doi-giay-phep-lai-xe | bang lai het han
doi-giay-phep-lai-xe | mất bằng lái xe máy làm lại ở đâu
doi-giay-phep-lai-xe | đổi giấy phép lái xe sang thẻ nhựa
doi-giay-phep-lai-xe | gplx a1 doi
phuc-hoi-diem-giay-phep-lai-xe | bi tru het 12 diem bang lai
phuc-hoi-diem-giay-phep-lai-xe | phuc hoi diem gplx
phuc-hoi-diem-giay-phep-lai-xe | lấy lại điểm bằng lái xe
ly-lich-tu-phap | lam ly lich tu phap so 2
ly-lich-tu-phap | xin giấy xác nhận không có tiền án tiền sự
ly-lich-tu-phap | phieu ly lich tu phap
to-giac-tin-bao-toi-pham | bi lua dao tren mang bao o dau
to-giac-tin-bao-toi-pham | báo công an mất trộm xe
to-giac-tin-bao-toi-pham | to giac toi pham an danh
nop-phat-giao-thong | tra phat nguoi
giao-nop-vu-khi-phao | nhat duoc bom dan
`

/** What was asked, and the guide that answers it. */
export const questions = LINES.trim()
  .split('\n')
  .map((line) => {
    const [slug = '', question = ''] = line.split(' | ')
    return { slug, question }
  })
