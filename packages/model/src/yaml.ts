export { approvalsFromYaml, communeFromYaml } from './from-yaml.ts'
export { frontMatterOf } from './front-matter.ts'
export { parseYaml } from './parse-yaml.ts'
