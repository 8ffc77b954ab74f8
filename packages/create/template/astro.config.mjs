import { defineConfig } from 'astro/config'
import binhyen from '@binhyen/astro'

export default defineConfig({
  integrations: [binhyen({ commune: './content/commune.yaml', content: './content' })],
  // Trình soạn thảo gợi ý và kiểm tra phần đầu của mỗi bài (VS Code với phần mở rộng Astro).
  experimental: { contentIntellisense: true },
})
