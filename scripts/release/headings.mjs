const HEADINGS = {
  Major: 'Nâng cấp lên bản này, bạn phải sửa vài chỗ',
  Minor: 'Bản này có thêm; không phải sửa gì',
  Patch: 'Bản này sửa lỗi; không phải sửa gì',
}

/** A changelog as Changesets writes it, with headings that tell the reader what he has to do, and without hashes. */
export const headings = (changelog) =>
  changelog
    .replace(/^### (Major|Minor|Patch) Changes$/gm, (_, kind) => `### ${HEADINGS[kind]}`)
    .replace(/^- [0-9a-f]{7,40}: /gm, '- ')
    .replace(/^- Updated dependencies(?: \[[^\]]*\])*$/gm, '- Dùng cùng các gói:')
