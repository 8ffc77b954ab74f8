import binhyen from '@binhyen/astro'
import { defineConfig } from 'astro/config'

export default defineConfig({
  integrations: [
    binhyen({
      commune: '../../content/commune.yaml',
      content: '../../content',
      css: ['./src/colours.css'],
    }),
  ],
})
