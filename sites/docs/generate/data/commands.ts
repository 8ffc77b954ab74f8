/** One thing shown on a command's page. */
export interface Step {
  /** What a person wants here. */
  says: string
  /** As typed in a terminal, without the prompt; `< file` is understood. */
  run: string
  /** A file that it needs, written first and shown. */
  file?: { name: string; text: string }
  /** Output beyond so many lines is cut, and says so. */
  lines?: number
}

export interface CommandPage {
  slug: string
  /** The command, as its help is asked for. */
  command: string
  title: string
  /** What to know before; Markdown. */
  says?: string
  steps: Step[]
}

const POST = `Nhặt được ví ở chợ, ai mất gọi anh Mẫu 0912 345 678.
Thẻ căn cước 042189003217 còn trong ví.
`
const SECRET = `Tối nay tổ mật phục ở cổng chợ lúc 22 giờ.
`

/** Every command, in the order of a day's work. Runs in a commune that \`create-binhyen\` made; names and numbers are made up. */
export const commandPages: CommandPage[] = [
  {
    slug: 'check',
    command: 'binhyen check',
    title: 'Kiểm tra trước khi đăng',
    steps: [
      { says: 'Kiểm tra mọi bài trong thư mục:', run: 'binhyen check content' },
      {
        says: 'Kiểm tra một tin trước khi gửi vào nhóm Zalo. Máy chỉ ra chỗ nào, vì sao, căn cứ nào; số và tên luôn được che:',
        file: { name: 'tin.txt', text: POST },
        run: 'binhyen check --stdin --kind post < tin.txt',
      },
      { says: 'Nói thêm vì sao nhận ra:', run: 'binhyen check tin.txt --kind post --explain', lines: 7 },
      {
        says: 'Ghi lỗi lên từng dòng của yêu cầu hợp nhất trên GitHub:',
        run: 'binhyen check tin.txt --kind post --format github',
      },
      {
        says: 'Chuyển cho chương trình khác:',
        run: 'binhyen check tin.txt --kind post --format json',
        lines: 40,
      },
    ],
  },
  {
    slug: 'redact',
    command: 'binhyen redact',
    title: 'Che dữ liệu cá nhân',
    steps: [
      {
        says: 'In ra bản đã che; tệp gốc giữ nguyên:',
        file: { name: 'tin.txt', text: POST },
        run: 'binhyen redact tin.txt --kind post',
      },
      {
        says: 'Văn bản có bí mật nhà nước hoặc để lộ người báo tin thì máy từ chối, không in gì ra:',
        file: { name: 'tin-khong-duoc-dang.txt', text: SECRET },
        run: 'binhyen redact tin-khong-duoc-dang.txt --kind post',
      },
    ],
  },
  {
    slug: 'zalo',
    command: 'binhyen zalo',
    title: 'Tin để dán vào nhóm Zalo',
    steps: [
      {
        says: 'Lấy tin ngắn của một hướng dẫn, kèm đường dẫn tới trang:',
        run: 'binhyen zalo content/guides/dang-ky-tam-tru.mdx --date 2026-11-09',
      },
    ],
  },
  {
    slug: 'new',
    command: 'binhyen new article',
    title: 'Tạo bài mới từ mẫu',
    steps: [
      {
        says: 'Ghi đủ tùy chọn thì máy không hỏi gì; thiếu mục nào thì máy hỏi mục đó:',
        run: 'binhyen new article --title "Kiểm tra bếp ga trước khi ngủ" --summary "Khóa van bình ga trước khi đi ngủ." --topic fire-safety --purpose warn --audience households --source-title "Trang mẫu" --source-url https://mau.example/',
      },
      {
        says: 'Bản nháp cũng được kiểm tra:',
        run: 'binhyen check content/articles/kiem-tra-bep-ga-truoc-khi-ngu.mdx',
      },
    ],
  },
  {
    slug: 'calendar',
    command: 'binhyen calendar',
    title: 'Tháng nào đăng lại bài nào',
    steps: [{ says: 'Tháng 12 nên đăng lại gì:', run: 'binhyen calendar --month 12' }],
  },
  {
    slug: 'register-new',
    command: 'binhyen register new',
    title: 'Tạo sổ theo dõi và mẫu báo cáo',
    steps: [
      { says: 'Tạo sổ trống với các đơn vị trong hồ sơ của xã:', run: 'binhyen register new' },
      { says: 'Sổ đã có thì không bao giờ bị ghi đè:', run: 'binhyen register new' },
      {
        says: 'Mỗi đơn vị một mẫu báo cáo tháng để gửi đi:',
        run: 'binhyen register new --unit all --period 2026-11 --out mau-thang-11',
      },
    ],
  },
  {
    slug: 'register-check',
    command: 'binhyen register check',
    title: 'Tìm ô sai trong sổ',
    steps: [
      { says: 'Sổ mẫu không có gì sai:', run: 'binhyen register check so-mau.xlsx' },
      {
        says: 'Cũng sổ ấy sau khi có người ghi nhầm một ngày. Máy nói trang nào, ô nào, sai gì, sửa thế nào:',
        run: 'binhyen register check so-ghi-nham.xlsx',
      },
    ],
  },
  {
    slug: 'register-merge',
    command: 'binhyen register merge',
    title: 'Gộp mẫu của các đơn vị',
    steps: [
      {
        says: 'Gộp các mẫu đã nhận vào một sổ mới; sổ cũ giữ nguyên. Máy nói đơn vị nào chưa gửi, đơn vị nào muộn:',
        run: 'binhyen register merge so-mau.xlsx --forms mau-da-nhan --period 2026-11',
      },
    ],
  },
  {
    slug: 'report',
    command: 'binhyen report',
    title: 'Lập báo cáo định kỳ',
    steps: [
      { says: 'Báo cáo tháng ra tệp Word:', run: 'binhyen report --data so-mau.xlsx --period 2026-10' },
      {
        says: 'Xem nhanh bằng chữ thường:',
        run: 'binhyen report --data so-mau.xlsx --period 2026-10 --format md --out xem-nhanh.md',
      },
      {
        says: 'Công văn nhắc các đơn vị gửi muộn, chưa gửi:',
        run: 'binhyen report --data so-mau.xlsx --period 2026-10 --reminder',
      },
      {
        says: 'Chỉ các con số, cho chương trình khác:',
        run: 'binhyen report --data so-mau.xlsx --period 2026-10 --format json',
        lines: 24,
      },
    ],
  },
  {
    slug: 'deadlines',
    command: 'binhyen deadlines',
    title: 'Hạn báo cáo',
    steps: [
      { says: 'Các kỳ sắp đến hạn:', run: 'binhyen deadlines --from 2026-11-09 --until 2026-12-10' },
      {
        says: 'Thêm sổ theo dõi thì biết đơn vị nào chưa gửi, gửi muộn:',
        run: 'binhyen deadlines --from 2026-10-12 --until 2026-11-12 --data so-mau.xlsx',
      },
      {
        says: 'Lịch cho điện thoại, mở ra là được nhắc:',
        run: 'binhyen deadlines --from 2026-11-09 --until 2026-11-15 --format ics',
        lines: 14,
      },
    ],
  },
  {
    slug: 'desk',
    command: 'binhyen desk',
    title: 'Bàn làm việc của cán bộ trực',
    says: `Bàn làm việc là một thư mục trang tĩnh: kiểm tra tin, mở sổ theo dõi, ra báo cáo Word, xem hạn, lấy bài cho Zalo. Mọi việc làm trong trình duyệt; trang không gửi gì đi đâu và chỉ đọc tệp của chính nó.

Cần gói \`@binhyen/workbench\` trong dự án (dự án do \`create-binhyen\` tạo đã có). Sửa hồ sơ, bài viết, phê duyệt hay cấu hình xong thì chạy lại lệnh này.

Bàn làm việc kiểm tra theo \`binhyen.config\` của dự án: mức của từng quy tắc theo loại bài, số và liên kết được in, quy tắc riêng viết bằng cụm từ (\`phrases\`). Không mang theo được quy tắc viết bằng mã (chỉ có trong \`binhyen.config.ts\`) và mức riêng của thư mục; lệnh nói rõ khi có. Mở hồ sơ của xã khác thì cấu hình và phê duyệt đi kèm thôi không dùng.

## Để ở đâu

| chỗ để | cách làm | hợp khi |
|---|---|---|
| máy của cán bộ trực | \`npm run desk\`, rồi mở \`http://localhost:4331/\` | máy có dự án và Node |
| USB, thư mục dùng chung | chép cả \`ban-lam-viec/\`; cách mở nằm trong \`HUONG-DAN.txt\` ở đó | máy không có mạng, không cài gì |
| máy chủ web trong cơ quan | chép \`ban-lam-viec/\` vào một thư mục của máy chủ, như mọi trang tĩnh; dùng https để còn mở được khi mất mạng | nhiều máy cùng dùng |

Trong thư mục có hồ sơ và bài của xã, không có sổ theo dõi: sổ chỉ mở trên máy của cán bộ và không đi đâu cả. Sổ ấy có số liệu nội bộ, nên đừng để chung thư mục với bàn làm việc trên máy chủ.`,
    steps: [
      {
        says: 'Dựng bàn làm việc vào `ban-lam-viec/`:',
        run: 'binhyen desk',
      },
      {
        says: 'Thư mục đã có tệp khác thì máy không đụng vào:',
        file: { name: 'tai-lieu/ghi-chu.txt', text: 'Tệp của người khác.\n' },
        run: 'binhyen desk --out tai-lieu',
      },
    ],
  },
  {
    slug: 'start',
    command: 'binhyen start',
    title: 'Mở trang và bàn làm việc trên máy này',
    says: `Mở trang đã dựng (\`dist/\`) ở cổng 4321 và bàn làm việc của cán bộ trực ở cổng 4331, in hai địa chỉ; bấm Ctrl+C để dừng. Cổng đang có chương trình khác dùng thì lấy cổng trống kế tiếp. Chỉ máy này vào được.

Trong dự án do \`create-binhyen\` tạo, \`npm start\` kiểm tra nội dung, dựng trang rồi gọi lệnh này.`,
    steps: [{ says: 'Chưa dựng trang thì máy nói việc cần làm trước:', run: 'binhyen start' }],
  },
  {
    slug: 'doctor',
    command: 'binhyen doctor',
    title: 'Dự án thiếu gì, cũ gì, sai gì',
    steps: [{ says: 'Ở một dự án vừa tạo, chưa cài gói:', run: 'binhyen doctor --offline' }],
  },
  {
    slug: 'create',
    command: 'create-binhyen',
    title: 'Tạo dự án cho một xã',
    steps: [
      {
        says: 'Xem trước sẽ tạo những tệp nào, chưa ghi gì xuống đĩa:',
        run: 'create-binhyen xa-moi --name "Xã Mẫu" --province "Quảng Bình" --yes --dry-run',
      },
    ],
  },
]
