/** Address of a file of this site, wherever the site lies. @param file path from the site's root, as `data/commune.json` */
export const siteAddress = (file: string): string =>
  new URL(file, new URL(document.documentElement.dataset['root'] ?? './', location.href)).href
