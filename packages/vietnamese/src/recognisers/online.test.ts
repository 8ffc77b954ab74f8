import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { findEmails } from './email.ts'
import { findSocialLinks } from './social-link.ts'

const emails = (text: string) => findEmails(matchText(text)).map(({ value }) => value)
const links = (text: string) => findSocialLinks(matchText(text)).map(({ value, kind }) => `${kind} ${value}`)

describe('findEmails', () => {
  it.each([
    ['Gửi nguyen.mau@example.com.', 'nguyen.mau@example.com'],
    ['NGUYEN.MAU@Example.Com', 'nguyen.mau@example.com'],
    ['ten.mau [at] gmail (dot) com', 'ten.mau@gmail.com'],
    ['ten a còng gmail chấm com', 'ten@gmail.com'],
    ['ten (a cong) gmail.com', 'ten@gmail.com'],
    ['ten(at)gmail.com. Các bạn', 'ten@gmail.com'],
    ['ten(a)gmail.com', 'ten@gmail.com'],
    ['ten a-còng gmail,com', 'ten@gmail.com'],
    ['ten﹫gmail.com', 'ten@gmail.com'],
    ['ten @ gmail . com', 'ten@gmail.com'],
    ['tenmau at gmail dot com', 'tenmau@gmail.com'],
    ['thư điện tử: ten_mau99@mau.edu.vn nhé', 'ten_mau99@mau.edu.vn'],
    ['ten@gmail', 'ten@gmail'],
    ["ten.mau 'a còng' gmail", 'ten.mau@gmail'],
    ['ten@mau,example,net', 'ten@mau.example.net'],
    ['ten@mau example com nhé', 'ten@mau.example.com'],
    ['ten.mau hotmail (com)', 'ten.mau@hotmail.com'],
    ['ten.mau g.mail com', 'ten.mau@gmail.com'],
    ['mail em tenmau gmail chấm com', 'tenmau@gmail.com'],
    ['ten.mau@gmail.com.Gửi trước', 'ten.mau@gmail.com'],
    ['thầymẫu@example.com nhé', 'thaymau@example.com'],
    ['shop.mau@example thì báo', 'shop.mau@example'],
    ['ten.mau84 (gmail)', 'ten.mau84@gmail'],
    ['ten.mau84 (@gmail.com)', 'ten.mau84@gmail.com'],
    ['Thư:_mau@example.com', 'mau@example.com'],
    ['ten.mau_at_gmail_dot_com', 'ten.mau@gmail.com'],
    ['ten.mau tại gmail.com', 'ten.mau@gmail.com'],
    ['tenmau, a còng, gmail, chấm com', 'tenmau@gmail.com'],
    ['ten gạch dưới mau a móc mau.example.net', 'ten_mau@mau.example.net'],
  ])('reads %j', (text, email) => {
    expect(emails(text)).toEqual([email])
  })

  it.each([
    'Trang @congan',
    'a còng là ký hiệu @',
    'họp at 3',
    'Giá 5000@kg',
    'nhìn at home',
    'vào gmail.com',
    'bạn @ mẹ',
  ])('leaves %j alone', (text) => {
    expect(emails(text)).toEqual([])
  })
})

describe('findSocialLinks', () => {
  it.each([
    ['https://zalo.me/g/abcdef123', 'group zalo.me/g/abcdef123'],
    ['zalo.me/0912345678', 'phone zalo.me/0912345678'],
    ['zalo chấm me/0912345678', 'phone zalo.me/0912345678'],
    ['https://zalo.me/3002576019495799852', 'official-account zalo.me/3002576019495799852'],
    ['zalo.me/s/1234567890/', 'mini-app zalo.me/s/1234567890'],
    ['https://www.facebook.com/nguyen.mau.99.', 'profile facebook.com/nguyen.mau.99'],
    ['m.facebook.com/profile.php?id=100000000000001', 'profile facebook.com/profile.php?id=100000000000001'],
    ['fb.com/groups/thonmau', 'group fb.com/groups/thonmau'],
    ['facebook . com / mau', 'profile facebook.com/mau'],
    ['tiktok.com/@tenmau', 'profile tiktok.com/@tenmau'],
    ['t.me/tenmau', 'profile t.me/tenmau'],
    ['fb chấm com xẹt ten.mau', 'profile fb.com/ten.mau'],
    ['zalo me/84912345678', 'phone zalo.me/84912345678'],
    ['f b . c o m / ten.mau', 'profile fb.com/ten.mau'],
    ['youtube chấm com @ten.mau', 'profile youtube.com/@ten.mau'],
    ['zalo(cham)me(/)0912345678', 'phone zalo.me/0912345678'],
    ['zalo chấm me gạch chéo 0912345678', 'phone zalo.me/0912345678'],
    ['facebook com/profile php?id=100012345678', 'profile facebook.com/profile'],
    ['tik tok com / @ten.mau', 'profile tiktok.com/@ten.mau'],
    ['https://ten-mau.blogspot.com', 'profile ten-mau.blogspot.com'],
    ['kenh tiktok cua chau @ten.vlog nhe', 'handle @ten.vlog'],
    ['zalo-me/0912345678', 'phone zalo.me/0912345678'],
    ['@tenmau trên telegram', 'handle @tenmau'],
    ['tiktok: nguyenvanmau', 'handle nguyenvanmau'],
    ['fb com ten.mau.99', 'profile fb.com/ten.mau.99'],
    ['facebook•com/ten.mau', 'profile facebook.com/ten.mau'],
    ['facebook.com/groups/mau/user/100012345678', 'profile facebook.com/groups/mau/user/100012345678'],
    ['fb/ten.mau.thuong', 'handle ten.mau.thuong'],
    ['facebook com / groups / ten.mau', 'group facebook.com/groups/ten.mau'],
    ['FB: nguyen.mau.99', 'handle nguyen.mau.99'],
    ['telegram @tenmau', 'handle @tenmau'],
  ])('reads %j', (text, link) => {
    expect(links(text)).toEqual([link])
  })

  it.each([
    'Zalo, Facebook và TikTok',
    'facebook.com',
    'https://www.youtube.com/watch?v=abc',
    'facebook.com/help/',
    'dichvucong.gov.vn/g/abc',
    'Facebook: Công an tỉnh',
    'telegram: nhóm kín',
    'Zalo mẹ/bố của cháu',
    'Facebook 12.500 người theo dõi',
    'TikTok: video',
    'zalo me/bo',
    'xem facebook com gạo',
  ])('leaves %j alone', (text) => {
    expect(links(text)).toEqual([])
  })
})
