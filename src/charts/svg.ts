/**
 * Rounds a coordinate to two decimals, never to minus zero; what is no finite number is a programming error.
 */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return Math.round(value * 100) / 100 + 0;
}

/** Writes text so that it is safe between tags and inside double quotes. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes one element; without content it closes itself. Content is written as it is, so escape text first.
 */
export function writeElement(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
