import type { Content, PhrasingContent, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../model/problem.ts';
import type { NumberQuery, Prose, ProseBlock, ProseInline } from '../model/prose.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import type { Lookup } from './lookup.ts';

/** Prose as a closed tree, and everything in it that the grammar does not allow. */
export interface ProseParsed {
  readonly prose: Prose;
  readonly problems: readonly Problem[];
}

/** Parses the prose of a record from `start` on; issues (.mdx) may use <数>, <表> and <图>. */
export function parseProse(file: ContentFile, start: number, names: Lookup): ProseParsed {
  const body = file.text.slice(start);
  if (start === 0 || body.trim() === '') return { prose: [], problems: [] };
  const mdx = file.path.endsWith('.mdx');
  const processor = mdx ? unified().use(remarkParse).use(remarkMdx) : unified().use(remarkParse);
  let root: Root;
  try {
    root = processor.parse(body) as Root;
  } catch (error) {
    return { prose: [], problems: [brokenMdx(file, start, error)] };
  }
  const walk = new ProseWalk(file, start, names);
  return { prose: root.children.flatMap((node) => walk.block(node)), problems: walk.problems };
}

function brokenMdx(file: ContentFile, start: number, error: unknown): Problem {
  const place = (error as { place?: { offset?: number; start?: { offset?: number } } }).place;
  const offset = place?.offset ?? place?.start?.offset ?? 0;
  const found = file.text.slice(start + offset, start + offset + 1);
  const message =
    '<{'.includes(found) && found
      ? `正文里的“${found}”被当成了标签或表达式。`
      : '正文里有没写完的标签或表达式（< 或 {）。';
  const cure = '“小于”写成文字（低于、不足）；<数> <表> <图> 要写完整，以 /> 结束；不用花括号。';
  return { rule: 'prose-grammar', at: placeAt(file, start + offset, start + offset + 1), message, cure };
}

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
class ProseWalk {
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
      const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      return [{ kind: 'heading', text: text.trim(), at: this.at(node) }];
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
      const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      return this.text(text, node).map((inline) => ({ ...inline, kind: 'strong' }) as ProseInline);
    }
    if (node.type === 'link') {
      const [, scheme = '', id = ''] = /^([^:]+):(.+)$/.exec(decodeURI(node.url)) ?? [];
      const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      const record = RECORDS[scheme as keyof typeof RECORDS];
      if (record)
        return [{ kind: 'record', record, id: record === 'place' ? this.names.place(id) : id, text, at }];
    }
    const element = node as unknown as MdxElement & { type: string };
    if (element.type === 'mdxJsxTextElement' && element.name === '数') return this.number(element, node);
    return this.refuse(node);
  }

  private text(value: string, node: Positioned): ProseInline[] {
    const digits = /\d+(?:\.\d+)?/.exec(value);
    if (digits) {
      const from = this.start + (node.position?.start.offset ?? 0) + digits.index;
      const cure = this.file.path.endsWith('.mdx')
        ? '写成 <数 指标="…" 地区="…"/>，数字就会从记录里取。'
        : '把它写成报送里的一条陈述；这里只写文字。';
      this.problems.push({
        rule: 'prose-numbers-bound',
        at: placeAt(this.file, from, from + digits[0].length),
        message: `正文里直接写了数字“${digits[0]}”。`,
        cure,
      });
    }
    return [{ kind: 'text', text: value.replace(/\s*\n\s*/g, ''), at: this.at(node) }];
  }

  private flowElement(element: MdxElement, node: Positioned): ProseBlock[] {
    const name = this.attributes(element).名称 ?? '';
    if (element.name === '表' && name) return [{ kind: 'table', name, at: this.at(node) }];
    if (element.name === '图' && name) return [{ kind: 'chart', name, at: this.at(node) }];
    if (element.name === '数') return [{ kind: 'paragraph', inlines: this.number(element, node) }];
    return this.refuse(node);
  }

  private number(element: MdxElement, node: Positioned): ProseInline[] {
    const { 指标, 地区, 项目, 行动, 口径, 批次, 期间, 取, ...rest } = this.attributes(element);
    const unknown = Object.keys(rest)[0];
    if (!指标 || unknown) {
      const message = unknown ? `<数> 没有“${unknown}”这一项。` : '<数> 没有写指标。';
      this.problems.push({
        rule: 'prose-number',
        at: this.at(node),
        message,
        cure: '写成 <数 指标="开工率" 地区="集安市"/>；可加 项目 行动 口径 批次 期间 取。',
      });
      return [];
    }
    const query: NumberQuery = {
      indicator: this.names.indicator(指标),
      ...(地区 ? { place: this.names.place(地区) } : {}),
      ...(项目 ? { project: 项目 } : {}),
      ...(行动 ? { campaign: 行动 } : {}),
      ...(口径 ? { scope: 口径 } : {}),
      ...(批次 ? { cohort: 批次 } : {}),
      ...(期间 ? { period: 期间 } : {}),
      ...(取 === '推算' || 取 === '印作' ? { form: 取 } : {}),
    };
    return [{ kind: 'number', at: this.at(node), ...query }];
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
