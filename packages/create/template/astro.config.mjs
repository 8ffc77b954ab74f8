import { defineConfig } from 'astro/config'
import binhyen from '@binhyen/astro'

export default defineConfig({
  integrations: [binhyen({ commune: './content/commune.yaml', content: './content' })],
})
