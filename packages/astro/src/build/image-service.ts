import { createRequire } from 'node:module'
import path from 'node:path'
import { passthroughImageService } from 'astro/config'

/**
 * Astro shrinks pictures with sharp, which it looks for from the site's own folder; pnpm keeps it out of there unless
 * the site declares it. Then pictures go out as they are instead of stopping the build.
 */
export function imageSettings(root: string): { service?: ReturnType<typeof passthroughImageService> } {
  try {
    createRequire(path.join(root, 'package.json')).resolve('sharp')
    return {}
  } catch {
    return { service: passthroughImageService() }
  }
}
