import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { widthOf } from '../../src/model/at.ts';
import type { Claim } from '../../src/model/claim.ts';
import { STAGES } from '../../src/model/stage.ts';

/** Writes another value for every one of some claims, in the very lines of the returns that state them. */
export function alterClaims(root: string, claims: readonly Claim[]): void {
  for (const [file, own] of Map.groupBy(claims, ({ at }) => at.file)) {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
    for (const claim of own) {
      const at = claim.at.line - 1;
      const line = lines[at] ?? '';
      const start = indexAt(line, claim.at.column);
      lines[at] = `${line.slice(0, start)}${alterValue(line.slice(start), claim)}`;
    }
    writeFileSync(path.join(root, file), lines.join('\n'));
  }
}

/** The index in a line of what stands in a display column. */
function indexAt(line: string, column: number): number {
  let index = 0;
  while (widthOf(line.slice(0, index)) < column - 1) index += 1;
  return index;
}

/** Another value of the same kind, as it is written. */
function alterValue(written: string, { value, indicator }: Claim): string {
  if (value.kind === 'absent')
    return written.replace(value.reason, value.reason === '待核' ? '未公布' : '待核');
  if (value.kind === 'date')
    return written.replace(/(\d{3})(\d)/, (_, three, last) => `${three}${(Number(last) + 1) % 10}`);
  if (value.kind === 'quantity')
    return written.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) % 9) + 1));
  if (indicator !== 'stage') return written.replace(/^(["']?)/, '$1又');
  const other = STAGES.find((stage) => stage !== value.text && stage !== '') ?? '';
  return written.replace(value.text, other);
}
