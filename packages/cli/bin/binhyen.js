#!/usr/bin/env node
// Plain JavaScript that also Node 12 can read: whoever has too old a Node gets a sentence, not a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `binhyen cần Node 22.12 trở lên; máy đang có Node ${process.versions.node}.\n` +
      'Trong thư mục dự án hãy gọi bằng “npx binhyen …” (dự án mang theo Node riêng), hoặc tải Node mới tại nodejs.org.\n',
  )
  process.exitCode = 2
} else {
  import('../dist/index.js').then(({ main }) =>
    main(process.argv.slice(2)).then((code) => {
      process.exitCode = code
    }),
  )
}
