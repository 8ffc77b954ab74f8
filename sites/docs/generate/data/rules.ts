/** What a rule looks for and why it matters, one sentence or two; titles in English. A rule that has none stops the build. */
export const rulesInWords: Readonly<Record<string, { title: string; en: string; vi: string }>> = {
  'state-secret/marking': {
    title: 'Marks of a state secret',
    en: 'A stamp (MẬT, TỐI MẬT, TUYỆT MẬT), a stated degree or a paper called secret, in any writing: unmarked, spaced out, disguised. Explaining the law on state secrets is not a mark.',
    vi: 'Bắt dấu MẬT, TỐI MẬT, TUYỆT MẬT, câu nói rõ độ mật, tài liệu được gọi là mật, viết kiểu gì cũng bắt. Bài giải thích luật về bí mật nhà nước thì không bị bắt.',
  },
  'informant/identity': {
    title: 'Identity of an informant',
    en: 'Says, or lets one guess, who gave a tip. The right to secrecy has no exception that a publisher could grant.',
    vi: 'Câu nói ra, hoặc để người đọc đoán ra, ai đã báo tin. Danh tính người báo tin phải được giữ kín, không ai có quyền cho đăng.',
  },
  'state-secret/police-operations': {
    title: 'Police operations',
    en: 'A running operation: its words, code names, times and places. News of a finished case and lessons pass.',
    vi: 'Hoạt động nghiệp vụ đang làm: từ nghiệp vụ, bí số, giờ giấc và địa điểm. Tin về vụ việc đã xong và bài tuyên truyền thì không bị bắt.',
  },
  'personal-data/phone': {
    title: 'Phone number',
    en: 'A person’s number in any writing: dotted, spelled out, with letters for digits, full-width, hidden. Emergency numbers, hotlines and the commune’s public contacts may stand.',
    vi: 'Số máy của một người, viết kiểu gì cũng bắt: chấm, cách, đọc thành chữ, chèn chữ cái. Số khẩn cấp, tổng đài và số công khai của xã thì được để.',
  },
  'personal-data/citizen-id': {
    title: 'Citizen identity number',
    en: 'Twelve digits whose province, century, sex and birth year fit. There is no check digit, so the words around it decide.',
    vi: 'Dãy 12 chữ số đúng mã tỉnh, thế kỷ, giới tính và năm sinh. Số này không có chữ số kiểm tra nên máy xét cả những từ ở gần.',
  },
  'personal-data/old-id': {
    title: 'Nine-digit identity card number',
    en: 'Out of use, still in old papers and still somebody’s.',
    vi: 'Số chứng minh nhân dân 9 số: không dùng nữa nhưng vẫn là của một người.',
  },
  'personal-data/passport': {
    title: 'Passport number',
    en: 'A letter and seven or eight digits, by the word for a passport or by their form; foreign ones by the word.',
    vi: 'Một chữ cái và bảy hoặc tám chữ số, nhận ra nhờ từ “hộ chiếu” hoặc nhờ cách viết; hộ chiếu nước ngoài nhận ra nhờ từ đứng cạnh.',
  },
  'personal-data/driving-licence': {
    title: 'Driving licence number',
    en: 'By the words beside it or, of twelve digits, by their structure.',
    vi: 'Số giấy phép lái xe, nhận ra nhờ những từ đứng cạnh hoặc nhờ cấu trúc 12 chữ số.',
  },
  'personal-data/bank-account': {
    title: 'Bank account or card number',
    en: 'Accounts by the words beside them, cards by their prefix and Luhn digit; also a long number of which nothing says what it is.',
    vi: 'Số tài khoản nhận ra nhờ từ đứng cạnh; số thẻ nhận ra nhờ đầu số và chữ số kiểm tra; cả dãy số dài mà không nói là số gì.',
  },
  'personal-data/tax-code': {
    title: 'Tax code',
    en: 'By its name or its check digit.',
    vi: 'Mã số thuế, nhận ra nhờ tên gọi hoặc chữ số kiểm tra.',
  },
  'personal-data/insurance-number': {
    title: 'Insurance number',
    en: 'Numbers of social and health insurance.',
    vi: 'Số bảo hiểm xã hội, số thẻ bảo hiểm y tế.',
  },
  'personal-data/vehicle-plate': {
    title: 'Number plate',
    en: 'Cars, motorbikes, electric bikes, army and diplomats.',
    vi: 'Biển số ô tô, xe máy, xe điện, xe quân đội, xe ngoại giao.',
  },
  'personal-data/email': {
    title: 'E-mail address',
    en: 'Of a person, also with “(at)” written out. Addresses of State bodies (.gov.vn) may stand.',
    vi: 'Thư điện tử của một người, kể cả khi viết “(at)”. Địa chỉ của cơ quan nhà nước (.gov.vn) thì được để.',
  },
  'personal-data/social-link': {
    title: 'Link to a profile or chat',
    en: 'A person’s page or chat; `zalo.me/09…` is a phone number in a link. Official accounts may stand.',
    vi: 'Liên kết tới trang hoặc hộp chat của một người; “zalo.me/09…” chính là số điện thoại. Tài khoản chính thức của cơ quan thì được để.',
  },
  'personal-data/birth-date': {
    title: 'Date of birth',
    en: 'A person’s day or year of birth. Dates of events, documents and holidays may stand.',
    vi: 'Ngày sinh, năm sinh của một người. Ngày của sự kiện, văn bản, ngày lễ thì được để.',
  },
  'personal-data/address': {
    title: 'Home address',
    en: 'House number with street, lane or hamlet; place of registration. Addresses of offices may stand.',
    vi: 'Số nhà với đường, ngõ, thôn; nơi đăng ký cư trú. Địa chỉ cơ quan thì được để.',
  },
  'personal-data/person-name': {
    title: 'Name of a person',
    en: 'Marked or unmarked, in capitals, after a title or alone. An officer named in office is a note only; streets, schools, places, unions and historic persons pass.',
    vi: 'Tên người có dấu, không dấu, viết hoa, đứng sau danh xưng hoặc đứng một mình. Cán bộ nêu theo chức vụ chỉ là ghi chú; tên đường, trường, nơi chốn, đoàn thể, nhân vật lịch sử thì được để.',
  },
  'personal-data/child': {
    title: 'A child that can be recognised',
    en: 'Name with age, school or class; age in a bad story.',
    vi: 'Tên trẻ kèm tuổi, trường, lớp; tuổi của trẻ trong một chuyện không hay.',
  },
  'personal-data/health': {
    title: 'Health of a person',
    en: 'An illness, a disability or a treatment tied to somebody.',
    vi: 'Bệnh tật, khuyết tật, việc chữa trị gắn với một người.',
  },
  'law/superseded-document': {
    title: 'Document no longer in force',
    en: 'Cited as if it still held. Judged by the date that the text speaks of: an article about 2023 may cite the law of 2023.',
    vi: 'Dẫn văn bản đã hết hiệu lực như còn hiệu lực. Máy xét theo ngày mà bài nói tới: bài nói chuyện năm 2023 được dẫn luật năm 2023.',
  },
  'law/abolished-body': {
    title: 'Body that no longer exists',
    en: 'District police, district committees, former names of the commune, by the date that the text speaks of.',
    vi: 'Công an huyện, UBND huyện, tên cũ của xã; xét theo ngày mà bài nói tới.',
  },
  'law/outdated-term': {
    title: 'Term out of date',
    en: 'Names that law has changed: household book, nine-digit card, the former name of today’s card.',
    vi: 'Tên gọi mà luật đã đổi: sổ hộ khẩu, chứng minh nhân dân, tên cũ của thẻ căn cước.',
  },
  'link/lookalike-government': {
    title: 'Address that pretends to be of the State',
    en: 'Its words on another domain, look-alike letters, punycode, a name before an @. A warning may name the fake it warns of.',
    vi: 'Tên cơ quan gắn vào tên miền khác, chữ cái giống nhau, punycode, tên ghi trước dấu @. Bài cảnh báo được nêu trang giả mà bài cảnh báo.',
  },
  'link/app-file': {
    title: 'Link to an app’s file',
    en: 'How false VNeID apps come onto phones; link to the store instead.',
    vi: 'Tệp cài đặt là đường đưa ứng dụng VNeID giả vào máy; hãy dẫn tới kho ứng dụng.',
  },
  'link/insecure': {
    title: 'Link without encryption',
    en: 'A page over plain HTTP can be changed on its way to the reader.',
    vi: 'Trang http:// có thể bị sửa trên đường tới người đọc.',
  },
  'link/shortened': {
    title: 'Shortened link',
    en: 'It hides where it leads; residents are taught to distrust all of them.',
    vi: 'Liên kết rút gọn giấu nơi nó dẫn tới; bà con được dặn không bấm vào loại này.',
  },
  'link/group-invite': {
    title: 'Invitation to a group',
    en: 'It lets any stranger in, and swindlers come along.',
    vi: 'Ai có liên kết cũng vào được nhóm, kẻ lừa đảo cũng vào được.',
  },
  'justice/presumption-of-innocence': {
    title: 'Guilt before a verdict',
    en: 'Nobody is guilty before a court has said so: a person who is named, or who was caught, and is called a thief.',
    vi: 'Chưa có bản án thì chưa ai có tội: gọi một người được nêu tên, hoặc vừa bị bắt, là kẻ trộm, tội phạm.',
  },
  'text/encoding': {
    title: 'Encoding of before Unicode',
    en: 'TCVN3 or VNI: phones show it as signs, and no check can read it. The suggestion is the same text in Unicode.',
    vi: 'Chữ gõ bằng bảng mã TCVN3 hoặc VNI: điện thoại hiện thành ký hiệu. Máy gợi ý sẵn bản Unicode.',
  },
  'text/hidden-characters': {
    title: 'Hidden or look-alike characters',
    en: 'No reader sees them, every search trips over them, and numbers hide behind them.',
    vi: 'Ký tự không ai nhìn thấy, làm hỏng việc tìm kiếm, có khi dùng để giấu số.',
  },
  'text/mixed-normalisation': {
    title: 'Mixed writing of tone marks',
    en: 'Letters with loose marks (NFD), or both tone placements in one text: search and length counts go wrong.',
    vi: 'Dấu rời khỏi chữ (NFD), hoặc hai kiểu bỏ dấu trong một bài: tìm kiếm và đếm độ dài bị sai.',
  },
  'post/length': {
    title: 'Post too long',
    en: 'Counted as Zalo counts, after NFC: a warning over 2,000, an error over 2,600.',
    vi: 'Đếm như Zalo đếm: quá 2.000 thì nhắc, quá 2.600 thì Zalo cắt tin.',
  },
  'post/markdown': {
    title: 'Markdown in a post',
    en: 'Zalo shows `**`, `#`, `[x](y)`, `>` and HTML tags as they are typed.',
    vi: 'Zalo hiện nguyên các ký hiệu `**`, `#`, `[x](y)`, `>` và thẻ HTML.',
  },
  'post/trailing-punctuation-after-link': {
    title: 'Punctuation glued to a link',
    en: 'Zalo may take it into the link, which then leads nowhere.',
    vi: 'Zalo có thể nhận cả dấu câu vào liên kết, bấm vào không mở được.',
  },
  'style/sensational': {
    title: 'Shouting and threats',
    en: 'How swindlers write; an office that writes so teaches people to believe them.',
    vi: 'Viết hoa cả câu, “chia sẻ gấp”, dọa nạt là lối viết của kẻ lừa đảo; cơ quan không viết như vậy.',
  },
  'style/long-sentence': {
    title: 'Sentence too long',
    en: 'Read over the village loudspeaker it is heard once; beyond 50 syllables its start is lost.',
    vi: 'Câu đọc trên loa chỉ nghe được một lần; quá 50 tiếng thì người nghe quên mất đầu câu.',
  },
  'metadata/post-missing': {
    title: 'Purpose, audience or source of a post missing',
    en: 'The plan asks that all three be settled before a post goes out.',
    vi: 'Kế hoạch yêu cầu xác định rõ mục đích, nhóm đối tượng và nguồn trước khi đăng.',
  },
  'metadata/approval-expired': {
    title: 'Approval expired',
    en: 'It covers nothing: what it allowed is a finding again.',
    vi: 'Phê duyệt hết hạn thì không còn giá trị: điều từng được phép lại là lỗi.',
  },
  'metadata/approval-not-allowed': {
    title: 'Approval without effect',
    en: 'Given by an office that may not give it, for another file, or before its time.',
    vi: 'Phê duyệt do người không có thẩm quyền, cho tệp khác, hoặc chưa đến ngày có hiệu lực.',
  },
  'metadata/approval-unused': {
    title: 'Approval not needed',
    en: 'A page names it and does not need it, or it does not exist.',
    vi: 'Bài ghi mã phê duyệt mà không cần đến, hoặc mã đó không có.',
  },
  'metadata/missing': {
    title: 'Front matter key missing',
    en: 'A key that the page’s kind must have.',
    vi: 'Thiếu một mục mà loại bài này phải có.',
  },
  'metadata/invalid': {
    title: 'Front matter wrong',
    en: 'A key whose value can’t be used, or that nobody knows; an owner that the profile does not have (a warning).',
    vi: 'Giá trị không dùng được, mục không có trong mẫu, hoặc đơn vị không có trong hồ sơ của xã (cảnh báo).',
  },
  'metadata/review-due': {
    title: 'Review due',
    en: 'The page’s facts were to be checked again by now.',
    vi: 'Đã đến ngày phải đối chiếu lại nguồn.',
  },
  'metadata/fee-expired': {
    title: 'Reduced fee over',
    en: 'The list price stands again.',
    vi: 'Mức giảm đã hết thời hạn, mức thường có hiệu lực trở lại.',
  },
  'metadata/notice-expired': {
    title: 'Notice expired',
    en: 'It leaves the lists, and a person’s data in it must go.',
    vi: 'Thông báo hết hạn phải rời danh sách; dữ liệu cá nhân trong đó phải gỡ.',
  },
  'mdx/parse-error': {
    title: 'Page can’t be read',
    en: 'The place where MDX breaks. The text is checked all the same.',
    vi: 'Chỗ làm hỏng cú pháp của bài. Phần chữ vẫn được kiểm tra đủ.',
  },
  'mdx/unsafe-syntax': {
    title: 'Code in a page',
    en: 'Imports, exports, expressions, scripts, attributes and links that are code would run on the machine that builds the site, or the reader’s.',
    vi: 'Import, export, biểu thức, script, thuộc tính và liên kết chứa mã sẽ chạy trên máy dựng trang hoặc máy người đọc; bài viết chỉ có chữ.',
  },
  'mdx/unknown-component': {
    title: 'Unknown component',
    en: 'The site does not have it and its build would stop.',
    vi: 'Thành phần mà trang không có, trang sẽ không dựng được.',
  },
  'image/alternative-text': {
    title: 'Picture without words',
    en: 'A file name or the word “ảnh” says nothing to somebody who can’t see the picture.',
    vi: 'Tên tệp hay chữ “ảnh” không nói được gì với người không nhìn thấy ảnh.',
  },
  'image/metadata': {
    title: 'What a picture gives away',
    en: 'Where it was taken, by whom and with what, in EXIF, XMP or PNG text of a JPEG, PNG or WebP. The mend strips it without touching the pixels.',
    vi: 'Nơi chụp, người chụp, máy chụp nằm kèm trong tệp ảnh. Máy xóa được mà không đụng tới hình.',
  },
}

/** The groups, in the order in which the catalogue shows them. */
export const groupsInWords: Readonly<Record<string, { en: string; vi: string }>> = {
  'state-secret': { en: 'State secrets', vi: 'Bí mật nhà nước' },
  informant: { en: 'Informants', vi: 'Người báo tin' },
  'personal-data': { en: 'Personal data', vi: 'Dữ liệu cá nhân' },
  justice: { en: 'Justice', vi: 'Suy đoán vô tội' },
  law: { en: 'Law', vi: 'Pháp luật' },
  link: { en: 'Links', vi: 'Liên kết' },
  text: { en: 'Characters', vi: 'Ký tự, bảng mã' },
  post: { en: 'Posts', vi: 'Tin gửi nhóm' },
  style: { en: 'Style', vi: 'Cách viết' },
  metadata: { en: 'Front matter and approvals', vi: 'Thông tin đầu bài, phê duyệt' },
  mdx: { en: 'Page syntax', vi: 'Cú pháp bài viết' },
  image: { en: 'Pictures', vi: 'Ảnh' },
}
