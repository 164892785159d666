/** Writes untrusted text into Markdown so that it reads as it stands and never becomes markup. */

/** Line breaks become spaces; every sign that could open inline or raw HTML markup is escaped. */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|$]/gu, '\\$&');
}
