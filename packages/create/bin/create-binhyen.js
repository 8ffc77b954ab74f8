#!/usr/bin/env node
// Plain JavaScript that also Node 12 can read: whoever has too old a Node gets a sentence, not a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(
    `Cần Node 20.12 trở lên; máy đang có Node ${process.versions.node}. Tải bản mới tại nodejs.org rồi chạy lại.\n`,
  )
  process.exitCode = 2
} else {
  import('../dist/index.js').then(({ main }) =>
    main(process.argv.slice(2)).then((code) => {
      process.exitCode = code
    }),
  )
}
