import { encode } from 'uqr'

/** Pixels of one square: sharp on paper at a hand's width. */
const SCALE = 12

/** The code of an address, black on white whatever the theme: what scanners are made for. */
export function qrCode(address: string): HTMLCanvasElement {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * SCALE
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', `Mã QR dẫn tới ${address}`)
  const paint = canvas.getContext('2d')!
  paint.fillStyle = '#fff'
  paint.fillRect(0, 0, canvas.width, canvas.height)
  paint.fillStyle = '#000'
  data.forEach((row, y) =>
    row.forEach((dark, x) => dark && paint.fillRect(x * SCALE, y * SCALE, SCALE, SCALE)),
  )
  return canvas
}

/** The code as a picture file. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('toBlob'))), 'image/png'),
  )
