import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import { icons, type IconName } from '../data/icons.ts'

/** What a social card shows. Same card, same bytes: these fields and CARD_VERSION name its file in the cache. */
export interface Card {
  title: string
  /** Topic or kind, above the title. */
  label: string
  icon: IconName
  /** Site and commune, below. */
  place: string
  colour: string
}

/** Raise when the drawing changes, so that cached cards are drawn anew. */
export const CARD_VERSION = 3
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
/** Chats cut cards to their middle square: the words stay inside it. */
const MIDDLE = 570
/** WhatsApp and others drop pictures above some 300 KB. */
export const CARD_LIMIT = 300_000

const require = createRequire(import.meta.url)
let fonts: Font[] | undefined
const loadFonts = (): Font[] =>
  (fonts ??= (
    [
      ['400Regular', 400],
      ['700Bold', 700],
    ] as const
  ).map(([name, weight]) => ({
    name: 'Be Vietnam Pro',
    weight,
    style: 'normal',
    data: readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`)),
  })))

interface Box {
  type: string
  props: {
    style?: Record<string, string | number>
    children?: (Box | string)[] | string
    [name: string]: unknown
  }
}
const box = (style: Record<string, string | number>, children: (Box | string)[] | string = []): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})
/** A pictogram as plain paths: as a nested picture it would take longer to draw than all the rest. */
const pictogram = (name: IconName, left: number, top: number, size: number, opacity: number): string =>
  `<g transform="translate(${left} ${top}) scale(${size / 24})" opacity="${opacity}" fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</g>`

/** Long titles get smaller letters, so that they stay within five lines of the middle square. */
export const titleSize = (title: string): number =>
  title.length <= 24 ? 72 : title.length <= 48 ? 60 : title.length <= 76 ? 50 : 42

/** Draws a card as JPEG, 1200 × 630, at most 300 KB. */
export async function drawCard({ title, label, icon, place, colour }: Card): Promise<Buffer> {
  const middle = box(
    {
      width: MIDDLE,
      height: CARD_HEIGHT - 196,
      marginTop: 148,
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    [
      box({ fontSize: 28, opacity: 0.9, textAlign: 'center' }, label),
      box(
        {
          fontSize: titleSize(title),
          fontWeight: 700,
          lineHeight: 1.22,
          textAlign: 'center',
          justifyContent: 'center',
          textWrap: 'balance',
        },
        title,
      ),
      box({ fontSize: 26, opacity: 0.9, textAlign: 'center' }, place),
    ],
  )
  const words = await satori(
    box(
      {
        width: CARD_WIDTH,
        height: CARD_HEIGHT,
        backgroundColor: colour,
        color: '#fff',
        fontFamily: 'Be Vietnam Pro',
        justifyContent: 'center',
      },
      [middle],
    ) as unknown as Parameters<typeof satori>[0],
    { width: CARD_WIDTH, height: CARD_HEIGHT, fonts: loadFonts() },
  )
  const drawings = [
    pictogram(icon, -30, 135, 360, 0.13),
    pictogram(icon, CARD_WIDTH - 330, 135, 360, 0.13),
    pictogram(icon, CARD_WIDTH / 2 - 42, 52, 84, 1),
  ]
  const svg = words.replace(/<\/svg>\s*$/, `${drawings.join('')}</svg>`)
  const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: 82, chromaSubsampling: '4:4:4' }).toBuffer()
  if (jpeg.length > CARD_LIMIT)
    throw new Error(`Ảnh chia sẻ của “${title}” nặng ${jpeg.length} byte, quá ${CARD_LIMIT}.`)
  return jpeg
}
