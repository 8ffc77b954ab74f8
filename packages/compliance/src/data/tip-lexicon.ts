import type { Lexicon } from '../support/tagging.ts'

/**
 * What is said of a tip and of who gave it, put together by hand in November 2026 from how people write; the corpus in
 * test/ holds it to account. Southern, central, school and chat forms stand beside the written ones.
 */
export const tipLexicon: Lexicon = {
  // One person, as a neighbour would call him.
  P:
    'ông, bà, anh, chị, cô, chú, bác, cụ, dì, cậu, mợ, thím, dượng, o, mệ, mự, thầy*, lão, mụ, thằng, gã, ổng, bả, cổ, hắn, nó, ôông, eng, ả, tía, vợ, chồng, đứa*, thg, ku, cu, ô, chj, cái người, cái thằng, cái ông, cái bà, cái con, ' +
    'con mụ, con mẹ, con bé, con nhỏ, thằng cha, thằng bé, thằng nhỏ, thằng con, anh nào ở, chị nào ở, ông nào ở, bà nào ở, sư, sư cô, sư thầy, sư ông, cha xứ, linh mục, mục sư, ông trùm, trùm, già làng, bà chủ, ông chủ, cô giáo, ' +
    'thầy giáo, bà cụ, ông cụ, bà lão, ông lão, con dâu, con rể, em gái, em trai, em dâu, em rể, em vợ, em họ, anh trai, anh rể, anh vợ, chị gái, chị dâu, chị họ, anh họ, cháu nội, cháu ngoại, bà nội, ông nội, bà ngoại, ông ngoại, ' +
    'ông thông gia, bà thông gia, người yêu cũ, vợ cũ, chồng cũ, bồ cũ, mẹ vợ, mẹ chồng, bố vợ, bố chồng, ba vợ, má vợ, chị giúp việc, thầy cúng, thầy bói, sếp, hội trưởng phụ nữ, ngoại*, soeur, xơ*, vợ chồng, mẹ con, cha con, bố con, ' +
    'hai ông bà, anh em nhà, mày*, má*, sơ*',
  // What one is or does: by one person where something is told beside it.
  r:
    'con, em, cháu, bé, mẹ, bố, cha, trưởng thôn, trưởng bản, trưởng xóm, trưởng ấp, thôn trưởng, tổ trưởng, tổ phó, bí thư, chi hội trưởng, chi hội phó, hội trưởng, chủ tịch hội, lớp trưởng, lớp phó, bí thư đoàn, chủ quán, chủ nhà, chủ tiệm, chủ trọ, chủ hiệu, chủ cửa hàng, chủ tạp hóa, chủ xưởng, chủ vườn, chủ lò, chủ đò, chủ thầu, chủ bãi, chủ đất, tài xế, lái xe, phụ xe, xe ôm, thợ, giáo viên, học sinh, sinh viên, hs, hsinh, svien, nv, ' +
    'công nhân, nhân viên, bảo vệ, kế toán, thủ quỹ, thủ kho, y tá, bác sĩ, y sĩ, điều dưỡng, dược sĩ, hộ lý, lễ tân, thu ngân, shipper, giúp việc, ô sin, hàng xóm, người ở, cụ già, con trai, con gái, bạn gái, bạn trai, ngư dân, thương binh, đồng nát, ve chai, quản lý, giám đốc, hiệu trưởng, hiệu phó, trưởng phòng, cán bộ hội, cán bộ phụ nữ, cán bộ đoàn, cộng tác viên dân số, người bán, đồng chí, đ c, đc, gia đình, hộ ông, hộ bà, bạn',
  q: 'tao, tau, tui, tôi, mình, t, e, tớ*',
  // Those who prosecute.
  A:
    'công an, côông an, kông an, cong ang, cảnh sát, cs, ca, cax, caf, cap, csgt, cshs, csđt, biên phòng, kiểm lâm, trinh sát, tổ công tác, cơ quan điều tra, điều tra viên, đội điều tra, bên điều tra, hình sự, đội hình sự, đội ma túy, ' +
    'trực ban, 113, cơ quan chức năng, lực lượng chức năng, hải quan, quản lý thị trường, thanh tra, viện kiểm sát, áo xanh, an ninh, an ninh xã, antt, đồn biên phòng, hòm thư tố giác, hộp thư tố giác, kiểm sát, nhà chức trách, ' +
    'cảnh binh, đồn trưởng, chốt cho công an, ca xã, ca phường, dtv, đtv, an ninh kinh tế, cảnh sát kinh tế, cảnh sát môi trường, công an viên, bộ công an, mấy chú công an, cớm*',
  // Where one goes to tell, or who sits there: surely meant where somebody goes there or informs.
  a: 'đồn, phường, ủy ban, ubnd, trụ sở, đường dây nóng, chốt, mấy chú, mấy anh, mấy ông, mấy ổng, mấy chả, các chú, các anh, các đồng chí, cán bộ, cán bộ xã, trưởng ca, phó ca, chính quyền, thuế, pháp luật, xã, huyện, trên, cấp trên, người ta',
  // To inform on somebody.
  H:
    'mách, méc, khai, khai hết, khai tuốt, tố khổ, hót, hớt, hớt lẻo, mách lẻo, rỉ tai, xì, khui, bẩm, bẩm báo, phím, tuồn, tuồn tin, mớm, mớm tin, bắn tin, báo lén, lén báo, cấp báo, mật báo, viết đơn, gửi đơn, gởi đơn, làm đơn, ' +
    'nộp đơn, đâm đơn, đứng đơn, nạp đơn, ton hót, bép xép, học lại, thèo lẻo, chỉ mặt, chỉ chỗ, chỉ đường, gọi báo, điện báo, gọi điện báo, nhắn tin báo, chạy báo, đi báo, tố*, đi tố, viết thư tố, viết đơn tố, gửi đơn tố, làm đơn tố, ' +
    'đem lòng tố',
  h: 'tố cáo, khai ra, bán đứng, chỉ đích danh, đâm sau lưng, đứng lên tố, dám tố, đứng ra tố',
  // The same as an office writes it; also said of other things.
  K: 'khai báo, trình báo, đưa tin, phản ánh, cung cấp, cho hay, cho biết, cho xem, cho coi',
  // What proves it.
  E: 'chứng cứ, bằng chứng, manh mối, tang vật, usb, biển số, băng ghi hình',
  // To tell.
  T:
    'báo, kể, kể chuyện, nhắn, nhắn tin, nhắn zalo, gọi, gọi điện, gọi đt, kêu, điện, điện cho, điện thoại cho, alo, a lô, nói, nói với, nói cho, nói hết, nói nhỏ, tiết lộ, hé, thưa, thưa gửi, thưa kiện, trình, trình bày, ib, nt, inbox, ' +
    'viết thư, viết giấy, gửi thư, trích xuất, phone, call, cầu cứu, réo, thông tin cho, báo động, bấm số, bấm máy, quay số, hở miệng, hé miệng, mở miệng, thưa chuyện, kể lể, kể lại, tỉ tê, đánh tiếng, nhá máy, thả tin, để lộ, lộ, ' +
    'cung khai, tường trình, làm việc, ra mặt, đi đêm, to nhỏ, thủ thỉ, xầm xì, trò chuyện, méo mó, kêu cứu, cho số, khóc lóc, bắn, phản ảnh, báo lại, báo lên, kể hết, chỉ ra',
  // To show the way.
  y: 'chỉ, dẫn, dẫn đường, dắt, dắt đường, đưa đường',
  // To hand over: a tip where it is evidence or goes to those who prosecute.
  t: 'gửi, gởi, đưa, nộp, trao, giao, chuyển, mang, đem, chuyển tiếp, forward',
  // To take a picture or a note of it.
  c: 'quay, quay clip, quay video, quay phim, chụp, chụp ảnh, chụp hình, ghi âm, ghi hình, ghi lại, ghi biển số, quay lén, chụp lén',
  // Deeds that are a tip by themselves.
  U:
    'tố giác, báo tin, điềm chỉ, làm điềm, chọt công an, đưa công an tới, dẫn công an, dắt công an, chỉ công an, khai với công an, bấm 113, nhấn 113, báo kiểm lâm, báo biên phòng, cấp tin, chỉ điểm, mách nước, báo công an, báo ca, ' +
    'báo 113, gọi 113, gọi công an, gọi ca, kêu công an, mách công an, méc công an, báo cảnh sát, gọi cảnh sát, báo đồn, báo chốt, đưa tin báo, gửi tin báo, viết thư nặc danh, gửi thư nặc danh, viết đơn nặc danh, gửi đơn nặc danh, ' +
    'viết đơn tố giác, viết đơn tố cáo, gửi đơn tố giác, gửi đơn tố cáo, làm đơn tố cáo, báo tin tội phạm, phím tin, phím trước, chỉ chỗ giấu, cung cấp tin, cung cấp nguồn tin, bán tin, cho công an coi, cho công an xem, gọi đồn, ' +
    'gọi phường, báo phường, báo xã, báo đội, gọi an ninh, báo an ninh, bấm máy gọi đồn, gọi đường dây nóng, báo dân phòng, gọi dân phòng, phát giác, đi báo đồn, báo đồn biên phòng, báo án*, làm tay trong, làm tai mắt, làm chim lợn, ' +
    'làm cơ sở cho',
  // Where he lives, or how one knows him.
  j: 'nhà ở, nhà cạnh, nhà gần, nhà sau, nhà đối diện, nhà số, ở cạnh, ở gần, ở sau, ở đối diện, ở nhà, ở thôn, ở xóm, trú, trú tại, làm nghề, đi xe, mặc áo, tóc, tuổi, học lớp, dạy lớp',
  w: 'với, vs, cho, số',
  // A tip as a thing that comes from somebody; the second kind may be something else.
  S:
    'nguồn, nguồn tin, nguồn báo, tin báo, đơn tố giác, đơn tố cáo, tin tố giác, lời báo, lời khai, lời mách, tin nhắn tố giác, cuộc gọi tố giác, số điện thoại tố giác, số điện thoại báo tin, số máy báo tin, số tố giác, sđt tố giác, ' +
    'thư tố giác, thư tố cáo, thư nặc danh, đơn nặc danh, tin mách, tin nóng, nhân chứng, số máy gọi, tin tội phạm, nguồn cung cấp, theo lời khai, lời khai của nhân chứng, theo lời báo, theo lời mách, lời báo của, mật báo viên, ' +
    'danh sách mật báo viên, danh sách cơ sở, danh sách nguồn',
  s: 'tin, tin này, thông tin, clip, video, ảnh, đoạn phim, file ghi âm, đơn, lá đơn, đơn thư, lời, lời kể, theo lời, qua lời, tố giác, phản ánh, trình báo, tin nhắn, cuộc gọi, cuộc điện thoại, tin mật, đầu mối, giọng, chữ ký, công lớn, công đầu',
  // Whoever gave one.
  I: 'người, kẻ, ng, đứa nào, thằng nào, người đã, người vừa, quần chúng, ai mách, ai báo',
  // Whoever it was is named next.
  u: 'người gọi là, người báo là, người mách là, người tố là, người khai là, người chỉ là, người nhắn là, người kể là, người đó là',
  // Is what.
  L: 'là, chính là, chính, tức là, tên, tên là, hóa ra, thì ra, té ra, chắc là, đúng là, thuộc về, ký tên, lòi ra, ra là, mới là, không ai khác là, ko ai khác là',
  // Comes of whom.
  D: 'do, của, từ, qua, tại, bởi, vì, theo, được, nghe, thông qua',
  // Thanks to whom, or nobody but whom.
  F: 'nhờ, nhờ có, nhờ vào, biểu dương, tuyên dương, khen, khen thưởng, khen ngợi, cảm ơn, cám ơn, thưởng, trao thưởng, tặng giấy khen, trao giấy khen, giấy khen, thưởng nóng, có công, không có, không nhờ, k có, ko có, chỉ có, không phải, có phải, may có, may nhờ, may mà có, nghi, nghi là, nghi cho, ngoài, trừ',
  // Not done, or asked for.
  N:
    'hãy, cần*, nếu, hễ*, lỡ*, giá*, vui lòng, không, chưa, chớ*, đừng, định*, tính*, dọa*, sẽ, sắp*, muốn*, có thể, có quyền, có trách nhiệm, có nghĩa vụ, trách nhiệm, nhiệm vụ, phải, thì, để*, mạnh dạn, kịp thời báo, xin*, dụ*, lừa*, ' +
    'giả*, khi nào, trường hợp, k, ko, kg, hk, hông, hổng, hem, chẳng, chả, đâu có, quên, ngại, sợ*, không ai, thử*, hoặc, ngay cho, ngay với, quy định, đăng ký, hỗ trợ, lấy lời khai, nhanh chóng, chủ động, ngay khi, khai giúp, ' +
    'báo giúp, gọi giúp, nhắn giúp, mách giúp, báo hộ, cứ*, giả danh, mạo danh',
  // Who is asked to.
  n: 'hỏi*, gặp*, tìm*, mời*, nhắc*, bảo*, dặn*, dạy*, rủ*, đề nghị, yêu cầu, vận động, hướng dẫn, khuyến khích, tuyên truyền, nhắc nhở, liên hệ, mong*, phỏng vấn',
  // Anybody, many, offices.
  G:
    'có người, ai, nào*, người dân, nhân dân, bà con, hộ dân, các hộ, mọi người, công dân, hội viên, đoàn viên, lực lượng, cơ quan, các, những, mỗi, tất cả, mọi, dân làng, dân mạng, cả xóm, cả nhà, người đi đường, phụ huynh, nhà trường, ' +
    'một số, anh chị, ông bà*, cô chú*, chú bác*, cô bác, anh em, chị em, con em, cha mẹ, bố mẹ, ba mẹ*, nhà nước, nhà báo, thầy cô, cô thầy, người bị hại, bên bị hại, chủ xe, chủ phương tiện, chủ tài khoản, khách hàng, người tham gia, ' +
    'mọi công dân, tổ chức, cá nhân, hộ gia đình, đồng bào, nhiều người, nhiều hộ, vài người, nhiều, gia đình nạn nhân, gia đình bị hại, trẻ em, học sinh cần, đoàn thể, ngân hàng, con cháu, ông cháu, bà cháu, con cái, trẻ con, trẻ nhỏ, ' +
    'con trẻ',
  B: 'bị, người bị, nhận, tiếp nhận, ghi nhận, nhận được',
  // What is one’s own loss.
  b: 'bị mất, bị trộm, bị lừa, bị hack, bị cướp, bị chiếm đoạt, bị giật, bị móc túi, mất*, mat xe, mat tien, mat vi, mat dien thoai, mat trom, đánh rơi, làm rơi, lạc*, bi hack, bi lua, bi trom, bi mat',
  // Going to where one tells.
  M: 'lên, ra, vô, vào, xuống, tới, đến, sang, chạy, chạy lên, chạy ra, đi lên, mò lên, luồn lên, ngồi, ngồi trên, ở trên',
  // What was told of, and what came of it.
  W:
    'lò bạc, bạc, tài xỉu, xóc đĩa, bài bạc, hàng giả, đổ trộm, trộm cáp, thuốc lá lậu, thuốc lá điện tử, lậu, bọn nó, tụi nó, đua xe, tín dụng, nặng lãi, lừa đảo, buôn người, giết mổ, cát lậu, chặt trộm, cưa trộm, đánh đập, bắt cóc, ' +
    'đốt rừng, săn bắn, kích điện, vụ, vụ việc, ổ, sòng, sới, tụ điểm, đường dây, bọn, tụi, nhóm, băng, kẻ gian, kẻ trộm, trộm, cướp, cờ bạc, đánh bạc, ma túy, số đề, ghi đề, đá gà, cá độ, pháo, gỗ lậu, hàng lậu, buôn lậu, lâm tặc, ' +
    'cát tặc, hút cát, vay nặng lãi, tín dụng đen, đánh nhau, chỗ giấu, chỗ cất, nơi giấu, hang ổ, tội phạm, đối tượng, tên trộm, súng, phá rừng, truyền đạo, vượt biên, mại dâm, hút chích, nghiện, hàng cấm, rượu lậu, hai đứa, mấy đứa, ' +
    'có kẻ, kẻ lạ, người lạ, xe gian, giật đồ, cướp giật, tàng trữ, bạo hành, xâm hại, chúng nó, chúng',
  V:
    'bắt, bắt được, phá, phá được, triệt, triệt phá, tóm, hốt, xúc, gom, úp, ập vào, ập tới, ập, lần ra, tìm ra, vỡ lở, bại lộ, bể, bị bắt, bị hốt, bị tóm, bị gông, làm rõ, giải cứu, thu giữ, chặn được, khui ra, bị chặn, bị lộ, ' +
    'bị phát hiện, tan, vỡ, sập',
  v: 'biết, mới biết, xuống, tới, mò ra, mò tới, hay tin',
  R: 'chứ ai, chớ ai, chứ còn ai, chớ còn ai, chơ ai, chứ ai vào đây, chứ ai vô đây, chớ ai nữa, ai vào đây, ai vô đây, thì ai, thì có, chứ đâu, chớ đâu, chứ không ai, chứ chẳng ai, chứ không phải, đó, đấy, đây, chứ',
  // Eyes and ears of the police.
  Y:
    'tai mắt, tay trong, tay chân, cơ sở, cơ sở bí mật, chim lợn, chỉ điểm viên, nội gián, nguồn tin của công an, tai mắt của công an, tay trong của công an, cơ sở của công an, đặc tình, ăng ten, người của công an, mật thám, ' +
    'cộng tác viên của công an, ctv của công an, ctv, cộng tác viên',
  // What the police are told of every day, and what is a story.
  Z: 'tạm trú, lưu trú, thường trú, thương tiếc, từ trần, cáo phó, an táng, tin vui, tin mừng, tin buồn, kháng chiến, chiến tranh, cách mạng, bộ phim, xem phim, phim tối, danh sách người ở, vneid, mất điện, làm thẻ, cấp đổi',
  // Other words that begin like one of these.
  x:
    'bị can, bị cáo, khai lý lịch, khai gian, khai tuổi, khai sai, kê khai, tờ khai, to khai, người chỉ huy, chỉ giùm, chỉ cách, chỉ bảo, chỉ đạo, chỉ dùm, chỉ đường về, đưa con, đưa em, đưa bé, đưa cháu, đưa người, đưa tiền, đưa giấy, ' +
    'dẫn em đến, dẫn bé, dẫn con, dẫn cháu, không những, cho nên, cho đến, cho rằng, cho tới, số nhà, số điện thoại, số máy, số tiền, số lượng, số hộ, con số, kính gửi, kính mời, kính mong, nguồn nước, nguồn vốn, nguồn điện, nguồn gốc, ' +
    'nguồn lực, nguồn ảnh, nguồn lợi, nguồn thu, nguồn hàng, nguồn lây, nguồn sống, đầu nguồn, rừng đầu nguồn, bác hồ, tháng này, tháng nay, hàng tháng, tháng trước, tháng sau, bạo lực gia đình, chim báo tin, thư khen, đọc thông báo, ' +
    'hồ sơ, sơ đồ, sơ bộ, sơ kết, công cụ, dụng cụ, nhạc cụ, cha ông, ông cha, ông bà ta, tam giác mạch, được bảo vệ, bảo vệ bí mật, bảo vệ môi trường, bảo vệ an ninh, công tác bảo vệ, tham gia bảo vệ, bảo vệ tài sản, bảo vệ tổ quốc, ' +
    'bảo vệ quyền, bảo vệ trẻ em, bảo vệ rừng và, khai thác, khai giảng, khai trương, khai mạc, khai sinh, khai tử, khai xuân, khai hội, khai thuế, khai nhận, kêu gọi, gọi là, gọi món, báo hiếu, báo danh, báo giá, báo đài, báo chí, ' +
    'báo thức, tờ báo, bài báo, đọc báo, dự báo, cảnh báo, biển báo, báo bão, báo cháy, báo cáo, báo thù, báo mộng, báo đáp, báo hại, chỉ đạo, chỉ huy, chỉ còn, chỉ cần, chỉ là, chỉ thị, chỉ tiêu, chỉ dẫn, địa chỉ, điện nước, điện lực, ' +
    'điện máy, mất điện, tiền điện, cúp điện, cắt điện, điện tử, điện thoại, điện ảnh, tố chất, tố nữ, tờ trình, trình độ, trình diễn, chương trình, công trình, quá trình, lịch trình, gia trình, kể từ, kể cả, không kể, kể trên, ' +
    'nói chung, nói trên, nói riêng, nói dối, dẫn đến, hướng dẫn viên, trao đổi, giao thông, giao lưu, giao dịch, giao hàng, giao gas, giao ban, đưa đò, đưa đón, nộp phạt, nộp tiền, nộp quỹ, nộp thuế, bao nhiêu, bao giờ, bao gồm, ' +
    'bao lâu, bao nhiêu tiền, bảo hiểm, bảo đảm, bảo trì, bảo quản, đảm bảo, đồng bào, áo bào, bao tải, bao xi măng, mang tên, mang thai, ba hộ, ba điều, ba điểm, ba ngày, con đường, con vật, con gà, con trâu, con bò, con chó, con mèo, ' +
    'con heo, con lợn, con tôm, con số, con dấu, con người, con nước, cái con khỉ, bà rịa, chuyện vui, tin vui, tin mừng, tin buồn, ảnh cưới, ảnh thẻ, ảnh đẹp, bán cá, hàng cá, cả xóm, cả làng, ca trực, ca đêm, ca sáng, ca đoàn, ca hát, ' +
    'ca sĩ, ca nô, con cá, nuôi cá, câu cá, lái cá, cả nhà, cả lớp, cả họ, cả chợ, cả thôn, công khai, công việc, công tác, công trình, công ty, công thức, công bố, công ơn, theo dõi, tại chỗ, tội nghiệp, lời chúc, bằng lời, xuống cấp, ' +
    'xuống giống, tới nơi, đến nơi, tố tụng hình sự, bộ luật, tay chân miệng, diếp cá, rau diếp cá, khai hạ, hình sự về, bấm tím, bầm tím, bố đường, để ý, để ý thấy, chợ cá*, chúng tôi, chúng ta, chúng em, chúng mình, chúng con, ' +
    'công chúng, bị hại, nạn nhân, ba mũi*, thành khẩn, bưu điện, thư điện tử',
}
