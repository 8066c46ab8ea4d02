import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import type { Written, WrittenEntry, WrittenMap } from './written.ts';

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
  for (const error of document?.errors ?? []) problems.push(explainYamlError(file, from, error));
  if (problems.length > 0) return { problems };
  const root = document?.contents as Node | null | undefined;
  if (!root || !isMap(root)) {
    const cure = '每行写成“键: 值”，冒号用半角，后面空一格。';
    report('yaml-map', root?.range ?? [0, 1, 1], '这里应当是一行行的“键: 值”。', cure);
    return { problems };
  }
  const map = new Walk(file, from, text, problems).map(root);
  return { map, problems };
}

/** Turns the parser's nodes into written values, collecting what the strict subset refuses. */
class Walk {
  readonly file: ContentFile;
  readonly from: number;
  readonly text: string;
  readonly problems: Problem[];

  constructor(file: ContentFile, from: number, text: string, problems: Problem[]) {
    this.file = file;
    this.from = from;
    this.text = text;
    this.problems = problems;
  }

  map(node: YAMLMap): WrittenMap {
    if (node.flow)
      this.refuse(
        'yaml-block',
        node,
        '这里用了花括号 {…}，遇到逗号会把数字切断（31,483万元 会变成两段）。',
        '改成换行、缩进的“键: 值”。',
      );
    const entries: WrittenEntry[] = [];
    for (const pair of node.items) {
      const key = pair.key as Node;
      if (!isScalar(key)) {
        this.refuse('yaml-key', key, '键应当是一个词。', '每行写成“键: 值”。');
        continue;
      }
      const name = String(key.value ?? '');
      if (name.includes('：'))
        this.refuse(
          'yaml-colon',
          key,
          `“${name}”里有全角冒号，后面的内容没有被当成值。`,
          '把“：”改成半角“: ”（冒号后空一格）。',
        );
      entries.push({ key: name, keyAt: this.at(key), value: this.value(pair.value as Node | null, key) });
    }
    return { kind: 'map', entries, at: this.at(node) };
  }

  value(node: Node | null, owner: Node): Written {
    if (node && isMap(node)) return this.map(node);
    if (node && isSeq(node)) {
      return {
        kind: 'list',
        items: node.items.map((item) => this.value(item as Node | null, node)),
        at: this.at(node),
      };
    }
    if (node && (isAlias(node) || ('anchor' in node && node.anchor)))
      this.refuse(
        'yaml-no-alias',
        node,
        '这里用了 YAML 的 & 或 *（锚点、别名）。',
        '把内容照写一遍；若 & * 是文字的一部分，给整个值加引号。',
      );
    if (!node || !isScalar(node)) return { kind: 'scalar', text: '', at: this.at(node ?? owner) };
    if (node.tag)
      this.refuse('yaml-no-tag', node, `值以 ${node.tag} 开头，被当成了 YAML 标签。`, '给整个值加引号。');
    const text = String(node.value ?? '');
    this.checkScalar(node, text);
    return { kind: 'scalar', text: text.trim(), at: this.at(node) };
  }

  private checkScalar(
    node: Node & { type?: string | undefined; comment?: string | null | undefined },
    text: string,
  ): void {
    const [start = 0, end = 0, last = 0] = node.range ?? [];
    const source = this.text.slice(start, end);
    if (text.trim() === '…')
      this.refuse('value-filled', node, '这一项还没有填。', '填上内容；来源没有公布的，删掉这一行。');
    if (node.type !== 'PLAIN') return;
    if (source.includes('\n')) {
      const continuation = (source.split('\n')[1] ?? '').trim();
      const cure = /：/.test(continuation)
        ? '把“：”改成半角“: ”，并与上一行的键对齐。'
        : '与上一行的键对齐；若本来就是一句长话，给整个值加引号。';
      this.refuse('yaml-one-line', node, `下一行“${continuation}”并进了这个值里。`, cure);
    }
    const rest = this.text.slice(end, last).split('\n', 1)[0] ?? '';
    if (/^\s+#\S/.test(rest))
      this.refuse(
        'yaml-comment',
        node,
        `“${text}”后面的“${rest.trim()}”被当成了注释，没有读进来。`,
        '给整个值加引号；若确实是注释，在 # 后空一格。',
      );
  }

  private at(node: Node) {
    const [start = 0, end = start] = node.range ?? [];
    return placeAt(this.file, this.from + start, this.from + Math.max(end, start));
  }

  private refuse(rule: string, node: Node, message: string, cure: string): void {
    this.problems.push({ rule, at: this.at(node), message, cure });
  }
}
