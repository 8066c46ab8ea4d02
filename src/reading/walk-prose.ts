import type { Content, PhrasingContent } from 'mdast';
import type { Problem } from '../model/problem.ts';
import type { NumberQuery, ProseBlock, ProseInline } from '../model/prose.ts';
import { checkNumbers, checkStars } from './check-prose-text.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import type { Lookup } from './lookup.ts';
import { parseDate } from './parse-date.ts';

/** The address of a link with its Chinese as typed; one that is not well encoded stays as it is. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Lines of one paragraph as one: Chinese has no space between them. */
const joined = (text: string): string => text.replace(/\s*\n\s*/g, '');

type Attributes = Readonly<Record<string, string>>;
type MdxElement = {
  readonly name: string | null;
  readonly attributes: readonly { type: string; name?: string; value?: unknown }[];
};
type Positioned = {
  readonly position?:
    | { start: { offset?: number | undefined }; end: { offset?: number | undefined } }
    | undefined;
};

const RECORDS = { 地区: 'place', 项目: 'project', 行动: 'campaign', 来源: 'source' } as const;

/** Walks the Markdown tree and keeps what the closed grammar knows. */
export class ProseWalk {
  readonly problems: Problem[] = [];
  readonly file: ContentFile;
  readonly start: number;
  readonly names: Lookup;

  constructor(file: ContentFile, start: number, names: Lookup) {
    this.file = file;
    this.start = start;
    this.names = names;
  }

  block(node: Content): ProseBlock[] {
    if (node.type === 'paragraph') return this.paragraph(node.children, node);
    if (node.type === 'heading') {
      const text = this.plain(node.children, node);
      return text === undefined ? [] : [{ kind: 'heading', text: text.trim(), at: this.at(node) }];
    }
    if (node.type === 'list') {
      const items = node.children.map((item) =>
        item.children.flatMap((child) =>
          'children' in child ? this.inlines(child.children as PhrasingContent[]) : [],
        ),
      );
      return [{ kind: 'list', ordered: node.ordered ?? false, items }];
    }
    const element = node as unknown as MdxElement & { type: string };
    if (element.type === 'mdxJsxFlowElement') return this.flowElement(element, node);
    return this.refuse(node);
  }

  private paragraph(children: readonly PhrasingContent[], node: Positioned): ProseBlock[] {
    const only =
      children.length === 1 ? (children[0] as unknown as MdxElement & { type: string }) : undefined;
    if (only?.type === 'mdxJsxTextElement' && (only.name === '表' || only.name === '图'))
      return this.flowElement(only, node);
    return [{ kind: 'paragraph', inlines: this.inlines(children) }];
  }

  private inlines(children: readonly PhrasingContent[]): ProseInline[] {
    return children.flatMap((child) => this.inline(child));
  }

  private inline(node: PhrasingContent): ProseInline[] {
    const at = this.at(node);
    if (node.type === 'text') return this.text(node.value, node);
    if (node.type === 'strong' || node.type === 'emphasis') {
      const text = this.plain(node.children, node);
      return text === undefined ? [] : [{ kind: 'strong', text, at }];
    }
    if (node.type === 'break') return [];
    if (node.type === 'link') return this.link(node.url, node.children, node);
    const element = node as unknown as MdxElement & { type: string };
    if (element.type === 'mdxJsxTextElement' && element.name === '数') return this.number(element, node);
    return this.refuse(node);
  }

  private link(url: string, children: readonly PhrasingContent[], node: Positioned): ProseInline[] {
    const [, scheme = '', id = ''] = /^([^:]+):(.+)$/.exec(decoded(url)) ?? [];
    const record = Object.hasOwn(RECORDS, scheme) ? RECORDS[scheme as keyof typeof RECORDS] : undefined;
    if (!record) return this.refuse(node);
    const text = this.wordsOf(children, node);
    if (text === undefined) return [];
    const target = record === 'place' ? this.names.place(id) : id;
    return [{ kind: 'record', record, id: target, text, at: this.at(node) }];
  }

  /** The words of a heading or a strong text, which hold nothing else and no number. */
  private plain(children: readonly PhrasingContent[], node: Positioned): string | undefined {
    for (const child of children) if (child.type === 'text') this.checkText(child);
    return this.wordsOf(children, node);
  }

  /** The words of a heading, a link or a strong text; anything else in it is refused. */
  private wordsOf(children: readonly PhrasingContent[], node: Positioned): string | undefined {
    const words = children.flatMap((child) => (child.type === 'text' ? [joined(child.value)] : []));
    if (words.length === children.length) return words.join('');
    this.refuse(node);
    return undefined;
  }

  private text(value: string, node: Positioned): ProseInline[] {
    this.checkText(node);
    return [{ kind: 'text', text: joined(value), at: this.at(node) }];
  }

  private checkText({ position }: Positioned): void {
    const start = this.start + (position?.start.offset ?? 0);
    const end = this.start + (position?.end.offset ?? 0);
    this.problems.push(...checkNumbers(this.file, start, end), ...checkStars(this.file, start, end));
  }

  private flowElement(element: MdxElement, node: Positioned): ProseBlock[] {
    const name = this.attributes(element).名称 ?? '';
    if (element.name === '表' && name) return [{ kind: 'table', name, at: this.at(node) }];
    if (element.name === '图' && name) return [{ kind: 'chart', name, at: this.at(node) }];
    if (element.name === '表' || element.name === '图') {
      const cure = `写成 <${element.name} 名称="…"/>，名称就是它的标题。`;
      this.problems.push({
        rule: 'prose-grammar',
        at: this.at(node),
        message: `<${element.name}> 没有写名称。`,
        cure,
      });
      return [];
    }
    if (element.name === '数') return [{ kind: 'paragraph', inlines: this.number(element, node) }];
    return this.refuse(node);
  }

  private number(element: MdxElement, node: Positioned): ProseInline[] {
    const { 指标, 地区, 项目, 行动, 口径, 批次, 期间, 取, ...rest } = this.attributes(element);
    const unknown = Object.keys(rest)[0];
    if (unknown) return this.misuse(node, `<数> 没有“${unknown}”这一项。`);
    if (!指标) return this.misuse(node, '<数> 没有写指标。');
    if (取 && 取 !== '推算' && 取 !== '印作') return this.misuse(node, `<数> 的“取”不能是“${取}”。`);
    const period = 期间 ? parseDate(期间) : undefined;
    if (期间 && !period) return this.misuse(node, `<数> 的期间“${期间}”不是能认出的日期。`);
    const query: NumberQuery = {
      indicator: this.names.indicator(指标),
      ...(地区 ? { place: this.names.place(地区) } : {}),
      ...(项目 ? { project: 项目 } : {}),
      ...(行动 ? { campaign: 行动 } : {}),
      ...(口径 ? { scope: 口径 } : {}),
      ...(批次 ? { cohort: 批次 } : {}),
      ...(period ? { period: period.text } : {}),
      ...(取 === '推算' || 取 === '印作' ? { form: 取 } : {}),
    };
    return [{ kind: 'number', at: this.at(node), ...query }];
  }

  private misuse(node: Positioned, message: string): [] {
    const cure =
      '写成 <数 指标="开工率" 地区="集安市"/>；可加 项目 行动 口径 批次 期间，取 写 推算 或 印作。';
    this.problems.push({ rule: 'prose-number', at: this.at(node), message, cure });
    return [];
  }

  private attributes(element: MdxElement): Attributes {
    return Object.fromEntries(
      element.attributes
        .filter((one) => typeof one.value === 'string')
        .map((one) => [one.name ?? '', String(one.value)]),
    );
  }

  private refuse(node: Positioned): [] {
    const at = this.at(node);
    const cure = '正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。';
    this.problems.push({
      rule: 'prose-grammar',
      at,
      message: '正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。',
      cure,
    });
    return [];
  }

  private at(node: Positioned) {
    const start = this.start + (node.position?.start.offset ?? 0);
    return placeAt(this.file, start, this.start + (node.position?.end.offset ?? 0));
  }
}
