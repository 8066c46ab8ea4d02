import { pinyin } from 'pinyin-pro';

/** The kinds of records that can be made, the word to type, what it takes and what it is. */
export const KINDS = [
  { word: 'place', takes: '名称', says: '县（市、区）、开发区；不写 --city 已有的就是新城市' },
  { word: 'project', takes: '项目名称', says: '项目卡片' },
  { word: 'campaign', takes: '行动名称', says: '攻坚行动' },
  { word: 'problem', takes: '问题名称', says: '存在问题' },
  { word: 'return', takes: '期间，如 2023-05', says: '一次报送' },
  { word: 'source', takes: '标题', says: '来源' },
  { word: 'letter', takes: '编号，如 2024-3', says: '一份签发的提示函' },
  { word: 'issue', takes: '期间，如 2023-05', says: '一期简报，自己编号；报送到了就编成、建好' },
  { word: 'correction', takes: '期的编号', says: '一条勘误，针对已经冻结的一期，自己编号' },
] as const;

export type NewKind = (typeof KINDS)[number]['word'];

/** What is asked for. */
export interface NewRecord {
  readonly kind: Exclude<NewKind, 'issue' | 'correction'>;
  readonly name: string;
  readonly city: string;
  readonly county?: string | undefined;
}

/** The slug of a name: its pinyin, lower case, at most five words; digits and Latin letters stay. */
export function slugOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words = syllables.flatMap((syllable) => syllable.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  return words.slice(0, 6).join('-');
}

/** Drafts a record: the path it belongs to, and its text with every needed key. */
export function draftRecord({ kind, name, city, county }: NewRecord): { path: string; text: string } {
  const home = county ? `content/cities/${city}/counties/${county}` : `content/cities/${city}`;
  const slug = slugOf(name);
  switch (kind) {
    case 'place':
      return {
        path: `content/cities/${city}/counties/${slug}/county.md`,
        text: front([
          `名称: ${name}`,
          `简称: ${name.replace(/[市县区]$/, '')}`,
          '级别: 县',
          '上级: …',
          '组: 县（市、区）',
          '次序: 1',
        ]),
      };
    case 'project':
      return {
        path: `${home}/projects/${slug}.md`,
        text: front([`名称: ${name}`, '简称: …', '地区: …', '建设单位: …', '行业: …', '说明: …']),
      };
    case 'campaign':
      return {
        path: `content/cities/${city}/campaigns/${slug}.md`,
        text: front([`名称: ${name}`, '地区: …', '期间: …', '来源: …', '来源位置: …', '说明: …']),
      };
    case 'problem':
      return {
        path: `${home}/problems/${slug}.md`,
        text: front([
          `名称: ${name}`,
          '类型: …',
          '地区: …',
          '状态: 待核',
          '措施: …',
          '来源: …',
          '来源位置: …',
        ]),
      };
    case 'return':
      return { path: `${home}/returns/${name}.yaml`, text: RETURN };
    case 'source':
      return {
        path: `content/sources/${slug}.yaml`,
        text: `标题: ${name}\n类型: …\n日期: …\n刊名: …\n篇目:\n  - …\n`,
      };
    case 'letter':
      return { path: `content/cities/${city}/notices/${name}.yaml`, text: LETTER };
  }
}

const front = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;

const LETTER = `规则: …
项目: …
月份: …
签发: …
签发人: …
`;

const RETURN = `来源: …
来源位置: …
收到: …
口径: 5000万元以上
批次: …
陈述:
  计划实施项目数: …
  总投资: …
  年度计划投资:
    值: …
    性质: 计划
  开工项目数: …
  开工率: …
`;
