/** Letters drawn as signs and digits: “lo@n”, “ph0ng”. Where 1 stands for l, a reader has to try it. */
export const drawnLetters: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
}
