import { numberRows, pageRows, ruleRows } from './issue-layout.ts';
import type { LayoutRow } from './layout-row.ts';
import { letterRows } from './letter-layout.ts';
import type { PdfMeasures } from './pdf-measures.ts';

/** What a report is of: an issue of an office, an issue of a compilation, or a letter. */
export type PrintedKind = '简报' | '汇编' | '信函';

/** Which of our fonts stands where the norm or custom asks for another that may not be passed on. */
const SUBSTITUTES: readonly (readonly [asked: string, ours: string, where: string])[] = [
  ['仿宋', '思源宋体 Regular', '正文、期号、日期、成文单位'],
  ['小标宋', '思源宋体 Bold', '简报名称、标题'],
  ['黑体', '思源黑体 Bold', '一级层次序数、表题'],
  ['楷体', '思源宋体 Bold', '二级层次序数'],
  ['宋体', '思源宋体 Regular', '页码、表格'],
];

/**
 * The layout of a PDF as plain text, parameter by parameter: what GB/T 9704-2012 asks, what was measured, whether the two agree,
 * and which fonts stand in. It says what was looked at, and never that the whole conforms.
 */
export function composeLayoutReport(measures: PdfMeasures, kind: PrintedKind, name: string): string {
  const rows = [
    ...pageRows(measures),
    ...numberRows(measures, kind !== '信函'),
    ...(kind === '信函' ? letterRows(measures) : ruleRows(measures, kind === '简报')),
  ];
  const differing = rows.filter(({ verdict }) => verdict.startsWith('不同'));
  return [
    `版式报告：${name}`,
    `对照 GB/T 9704-2012《党政机关公文格式》，逐项写出要求、在这份 PDF 里量到的，和两者是否相符。`,
    NORM_NOTE[kind],
    '',
    ...rows.flatMap(drawRow),
    '字体',
    ...SUBSTITUTES.map(([asked, ours, where]) => `  ${asked} → ${ours}（${where}）`),
    `  嵌入：${measures.fonts.map(({ name: font, embedded }) => `${font}${embedded ? '' : '（没有嵌入）'}`).join('、')}`,
    '  标准和习惯用的仿宋、小标宋等字体不得随网站分发，都以开放许可（OFL）的字体代替，所以字形与标准不同。',
    '',
    '文件',
    `  标题：${measures.title}；作者：${measures.author}；语言：${measures.language || '没有写明'}；` +
      `标签：${measures.tagged ? '有' : '没有'}；书签 ${measures.outline.length} 条；共 ${measures.pages.length} 面。`,
    '',
    `量了 ${rows.length} 项，${rows.length - differing.length} 项相符或以代用字体相符，${differing.length} 项不同` +
      `${differing.length > 0 ? `（${differing.map((row) => row.name).join('、')}）` : ''}。`,
    '没有量的要素不在此列；本报告不表示这份文件全部符合 GB/T 9704-2012。',
    '',
  ].join('\n');
}

const NORM_NOTE: Readonly<Record<PrintedKind, string>> = {
  简报: '标准没有规定简报：纸、版心、字、行、页码照标准，报头、报核、报尾照通行的做法（实务）。',
  汇编: '这是非官方汇编，不是公文：只用标准的纸、版心、字、行和页码，不用红头。',
  信函: '按标准 10.1 的信函格式。',
};

const drawRow = ({ clause, name, strength, asked, measured, verdict }: LayoutRow): string[] => [
  `${name}（${clause}，${strength}）`,
  `  要求：${asked}`,
  `  量得：${measured}`,
  `  结果：${verdict}`,
  '',
];
