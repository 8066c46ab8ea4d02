import { type LayoutRow, mm, within } from './layout-row.ts';
import type { PdfMeasures } from './pdf-measures.ts';

const RED = '#d7000f';

/** What 10.1 asks of a letter: the name of its office, the red double lines, the place of its number. */
export function letterRows({ pages, author }: PdfMeasures): LayoutRow[] {
  const [first] = pages;
  const rules = (first?.rules ?? []).filter(({ colour }) => colour === RED).toSorted((a, b) => a.top - b.top);
  const name = first?.texts.find(({ words, size }) => words === author && size > 22);
  const em = ((name?.size ?? 0) / 72) * 25.4;
  const top = (name?.base ?? 0) - 0.88 * em;
  const gap = (rules[0]?.top ?? 0) - ((name?.base ?? 0) + 0.12 * em);
  const last = rules.at(-1);
  const foot = (first?.height ?? 0) - (last?.top ?? 0);
  const length = (rules[0]?.right ?? 0) - (rules[0]?.left ?? 0);
  const order =
    rules.length === 4 &&
    (rules[0]?.thickness ?? 0) > (rules[1]?.thickness ?? 0) &&
    (rules[3]?.thickness ?? 0) > (rules[2]?.thickness ?? 0);
  return [
    {
      ...{
        clause: '10.1',
        name: '发文机关标志',
        strength: '规定',
        asked: '上边缘距上页边 30 mm，红色，居中',
      },
      measured: `字框上边距上页边 ${mm(top)}`,
      verdict: within(top, 30, 0.5),
    },
    {
      ...{
        clause: '10.1',
        name: '第一条红色双线',
        strength: '规定',
        asked: '标志下 4 mm，上粗下细，长 170 mm，居中',
      },
      measured: `标志下 ${mm(gap)}，长 ${mm(length)}，${order ? '上粗下细' : '粗细不分'}`,
      verdict: order && Math.abs(length - 170) < 0.5 ? within(gap, 4, 0.6) : '不同',
    },
    {
      ...{
        clause: '10.1',
        name: '第二条红色双线',
        strength: '规定',
        asked: '距下页边 20 mm，上细下粗，长 170 mm，居中',
      },
      measured: `距下页边 ${mm(foot)}`,
      verdict: order ? within(foot, 20, 0.5) : '不同',
    },
    {
      ...{ clause: '7.2.5', name: '发文字号', strength: '规定', asked: '机关代字、〔年份〕、顺序号' },
      measured: '印作“年份＋第几号”，没有机关代字',
      verdict: '不同：记录里没有机关代字',
    },
  ];
}
