import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import starlightLinksValidator from 'starlight-links-validator'
import { sidebar } from './sidebar.mjs'

export default defineConfig({
  trailingSlash: 'always',
  // The few pictures are small already.
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: { vi: 'Tài liệu Bình Yên', en: 'Bình Yên documentation' },
      locales: {
        root: { label: 'Tiếng Việt', lang: 'vi' },
        en: { label: 'English', lang: 'en' },
      },
      favicon: '/favicon.svg',
      customCss: ['./src/styles/docs.css'],
      components: { MarkdownContent: './src/components/MarkdownContent.astro' },
      // What a page says with đ, also without: Pagefind folds every mark but that one.
      pagefind: { ranking: { metaWeights: { title: 5, 'title-folded': 5, folded: 0.2 } } },
      // A broken link or anchor stops the build. Pages in Vietnamese alone are linked from English ones.
      plugins: [starlightLinksValidator({ errorOnFallbackPages: false })],
      sidebar: sidebar(),
    }),
  ],
})
