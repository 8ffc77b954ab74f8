import { describe, expect, it } from 'vitest'
import { refuseSwallowed } from './npm-flags.ts'

describe('flags that npm kept for itself', () => {
  it('are told apart from its own', () => {
    const swallowed = { npm_config_province: 'true', npm_config_site_url: 'https://mau.example' }
    expect(() => refuseSwallowed(swallowed)).toThrow('npm đã giữ lại --province, --site-url. Ghi thêm “--”')
    expect(() => refuseSwallowed({ npm_config_dry_run: 'true' })).toThrow('--dry-run')
  })

  it('let an ordinary run pass', () => {
    expect(() => refuseSwallowed({ npm_config_yes: 'true', npm_config_loglevel: 'error' })).not.toThrow()
  })
})
