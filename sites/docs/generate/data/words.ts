/** The kinds of text, as both languages call them. */
export const kinds = {
  post: { vi: 'Tin gửi nhóm', en: 'Post' },
  article: { vi: 'Tin bài', en: 'Article' },
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  notice: { vi: 'Thông báo', en: 'Notice' },
} as const

/** What the generated pages say around what they quote. */
export const words = {
  vi: {
    catalogue: 'Danh mục quy tắc',
    catalogueSays: (count: number) => `${count} quy tắc mà máy dùng để xét một bài có được đăng không.`,
    catalogueIntro: (count: number) =>
      `Máy xét một bài theo ${count} quy tắc dưới đây. **Lỗi** thì chưa đăng được; **cảnh báo** là điều nên sửa; **ghi chú** chỉ để người viết biết. Trang này do máy lập từ chính các quy tắc, nên luôn đúng với bản đang dùng. Máy bắt đúng được bao nhiêu: xem [độ chính xác](/rules/accuracy/).`,
    rule: 'Quy tắc',
    severity: 'Mức',
    approver: 'Ai được cho phép',
    approvalInShort: {
      nobody: 'không ai',
      'head-of-police': 'Trưởng Công an xã',
      profile: 'theo hồ sơ của xã',
    },
    preset: 'Bộ mức',
    presets: 'Bộ mức recommended và next',
    presetsSay:
      'Bộ `recommended` là mức của bản đang dùng. Bộ `next` là mức mà bản chính sau sẽ dùng: ghi `preset: next` vào [cấu hình](/keys/config/) để thử trước, sửa dần cho kịp. Xem thêm [lời hứa khi nâng cấp](/how-to/upgrade/).',
    severities: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú', off: 'không xét' },
    why: 'Vì sao',
    legalBasis: 'Căn cứ',
    reference: 'Nguồn',
    messages: 'Máy nói gì',
    suggestion: 'Gợi ý viết lại',
    bytesOnly: 'Quy tắc này xét nội dung tệp ảnh, không xét chữ.',
    invalid: 'Bị bắt',
    valid: 'Không bị bắt',
    madeUp:
      'Mọi tên và số trong ví dụ đều là bịa, và được che ở đây: mỗi chữ còn chữ cái đầu, mỗi dãy số còn hai số đầu. Bản đầy đủ nằm trong tệp của quy tắc.',
    characters: (count: number) => `cả thảy ${count} ký tự`,
    conditions: {
      date: 'Bài nói về ngày',
      today: 'Xét vào ngày',
      publicValues: 'Khi danh sách được in công khai có',
      commune: 'Theo hồ sơ của xã',
      approvals: 'Có phê duyệt',
      components: 'Khi cấu hình cho dùng',
      metadata: 'Kèm thông tin của tin',
      rules: 'Với cấu hình',
      file: 'Trong tệp',
      customRules: 'Với quy tắc riêng',
      preset: 'Với bộ mức',
    },
    approve: 'Xin phê duyệt',
    neverApproved:
      'Không ai phê duyệt được, kể cả người đứng đầu. Xóa chỗ đó đi, hoặc viết lại cho không còn nhận ra.',
    notApprovable: 'Không cần phê duyệt: đây là điều phải sửa cho đúng, không phải điều có thể cho phép.',
    approvedBy: {
      'head-of-police':
        'Chỉ Trưởng Công an xã được cho phép, cho đúng một giá trị, trong đúng những tệp ghi tên:',
      profile:
        'Người mà [hồ sơ của xã](/keys/profile/) trao quyền (mục `approvers`) ghi vào tệp phê duyệt, cho đúng một giá trị, có lý do và ngày hết hạn:',
    },
    approvalValue: 'chép đúng nguyên văn chỗ được phép',
    approvalReason: 'Vì sao được phép, căn cứ văn bản nào',
    moreOnApprovals: 'Rồi ghi mã phê duyệt vào mục `approvals` ở đầu bài. Xem [phê duyệt](/how-to/approve/).',
    configure: 'Đổi mức',
    lockedSeverity: 'Không tắt, không hạ mức được bằng bất cứ cách nào.',
    setSeverity:
      'Ghi vào tệp cấu hình; có thể ghi riêng cho từng loại bài, từng thư mục ([các mục](/keys/config/)):',
    ceiling:
      'Mức cao nhất là cảnh báo, không nâng thành lỗi được. Muốn hạ thì ghi vào tệp cấu hình ([các mục](/keys/config/)):',
  },
  en: {
    catalogue: 'Rule catalogue',
    catalogueSays: (count: number) => `${count} rules decide whether a text may be published.`,
    catalogueIntro: (count: number) =>
      `A text is judged by the ${count} rules below. An **error** stops it; a **warning** should be mended; an **info** is for the writer to know. The page is made from the rules themselves, so it is right for this version. Messages and examples are Vietnamese, as the texts are. How much is found: see [accuracy](/en/rules/accuracy/).`,
    rule: 'Rule',
    severity: 'Severity',
    approver: 'Who may allow it',
    approvalInShort: {
      nobody: 'nobody',
      'head-of-police': 'head of the commune police',
      profile: 'as the profile says',
    },
    preset: 'Preset',
    presets: 'Presets recommended and next',
    presetsSay:
      '`recommended` is what this version promises. `next` holds the severities of the coming major version: set `preset: next` in the [configuration](/en/keys/config/) to try them early. See [the upgrade promise](/en/how-to/upgrade/).',
    severities: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
    why: 'Why',
    legalBasis: 'Legal basis',
    reference: 'Reference',
    messages: 'Messages',
    suggestion: 'Suggestion',
    bytesOnly: 'This rule looks at the bytes of a picture, not at text.',
    invalid: 'Found',
    valid: 'Left alone',
    madeUp:
      'Every name and number in the examples is made up, and masked here: of each word the first letter, of each number the first two digits. The whole text stands in the rule’s own file.',
    characters: (count: number) => `${count} characters in all`,
    conditions: {
      date: 'The text speaks of',
      today: 'Checked on',
      publicValues: 'With the public values',
      commune: 'With the profile',
      approvals: 'With the approval',
      components: 'With the components',
      metadata: 'With the metadata',
      rules: 'With the configuration',
      file: 'In the file',
      customRules: 'With the custom rules',
      preset: 'With the preset',
    },
    approve: 'Approval',
    neverApproved: 'Nobody can approve it. Delete the place, or write it so that nothing can be recognised.',
    notApprovable: 'Nothing to approve: this is to be put right, not to be allowed.',
    approvedBy: {
      'head-of-police':
        'Only the head of the commune police may allow it: one exact value, in the files that are named.',
      profile:
        'Whoever the [profile](/en/keys/profile/) lets (key `approvers`) writes it down: one exact value, with a reason and an end.',
    },
    approvalValue: 'the exact value, as it stands in the text',
    approvalReason: 'why it is allowed, and by which document',
    moreOnApprovals:
      'Then name the id under `approvals` in the page’s front matter. See [approvals](/en/how-to/approve/).',
    configure: 'Configuration',
    lockedSeverity: 'It can be neither switched off nor lowered.',
    setSeverity: 'By rule or by group, also by kind and folder ([keys](/en/keys/config/)):',
    ceiling: 'Never above a warning. To lower it ([keys](/en/keys/config/)):',
  },
} as const
