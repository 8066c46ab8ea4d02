import type { Written } from './written.ts';

/** What cannot stand in YAML without quotes. */
const RISKY = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$|\n/;

/** Draws a map as block YAML, indented by so many spaces. */
export function drawYaml(map: { readonly [key: string]: Written }, indent = 0): string {
  return Object.entries(map)
    .map(([key, value]) => `${' '.repeat(indent)}${scalar(key)}:${drawValue(value, indent)}`)
    .join('');
}

/** A Markdown record: its front matter, and what is said below it. */
export const drawRecord = (front: { readonly [key: string]: Written }, body = ''): string =>
  `---\n${drawYaml(front)}---\n${body === '' ? '' : `\n${body}\n`}`;

function drawValue(value: Written, indent: number): string {
  if (typeof value === 'string') return ` ${scalar(value)}\n`;
  if (isList(value)) return `\n${value.map((item) => drawItem(item, indent + 2)).join('')}`;
  return `\n${drawYaml(value, indent + 2)}`;
}

function drawItem(item: Written, indent: number): string {
  const margin = ' '.repeat(indent);
  if (typeof item === 'string') return `${margin}- ${scalar(item)}\n`;
  if (isList(item)) throw new TypeError('a list within a list');
  return `${margin}- ${drawYaml(item, indent + 2).trimStart()}`;
}

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);

const scalar = (text: string): string => (RISKY.test(text) ? JSON.stringify(text) : text);
