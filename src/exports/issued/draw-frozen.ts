import type { FrozenText } from '../../model/frozen.ts';

/** Writes `frozen.json`: one line a claim, a figure, a rule and a section, so that two versions can be read side by side. */
export function drawFrozen(frozen: FrozenText): string {
  const { 格式, issue, signed, view, claims, figures, record, rules } = frozen;
  const { sections, ...head } = view;
  const parts = [
    `"格式": ${格式}`,
    `"issue": ${JSON.stringify(issue)}`,
    `"signed": ${JSON.stringify(signed)}`,
    `"view": {${Object.entries(head)
      .map(([key, value]) => `\n${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',')},\n"sections": ${drawRows(sections as readonly unknown[])}}`,
    `"rules": ${drawRows(rules)}`,
    `"record": ${JSON.stringify(record)}`,
    `"claims": ${drawRows(claims)}`,
    `"figures": ${drawRows(figures)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

const drawRows = (rows: readonly unknown[]): string =>
  `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}]`;
