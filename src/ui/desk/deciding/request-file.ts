/** The request for changes as a Markdown file for the writer. */

/** `text` is Markdown itself, as it was drafted and edited. */
export function requestFile(headline: string, reasons: readonly string[], text: string): string {
  const title = `# Changes requested: ${headline.replace(/\s+/gu, ' ').trim()}`;
  const why = reasons.length === 0 ? [] : [`*${reasons.join('; ')}*`];
  return `${[title, ...why, text.trim()].join('\n\n')}\n`;
}
