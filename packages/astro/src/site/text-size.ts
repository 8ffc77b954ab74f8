/**
 * Runs before the first paint, so that a page never jumps: applies the letter size that was chosen before.
 * Storage may be missing or refused; then the page keeps its normal size.
 */
export const TEXT_SIZE_SCRIPT =
  "try{document.documentElement.dataset.text=localStorage.getItem('co-chu')||'1'}catch(e){}"
