interface Manifest {
  name: string
  version: string
  private?: boolean
  description: string
  license: string
  type: string
  keywords: string[]
  files: string[]
  engines: { node: string }
  publishConfig: object
  exports: object
  sideEffects: boolean | string[]
  dependencies?: Record<string, string>
}
export function publishedPackages(): string[]
export function readManifest(folder: string): Manifest
