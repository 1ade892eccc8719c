/** What is live at the moment of serving, for the placeholders of a signed text. */
export interface Live {
  /** Address of a document's live release in the text's locale, or null where it has none. */
  href(type: string, id: string): string | null
  /** Address of an embedded picture, by the hash of its master. */
  picture(sha256: string): string
}

const PICTURE = /<img data-sha256="([0-9a-f]{64})" width="(\d+)" height="(\d+)" alt="([^"<>]*)">/g
const LINK = /<a data-ref="([a-z0-9-]+):([A-Za-z0-9-]+)">((?:(?!<a[\s>])[\s\S])*?)<\/a>/g

/** A value for an HTML attribute. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/**
 * The only thing between signed and served HTML. It fills two placeholders and touches nothing else:
 *
 * - `<img data-sha256="HEX" width="W" height="H" alt="…">` → `<img src="ADDRESS" width="W" height="H" alt="…">`
 * - `<a data-ref="TYPE:ID">text</a>` → `<a href="ADDRESS">text</a>` where the document is live, else `text`
 *
 * Text can't forge one, since signed HTML escapes `<` in text and `"` in attributes.
 */
export const render = (signed: string, live: Live): string =>
  signed
    .replace(PICTURE, (...[, hash = '', width, height, alt]: string[]) => {
      const src = escapeHtml(live.picture(hash))
      return `<img src="${src}" width="${width}" height="${height}" alt="${alt}">`
    })
    .replace(LINK, (...[, type = '', id = '', text = '']: string[]) => {
      const href = live.href(type, id)
      return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`
    })

/** Documents and pictures that a signed text points to, by the same two patterns. */
export const placeholders = (
  signed: string,
): { refs: { type: string; id: string }[]; pictures: string[] } => ({
  refs: [...signed.matchAll(LINK)].map(([, type = '', id = '']) => ({ type, id })),
  pictures: [...signed.matchAll(PICTURE)].map(([, hash = '']) => hash),
})
