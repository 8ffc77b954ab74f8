export { approvalsFromYaml, communeFromYaml } from './from-yaml.ts'
export { parseYaml } from './parse-yaml.ts'
