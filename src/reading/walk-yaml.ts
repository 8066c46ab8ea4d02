import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import { TOO_DEEP, wideColon } from './explain-yaml-error.ts';
import type { Written, WrittenEntry, WrittenMap } from './written.ts';

/** How many levels a record may have; it needs five. */
const DEEPEST = 30;

/** Turns the parser's nodes into written values, collecting what the strict subset refuses. */
export class YamlWalk {
  readonly file: ContentFile;
  readonly from: number;
  readonly text: string;
  readonly problems: Problem[];
  private depth = 0;

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
      const wide = wideColon(name);
      if (wide) this.refuse('yaml-colon', key, ...wide);
      if (name === '') this.refuse('yaml-key', key, '冒号前面没有键。', '每行写成“键: 值”。');
      entries.push({ key: name, keyAt: this.at(key), value: this.value(pair.value as Node | null, key) });
    }
    return { kind: 'map', entries, at: this.at(node) };
  }

  value(node: Node | null, owner: Node): Written {
    if (node && this.depth > DEEPEST) return this.tooDeep(node);
    if (node) this.checkProperties(node);
    if (node && (isMap(node) || isSeq(node))) {
      this.depth += 1;
      const written = isMap(node) ? this.map(node) : this.list(node);
      this.depth -= 1;
      return written;
    }
    if (!node || !isScalar(node)) return { kind: 'scalar', text: '', at: this.at(node ?? owner) };
    const text = String(node.value ?? '');
    this.checkScalar(node, text);
    return { kind: 'scalar', text: text.trim(), at: this.at(node) };
  }

  private list(node: YAMLSeq): Written {
    const items = node.items.map((item) => this.value(item as Node | null, node));
    return { kind: 'list', items, at: this.at(node) };
  }

  private tooDeep(node: Node): Written {
    const lineStart = this.text.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1;
    const at = placeAt(this.file, this.from + lineStart, this.from + lineStart + 1);
    if (!this.problems.some((one) => one.rule === 'yaml-well-formed'))
      this.problems.push({ rule: 'yaml-well-formed', at, message: TOO_DEEP[0], cure: TOO_DEEP[1] });
    return { kind: 'scalar', text: '', at };
  }

  /** Refuses anchors, aliases and tags; they stand before the value. */
  private checkProperties(node: Node): void {
    const [start = 0, end = start] = node.range ?? [];
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      const from = isAlias(node) ? start : this.text.lastIndexOf('&', start);
      const cure = '把内容照写一遍；若 & * 是文字的一部分，给整个值加引号。';
      const at = placeAt(this.file, this.from + from, this.from + end);
      this.problems.push({
        rule: 'yaml-no-alias',
        at,
        message: '这里用了 YAML 的 & 或 *（锚点、别名）。',
        cure,
      });
    } else if (node.tag)
      this.refuse('yaml-no-tag', node, `值以 ${node.tag} 开头，被当成了 YAML 标签。`, '给整个值加引号。');
  }

  /** Tells every line of an unquoted text that would be a «键: 值» but for its full-width colon; true when there is one. */
  checkColons(node: Node): boolean {
    const [start = 0, end = 0] = node.range ?? [];
    const alone = /(^|\n)[ \t]*$/.test(this.text.slice(0, start));
    let from = start;
    let found = false;
    for (const line of alone ? this.text.slice(start, end).split('\n') : []) {
      const wide = wideColon(line.trim());
      const at = placeAt(this.file, this.from + from + line.search(/\S|$/), this.from + from + line.length);
      if (wide) this.problems.push({ rule: 'yaml-colon', at, message: wide[0], cure: wide[1] });
      found ||= wide !== undefined;
      from += line.length + 1;
    }
    return found;
  }

  private checkScalar(
    node: Node & { type?: string | undefined; comment?: string | null | undefined },
    text: string,
  ): void {
    const [start = 0, end = 0, last = 0] = node.range ?? [];
    const source = this.text.slice(start, end);
    if (text.trim() === '…')
      this.refuse('value-filled', node, '这一项还没有填。', '填上内容；来源没有公布的，删掉这一行。');
    if (node.type !== 'PLAIN' || this.checkColons(node)) return;
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
