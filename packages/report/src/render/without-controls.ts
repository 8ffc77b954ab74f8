/** Control characters but tab and line ends, and what is no character at all: neither XML nor HTML can hold them. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** They come in with text copied from elsewhere, and Word refuses a file that has one. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '')
