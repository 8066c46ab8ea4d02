import { isMap, isScalar, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import { explainYamlError, type YamlFault } from './explain-yaml-error.ts';
import { YamlWalk } from './walk-yaml.ts';
import type { WrittenMap } from './written.ts';

/** A parsed file: its top-level map, or none when it could not be read that far. */
export interface YamlParsed {
  readonly map?: WrittenMap;
  readonly problems: readonly Problem[];
}

/**
 * Parses YAML into what was written, with places. `from` and `to` bound the YAML inside the file (front matter).
 * The failsafe schema keeps every scalar as its source text; anchors, aliases, tags and flow maps are refused.
 */
export function parseYaml(file: ContentFile, from = 0, to = file.text.length): YamlParsed {
  const problems: Problem[] = [];
  const text = file.text.slice(from, to);
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    lineCounter: new LineCounter(),
    uniqueKeys: true,
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  const report = (rule: string, range: readonly number[] | null | undefined, message: string, cure: string) =>
    problems.push({
      rule,
      at: placeAt(file, from + (range?.[0] ?? 0), from + (range?.[1] ?? 0)),
      message,
      cure,
    });
  if (second) report('yaml-one', second.range, '一个文件里有两份 YAML（中间有 ---）。', '拆成两个文件。');
  const faults = (document?.errors ?? []).map((error) => explainYamlError(file, from, error));
  if (second || faults.length > 0) return { problems: [...problems, ...tellingFaults(faults)] };
  const root = document?.contents as Node | null | undefined;
  const walk = new YamlWalk(file, from, text, problems);
  if (!root || !isMap(root)) {
    if (root && isScalar(root) && walk.checkColons(root)) return { problems };
    const cure = '每行写成“键: 值”，冒号用半角，后面空一格。';
    report('yaml-map', root?.range ?? [0, 1, 1], '这里应当是一行行的“键: 值”。', cure);
    return { problems };
  }
  return { map: walk.map(root), problems };
}

/**
 * One slip makes the parser stumble many times over, line for line. Told are the first stumble of all, and of each
 * line whatever is certainly wrong by itself.
 */
function tellingFaults(faults: readonly YamlFault[]): Problem[] {
  const told = new Map<number, Problem>();
  for (const [index, { problem, isSure }] of faults.entries())
    if ((index === 0 || isSure) && !told.has(problem.at.line)) told.set(problem.at.line, problem);
  return [...told.values()];
}
