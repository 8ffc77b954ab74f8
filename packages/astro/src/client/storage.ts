/** Storage that may be missing, full or refused: then nothing is remembered, and nothing breaks. */
export const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Private mode, or an in-app browser without storage.
  }
}
