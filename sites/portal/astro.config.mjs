import binhyen from '@binhyen/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
  integrations: [
    binhyen({
      commune: '../../content/commune.yaml',
      content: '../../content',
      needed: [
        'dang-ky-tam-tru',
        'cap-lai-the-can-cuoc',
        'dinh-danh-dien-tu-vneid',
        'dang-ky-thuong-tru',
        'cap-the-can-cuoc',
        'to-giac-tin-bao-toi-pham',
      ],
      css: ['./src/colours.css'],
    }),
  ],
})
