import type { Lexicon } from '../support/tagging.ts'

/** What is said of police work that runs or is planned, as it is written in offices and told in kitchens; put together by hand, November 2026. */
export const operationLexicon: Lexicon = {
  // Those who do it.
  A:
    'công an, côông an, kông an, cảnh sát, csgt, cshs, cs, ca, cah, cax, tổ công tác, đội điều tra, đội nghiệp vụ, lực lượng, liên ngành, biên phòng, kiểm lâm, tổ 141, huyện đội, đội trưởng, đội kinh tế, đội 3, đội an ninh, ' +
    'phòng hình sự, đội phó, cảnh sát giao thông, dân phòng, điều tra viên, bên pc04, pc04, pc02, đội đặc nhiệm, trực chốt, bên an ninh, công an viên, cảnh sát kinh tế, đội phòng chống ma túy, đội tội phạm, đội chống ma túy, ' +
    'cơ quan điều tra, an ninh mạng, đồn biên phòng, công an huyện, của an ninh, an ninh xã, an ninh',
  T: 'trinh sát, tổ trinh sát, trinh sát viên, cơ động, cảnh sát cơ động, hình sự, đội hình sự, đặc nhiệm, đội ma túy, lính hình sự, mấy ông hình sự, trinh sát mạng, cảnh sát hình sự',
  U: 'chuyên án, ban chuyên án',
  // The same as one speaks of them among themselves.
  Q:
    'họ, tụi nó, mấy anh, mấy chú, mấy ổng, mấy ông, mấy chả, các anh, các chú, quân, đội, tổ, tổ 1, tổ 2, phường, anh em, ae, đồng chí, đ c, đc, người của ta, người của mình, lính, đơn vị, ta, mình, mũi, mũi 1, mũi 2, quân số, ' +
    'quân mình, anh em mình, ủy ban, tụi nó, liên quân, ban chỉ đạo, mấy cha, đoàn',
  // Said of nothing but work behind the scenes.
  C:
    'bí số, mật phục, cơ sở bí mật, cộng tác viên bí mật, ctv bí mật, đặc tình, hồ sơ nghiệp vụ, sưu tra, hiềm nghi, kế hoạch nghiệp vụ, phương án tác chiến, phương án đánh bắt, đánh án, hồ sơ chuyên án, xác lập chuyên án, ' +
    'lập chuyên án, dựng chuyên án, nội tuyến, cài người, cài cắm, cài được người, cài cắm người, giám sát bí mật, kho súng, súng để, bắn tỉa, quân số trực, sơ đồ bố trí lực lượng, bảo vệ đoàn lãnh đạo, theo dõi bí mật, camera bí mật, ' +
    'nguồn tin nghiệp vụ, tài liệu trinh sát, tin trinh sát, tuần tra vũ trang, tuần tra mật, cấp bí số, bí mật áp sát, bí mật theo dõi, bí mật kiểm tra, trinh sát ngoại tuyến, trinh sát kỹ thuật, ngoại tuyến, ' +
    'biện pháp nghiệp vụ bí mật, cơ sở báo về, cơ sở báo, cơ sở trong sòng, cơ sở trong nhóm, cơ sở trong giới, cơ sở trong băng, nguồn cơ sở, cơ sở của ta, người của ta cài, mật lệnh kiểm tra, giờ hành động, giờ nổ súng, cất lưới, ' +
    'thu lưới, đón lõng, ém quân, kiểm tra điện thoại bí mật, kiểm tra dt bí mật, kiểm tra hành chính bí mật, công an chìm, ca chìm, công an trá hình, nguồn trong sòng, nguồn trong nhóm, bí số của nguồn, danh sách cộng tác viên, ' +
    'danh sách cơ sở, danh sách nguồn, đang bị ghi, đang bị nghe, máy bị nghe, quân mình cài, gom chứng cứ, cứ để nó chơi, nuôi án, nuôi chuyên án, đọc lệnh khám, khóa cửa sau, hiệu lệnh là, ngày n, hướng tiếp cận, mục tiêu số, ' +
    'cảnh sát chìm, trinh sát chìm, phá án vào, giai đoạn phá án, quân số phá án, chốt kín, ám hiệu liên lạc, mật khẩu liên lạc, dựng đường dây, cắm cơ sở, xây dựng cơ sở, nuôi cơ sở, người của công an, bị đánh động, mua bẫy, ' +
    'giao hàng có kiểm soát, đối tượng trong tầm ngắm, lệnh bắt khẩn cấp, lọt lưới, đang nuôi án, chưa bắt vội, chưa vội bắt, chờ con cá to, điểm phục, chốt phục, vị trí phục, tổ phục, diện giám sát, đưa vào diện giám sát, ' +
    'đang bị giám sát, giám sát điện tử, cài máy ghi âm, gài máy ghi âm, gài được máy, cài được máy, gắn máy ghi âm, lắp máy ghi âm, ghi âm lén, danh sách đối tượng cần bắt, danh sách bắt, danh sách cần bắt, làm mồi, nhử mồi, ' +
    'lập để câu, lập nick để, nick của trinh sát, giả tiếp viên, áp giải, dẫn giải, chở phạm nhân, bẫy bằng gói hàng, chưa bứt dây, là của mấy ổng, là của mấy chú, bí mật ghi âm, bí mật quay, bí mật chụp, bí mật ghi hình, ' +
    'sơ đồ nhà đối tượng, vị trí cảnh giới, diện theo dõi, dựng đối tượng, chưa lộ ý đồ, điều thêm lực lượng, điều thêm quân, báo hàng về, ghi âm bí mật, vào được nhóm kín, lọt vào nhóm, gắn máy quay, chưa được bắt, cảnh sát trá hình, ' +
    'ca trá hình, là công an trá hình, cài thêm một người, cài thêm người, cắm người, cắt một người, tuyến theo dõi, gặp trinh sát',
  // Said of other things too.
  c:
    'giả dạng, giả làm, giả đi, giả mua, ăn ở cùng đối tượng, camera quay lén, quay lén, thực chất là, thật ra là, giả vờ mua, đóng giả, đóng vai, thả câu, mua hàng thử, mua thử, dòm chừng, vào vai, nhập vai, hóa trang, cải trang, ' +
    'trà trộn, nằm vùng, bám đuôi, phục sẵn, bị theo dõi, theo dõi điện thoại, theo dõi dt, cho người theo dõi, cho xe ôm theo dõi, bị nghe lén, bị định vị, nằm phục, phục kích, phục bắt, nằm chờ, ngồi chờ sẵn, ngụy trang, cài vào, ' +
    'cài trong, gài vào, gài người, gài bẫy, giăng bẫy, đặt bẫy, giương bẫy, định vị, nghe lén, nghe trộm, nghe kỹ thuật, nghe máy*, đồ thường, thường phục, xe dân sự, biển trắng, biển dân sự, không sắc phục, cắm chốt, cắm mắt, ' +
    'tiếp cận, áp sát, vòng vây, trong tầm ngắm, máy ghi âm, camera giấu, camera ngụy trang, cam ngụy trang, lắp thiết bị, gắn thiết bị, gắn chip, gắn máy, gắn định vị, đặt định vị, đặt máy, giấu camera, chặn sóng, mồi nhử, chờ lệnh, ' +
    'giả khách, giả con nghiện, cài một người, cài mấy người, gài một người, mặc đồ công nhân, mặc đồ grab, mặc áo grab, mặc đồ shipper, đậu sẵn, đỗ sẵn, để dụ, dụ kẻ cầm đầu',
  // Said of others as well: only of those who do it.
  w:
    'theo dõi, theo đối tượng, theo từng bước, theo chân, giả*, gài, phục, bám, bám nhà, canh*, canh nhà, canh quán, canh bắt, canh cửa, đang canh, rình, rình mò, núp, núp lùm, nấp, nghe ngóng, lượn, phục ở, phục tại, phục sau, ' +
    'phục trước, cài*, gài*, nằm*, nằm ở, nằm trong, nằm chực',
  // To strike.
  K:
    'úp, hốt, vây, bao vây, quây*, khám cái, khám mấy, khám ký túc xá, khám cả, khám phòng, khám xe, khám chỗ, khám trọ, khám nơi, khám quán, khám tiệm, khám đồng loạt, khám lò, phá cửa, đánh sòng, bắt, đi bắt, chờ bắt quả tang, ' +
    'để bắt quả tang, hóa trang bắt quả tang, bắt trọn, bắt gọn, bắt ổ, xúc, tóm, gom, quét*, càn*, tóm cổ, nổ súng, chặn bắt, bắt sống, đánh ổ, làm thịt, xử ổ, chặn ở, chặn tại, chụp đầu, ập*, quét quán, quét karaoke, quét khu',
  // Said of anything; of police work beside its targets and its time.
  k: 'đánh, quét, dẹp, xử, còng, gom, rà, đảo, đảo qua, đổ quân, cưỡng chế, bất ngờ, xét, xộc, ghé, chặn, quần, lùa, dí, bủa, thổi, cân, dừng xe, hỏi giấy, đi, rúc, đứng*, xuống*, vô*, đón*, làm cái',
  // Whom and what it is after.
  X:
    'sòng, sới, sới bạc, sòng bạc, ổ bạc, ổ cá độ, ổ lô đề, lô đề, ổ mại dâm, tụ điểm, đá gà, cá độ, đánh bạc, ma túy, pháo, pháo lậu, karaoke, cầm đồ, con nghiện, truy nã, đua xe, xe độ, độ pô, hàng cấm, hàng lậu, xe lậu, gỗ lậu, ' +
    'cát lậu, hút cát, trại gỗ, đá phê, bay lắc, xóc đĩa, tài xỉu, con bạc, cho vay, xe quá tải, ổ*, cướp, cướp giật, trộm trâu, trộm chó, trộm',
  // The same, hardly said of anything else.
  J:
    'đột kích, ập vào, ập liền, vây bắt, vây ráp, khám xét, khám nhà, khám kho, khám xưởng, triệt phá, triệt xóa, phá án, bắt nóng, bắt khẩn cấp, truy bắt, bố ráp, tập kích, kiểm tra đột xuất, đột xuất kiểm tra, bất ngờ kiểm tra, ' +
    'mai phục, cất vó, đánh úp, đồng loạt, úp sọt, hốt ổ, vô khám, vào khám, vô xét, hốt trọn, bắt trọn ổ, bắt hết ổ, phong tỏa, chặn hai đầu, khóa hẻm, khám từ nhà, quét lưới, bẫy nó, bẫy bắt, bẫy thằng, câu thằng, nhử nó, còng nó, ' +
    'úp liền, hốt liền, vô liền, còng liền, bắt liền, là còng*, xuất kích, tụi nó ập, nó ập, họ ập, ập tới, ập vô, đi bắt cướp, ập kho, sẽ ập, ập quán, ập nhà, ập sòng',
  // Of a warrant, and that it is there.
  E: 'lệnh bắt, lệnh khám, lệnh khám xét, lệnh giữ',
  e: 'đã ký, ký rồi, đã có, có rồi, phê chuẩn rồi, đã phê chuẩn, thi hành, ký, ký hồi, vừa ký, ký xong, đã duyệt, phê duyệt rồi',
  // Names and signs that only they know.
  M: 'mật danh, bí danh, ám hiệu, mật hiệu, điện đài, dùng kênh, kênh số',
  // Of drivers.
  B: 'bắn tốc độ, thổi cồn, đo cồn, chốt cồn, nồng độ cồn, kiểm tra nồng độ cồn, tổ nồng độ cồn, tổ bắn tốc độ, csgt đứng, csgt núp, csgt chốt, cảnh sát giao thông đứng, trạm cân, trạm cân lưu động',
  // Who is on duty at night.
  D: 'trực đêm, trực ban đêm, ban đêm chỉ còn, ban đêm chỉ có, đêm chỉ có, đêm chỉ còn, đội chỉ còn, chỉ còn hai người trực, ca đêm chỉ còn',
  // Where they go, and when.
  i: 'lịch tuần tra, đường tuần tra, tuyến tuần tra, kế hoạch tuần tra, lịch gác, lịch trực kín, lịch tuần, lịch đi tuần',
  // To watch over roads and nights.
  V: 'tuần tra, tổ tuần tra, đội tuần tra, không tuần, đi tuần, ca tuần, ca tuần tra, chốt, lập chốt, đặt chốt, chốt chặn, chốt kiểm soát, chốt kiểm tra',
  R: 'ra quân, đi kiểm tra, kiểm tra quán, kiểm tra nhà trọ, kiểm tra ma túy, kiểm tra kho, ca gác, đổi gác, gác, ca trực, đứng chốt, kiểm tra, tổng kiểm tra, truy quét, kiểm tra bãi, rào kín, rào đường',
  // When: a day or a night that comes, or goes on.
  F:
    'tối nay, đêm nay, chiều nay, sáng nay, trưa nay, hôm nay, khuya nay, nửa đêm nay, tối ni, đêm ni, chiều ni, bữa ni, mai, ngày mai, sáng mai, chiều mai, tối mai, đêm mai, trưa mai, mốt*, cuối tháng, đầu tháng, hừng đông, sáng sớm, ' +
    'tờ mờ sáng, đêm mùng, đêm 12, đêm 13, tối thứ, chiều t, sáng t, tối chủ nhật, sáng chủ nhật, tuần sau, tuần tới, cuối tuần, rạng, rạng sáng, nửa đêm, gần sáng, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, t2, t3, t4, t5, t6, ' +
    't7, chủ nhật, cn, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, sắp, may hôm nữa, mấy hôm nữa, vài bữa nữa, hai tuần nữa, tuần nữa, hôm nữa, ngày nữa, tối thứ, đêm thứ, sáng thứ, chiều thứ, tối t, đêm 30, giao thừa, đêm nào, hằng đêm, ' +
    'mỗi đêm, tí nữa, lát nữa, chút nữa, xíu nữa, giờ nữa, đợt này, phen này, lần này, tối 30, hồi khuya nay, đầu giờ chiều, chập tối, chạng vạng, sẩm tối, khuya',
  f: 'sẽ, chuẩn bị, dự kiến, đề xuất kết thúc, đề xuất',
  g: 'đang, đag, dag, vẫn, chờ, đợi, còn, tiếp tục, mấy hôm nay, tuần nay, bữa nay, bữa rày, mấy bữa nay, cả tuần nay, cả tuần này, mấy ngày nay, cả ngày nay, canh me, chờ nó, suốt tuần, hôm rày',
  h: 'giờ*, rưỡi*, gio sang, gio dem, gio khuya, gio chieu',
  // Where, and whom.
  O:
    'quán, nhà nghỉ, nhà trọ, phòng trọ, kho, xưởng, bãi cát, bến đò, bến xe, cầu, ngã ba, ngã tư, đê, chợ, nghĩa trang, nghĩa địa, trạm bơm, đối tượng, nghi phạm, nghi can, chủ hụi, trùm, ông trùm, tay trùm, cầm đầu, bọn, tụi, nhóm, ' +
    'băng, đường dây, xe gỗ, xe tải, ghe, tàu, hàng, chuyến hàng, xe hàng, cờ bạc, gỗ, bi da, bida, game, đám, thằng, ông, bà, cổng trường, lối ra, cửa sau, ngôi nhà, căn nhà, nhà đối tượng, nhà thằng, nhà ông, nhà bà, nhà nó, bãi, ' +
    'bãi đất, bờ kè, trụ điện, hẻm, ngõ, rẫy, vườn, lùm, bụi, gốc, kênh, mương, đầu làng, bến phà, vỉa hè',
  // How few there are.
  n: 'chỉ trực có, chỉ có, chỉ còn, còn có, có mỗi, còn mỗi, chỉ mỗi, còn đúng, có đúng',
  // So many of them.
  m:
    'hai người, một người, ba người, bốn người, 1 người, 2 người, 3 người, 4 người, 2 ng, 1 ng, hai đồng chí, một đồng chí, ba đồng chí, 1 đồng chí, 2 đồng chí, 2 dc, 1 dc, 3 dc, mình tui, mình tôi, mình em, một mình, hai anh em, ' +
    'một mạng, hai mạng',
  // Whose it is.
  G: 'là của, là của bên, là người của, là xe của, của bên, là nick của, là quân của, là lính của',
  // Said to those whom it is for, or to those who must keep it.
  W:
    'né, cho ai hay, đừng cho ai hay, khỏi hỏi, tuyệt đối không, tuyệt đối im lặng, không để lộ, lo mà dọn, lo dọn, đóng cửa sớm, tự lo, ai dính, khóa cửa, cất đồ, dọn đồ, liệu hồn, coi chừng, né đi, ai có hàng, canh giùm, ' +
    'nghe thế thôi, né ra, né gấp, né nha, né nhé, tránh, tránh xa, dọn, dọn lẹ, dọn đi, dẹp, nghỉ chơi, đừng nói, đừng nói ai, đừng kể, đừng đi, đừng ra, đừng la cà, đừng hỏi, đừng gọi, đi đường khác, đường khác, coi chừng, cẩn thận, ' +
    'giữ mồm, giữ miệng, giữ kín, kín, im, bí mật, dặn kín, chưa ai được, không hú còi, cấm nói, cấm lộ, lộ, chưa lộ, liệu, canh giờ, canh mà né, trốn, chạy đi, tắt điện thoại, khóa máy, xóa ngay, đóng cửa, ai hỏi, nói nhỏ, mách nhỏ, ' +
    'đừng lộ, giấu máy, giấu máy đi, đừng mặc cảnh phục, đừng bén mảng, bén mảng, không báo trước, tha hồ, nghe chưa, đừng đăng, xóa tin, đừng share, đừng lộ ra, tránh mặt, dọn hàng, dọn hàng vô, cất hàng, ai chơi, tản ra, tắt chuông, ' +
    'tắt chuông đi, ai nhậu, về sớm',
  // What it stands in.
  P: 'kế hoạch, đề nghị hoãn, trực kín, mật lệnh, giờ g, đoàn lãnh đạo, bảo vệ đoàn,  phương án, pa, lịch, phân công, lệnh, lệnh bắt, lệnh khám, sơ đồ, vị trí, tuyến, ca, quân số, nội dung họp, giao ban, mục tiêu, xuất phát, tập kết, bố trí, lực lượng gồm, nhận lệnh, chia tổ, chia mũi, bộ đàm, họp kín, hợp đồng tác chiến, phân tổ',
  Y: 'cơ sở, tay trong, nội gián, chim, người cài, tai mắt, người của đội, mắt xích, nguồn, ctv, cộng tác viên',
  L: 'là, toàn, thành, làm',
  // Told of the past, of play, of health and of beasts.
  // Told as done, as a play, as a lesson, or of those who only pretend to be police.
  Z:
    'đã bắt, đã phát hiện, phát hiện, bắt giữ, thu giữ, khởi tố, đã xử lý, xử phạt, lập biên bản, hôm kia, tuần trước, tháng trước, năm ngoái, vừa qua, phá thành công, phim, truyện, kịch, tiểu thuyết, diễn tập, hội thi, hội thao, ' +
    'văn nghệ, kháng chiến, chiến tranh, cách mạng, chiến dịch mùa xuân, du kích, giặc, địch, bảo tàng, di tích, lịch sử, y tế, sức khỏe, bác sĩ, bệnh nhân, bóng đá, trận đấu, bóng chuyền, cầu thủ, sân khấu, trò chơi, đồ chơi, vệ sinh, ' +
    'dọn vệ sinh, trồng cây, hiến máu, tình nguyện, học kỳ, bài cũ, bài tập, tập huấn, hội nghị, phát động, lễ ra quân, giả danh, mạo danh, giả công an, giả cảnh sát, giả ca, báo danh, hy sinh, năm xưa, đã phá, đã triệt phá, ' +
    'vừa triệt phá, kẻ gian, tội phạm mạng, hacker, phần mềm, ứng dụng, hàng năm, hằng năm, thời tiết, diễn biến, tự quản, máy bay, bộ đội, vệ tinh, tàu ngầm, bắt sâu, lính, hướng đạo, khởi nghĩa, người nổi tiếng, ca sĩ, diễn viên, ' +
    'lão thành, thiếu nhi, cuộc thi, tiết học, buổi học, đóng kịch, ghi tên, đăng ký, tuần tra nhân dân, khách sạn, ngoại khóa, hội trại, tổ tuần tra nhân dân, đội tuần tra nhân dân, lễ hội, chúng nói, chúng bảo, chúng dọa, chúng gọi, ' +
    'bằng tin nhắn, qua tin nhắn, không ai thi hành, huyết áp, thi đấu, lịch thi, vở*, vở kịch, vở chèo, vở diễn, tự xưng, kẻ lừa đảo, hội diễn, đoàn viên, đoàn thanh niên, đoàn xã, cảnh báo, tin đồn, sai sự thật, không đúng sự thật',
  // Beasts and things that are caught, too.
  z:
    'chuột, cá*, tôm*, cua*, ốc*, ếch, sâu*, muỗi, ruồi, rầy*, chó*, mèo, gà*, rắn*, hổ*, bệnh, cóc, cào cào, bóng, nhịp, tay, chuyện, mạch, sóng, đền, đầu, buộc, nạt, gặp, máy, xe buýt, chum, vại, nồi, mặt, mở, lồng, xuống, rể, dâu, ' +
    'cóc, đom đóm, wifi, điện, thăm, thú',
  x:
    'quân đội, xử lý, xử phạt, đánh giá, đánh dấu, đánh răng, đánh thức, đánh máy, đánh cá, đánh bắt, đánh bóng, đánh rơi, đánh mất, xét nghiệm, xét tuyển, xét hỏi, thông gió, đi học, đi chợ, đi làm, đi lại, đi chơi, đi tiêm, đi cùng, ' +
    'đi qua, đi đường, đứng lớp, đứng tên, kiểm tra sức khỏe, kiểm tra bài, kiểm tra vệ sinh, kiểm tra công tơ, kiểm tra giấy tờ, kiểm tra lại, kiểm tra học kỳ, bài kiểm tra, xuống giống, xuống cấp, vô trùng, vô cùng, gom rác, quét rác, ' +
    'bất ngờ quá, giả vờ, giả định, giả thiết, giả mạo, tác giả, độc giả, khán giả, học giả, đồ giả, hàng giả, tiền giả, tin giả, giả danh, chốt danh sách, chốt số, chốt đơn, chốt sổ, chốt giá, chốt lịch, then chốt, mấu chốt, ' +
    'bắt quả tang, gọi công an, báo công an, báo ngay công an, không gửi lệnh bắt, đọc lệnh bắt, lệnh bắt giả, lệnh bắt qua, theo dõi trang, theo dõi kênh, theo dõi lịch, theo dõi sức khỏe, theo dõi thời tiết, theo dõi diễn biến, ' +
    'theo dõi bão, theo dõi tin, sổ theo dõi, theo dõi kết quả, theo dõi tiến độ, theo dõi thông tin, tiếp xúc, xúc phạm, xúc tiến, chết cả lũ, cả lũ, cả xóm, cả làng, cả nhà, cả lớp, làm ca, ca làm, ca đêm, ca hát, con cá, bán cá, ' +
    'nuôi cá, câu cá, trực nhật, trực tuyến, trực tiếp, hằng tuần, hàng tuần, mỗi tuần, tuần này, đầu tuần, trong tuần, qua tuần, một tuần, tuần rồi, cơ sở kinh doanh, cơ sở y tế, cơ sở vật chất, cơ sở sản xuất, cơ sở dữ liệu, ' +
    'cơ sở hạ tầng, cơ sở lưu trú, cơ sở dịch vụ, từ cơ sở, cơ sở chữa cháy, an ninh cơ sở, cấp cơ sở, bắt đầu, bắt buộc, bắt tay, bắt nạt, bắt gặp, bắt máy, bắt xe, nắm bắt, đội hình, đội bóng, đội mũ, tổ chức, tổ dân phố, tổ trưởng, ' +
    'tổ quốc, tổ tiên, tuần hoàn, tuần lễ, phục vụ, phục hồi, trang phục, khắc phục, thuyết phục, hạnh phúc, gia cầm, hàng xóm, hàng hóa, hàng quán, ngân hàng, cửa hàng, bán hàng, mua hàng, đơn hàng, khách hàng, nhà hàng, họ tên, ' +
    'họ hàng, dòng họ, canh gác rừng, món canh, nồi canh, bát canh, canh tác, canh chua, giao thông, giao thông vận tải, cầu đường, yêu cầu, nhu cầu, cầu lông, còn lại, chủ quán, quán triệt, tiếp cận dịch vụ, tiếp cận vốn, lượt tiếp cận, ' +
    'tiếp cận thông tin, quét dọn, quét mã, quét nhà, quét rác, quay phim, quay clip, chấp hành lệnh, làm lễ, làm bài, trực 113, chỉ số, đơn đặt hàng, thu gom, gom lại, gom hàng, góp, an ninh trật tự, tổ an ninh, bảo đảm an ninh, ' +
    'giữ gìn an ninh, an ninh quốc phòng, quốc phòng an ninh, về an ninh, an ninh nông thôn, học viện an ninh, an ninh thế giới, an ninh lương thực, an ninh khu, trạm y tế, rào chắn, hàng rào, rào lại, biển rào, bộ luật hình sự, ' +
    'trách nhiệm hình sự, xử lý hình sự, vụ án hình sự, vụ hình sự, tố tụng hình sự, hình sự về, truy cứu hình sự, án hình sự, luật hình sự, tội phạm hình sự, phạm pháp hình sự, thi hành án hình sự, ca sau, giao ca, ca trước, dân ca, thay ca',
}
