import { deriveGrid } from './derive-grid.ts';
import { type LayoutRow, mm, pt, within } from './layout-row.ts';
import type { MeasuredPage, MeasuredText, PdfMeasures } from './pdf-measures.ts';

const RED = '#d7000f';
/** How high the upper edge of the font's dash is above the line that letters stand on, in ems. */
const DASH = 0.294;
const AREA = { top: 37, bottom: 262, width: 156 };

/** The parameters that all printed matter on A4 has: paper, type area, grid, numbers of pages. */
export function pageRows({ pages }: PdfMeasures): LayoutRow[] {
  const sizes = [...new Set(pages.map(({ width, height }) => `${width.toFixed(0)}×${height.toFixed(0)} mm`))];
  const edges = pages.map(edgesOf);
  const grid = deriveGrid(pages);
  const [top, left, right, bottom] = (['top', 'left', 'right', 'bottom'] as const).map((side) =>
    edges.map((edge) => edge[side]).filter(Number.isFinite),
  );
  return [
    {
      ...{ clause: '5.1', name: '幅面', strength: '规定' as const, asked: 'A4，210×297 mm' },
      measured: sizes.join('、'),
      verdict: sizes.join() === '210×297 mm' ? '相符' : '不同',
    },
    marginRow('天头', '37±1 mm', Math.min(...(top ?? [])), 37),
    marginRow('订口', '28±1 mm', Math.min(...(left ?? [])), 28),
    marginRow('切口（由版心宽推算）', '26 mm', Math.min(...(right ?? [])), 26),
    marginRow('下边（由版心高推算）', '35 mm', Math.min(...(bottom ?? [])), 35),
    ...(grid
      ? [
          {
            ...{ clause: '5.2.3', name: '每面行数', strength: '一般' as const, asked: '22行' },
            measured: `行距 ${pt(grid.pitch)}，版心高可排 ${grid.lines} 行`,
            verdict: grid.lines === 22 ? '相符' : '不同',
          },
          {
            ...{ clause: '5.2.3', name: '每行字数', strength: '一般' as const, asked: '28字' },
            measured: `字距 ${grid.advance.toFixed(2)} 磅，版心宽可排 ${grid.letters} 字`,
            verdict: grid.letters === 28 ? '相符' : '不同',
          },
        ]
      : []),
  ];
}

const marginRow = (name: string, asked: string, measured: number, wanted: number): LayoutRow => ({
  ...{ clause: '5.2.1', name, strength: name.includes('推算') ? '推算' : '规定', asked },
  measured: `文字离纸边最近 ${mm(measured)}`,
  verdict: measured >= wanted - 1.2 ? '相符' : `不同，文字伸出 ${mm(wanted - measured)}`,
});

/** How near the text of a page comes to its edges, inner and outer by turns; what stands above and below the type area is no text. */
function edgesOf({ number, width, height, texts }: MeasuredPage) {
  // The large name of an office stands by rules of its own.
  const body = texts.filter(({ base, size }) => base > AREA.top && base < AREA.bottom + 0.1 && size <= 22);
  const near = Math.min(...body.map(({ left, words, size }) => left + trim(words[0], size)));
  const far = width - Math.max(...body.map(({ right, words, size }) => right - trim(words.at(-1), size)));
  const odd = number % 2 === 1;
  return {
    top: Math.min(...body.map(({ base, size }) => base - 0.88 * size * (25.4 / 72))),
    bottom: height - Math.max(...body.map(({ base, size }) => base + 0.12 * size * (25.4 / 72))),
    left: odd ? near : far,
    right: odd ? far : near,
  };
}

/** Half an em of a mark at the rim of a line is in the font and not on the page, in millimetres. */
const trim = (mark: string | undefined, size: number): number =>
  mark && /[，。；：、）》”〕（《“〔]/.test(mark) ? (size / 2) * (25.4 / 72) : 0;

/** Where the numbers of pages stand. */
export function numberRows({ pages }: PdfMeasures, first: boolean): LayoutRow[] {
  const marks = pages.flatMap(({ number, texts }): (readonly [number: number, mark: MeasuredText])[] => {
    const below = texts.filter(({ base, size }) => base > 265 && size === 14);
    const mark = below.at(-1);
    return mark ? [[number, { ...mark, left: below[0]?.left ?? mark.left }]] : [];
  });
  const dash = marks.map(([, { base }]) => base - DASH * 14 * (25.4 / 72) - AREA.bottom);
  const side = marks.every(([number, { left }]) => (number % 2 === 1 ? left > 105 : left < 105));
  const shown = marks.length === pages.length - (first ? 0 : 1);
  const deepest = Math.max(...dash);
  return [
    {
      ...{ clause: first ? '7.5' : '7.5、10.1', name: '页码位置', strength: '规定' },
      asked: `一字线上距版心下边缘 7 mm，单页居右空一字，双页居左空一字${first ? '' : '，首页不显示'}`,
      measured:
        marks.length === 0 ? '没有页码' : `一字线在版心下 ${mm(deepest)}，${side ? '单右双左' : '不分单双'}`,
      verdict: !side || !shown ? '不同' : marks.length === 0 ? '相符' : within(deepest, 7, 0.5),
    },
    {
      ...{ clause: '7.5', name: '页码字号', strength: '规定', asked: '4 号（14 磅）半角宋体阿拉伯数字' },
      measured:
        [...new Set(marks.map(([, { size, font }]) => `${pt(size)} ${font}`))].join('、') || '没有页码',
      verdict: '字号相符；字体用思源宋体代替宋体',
    },
  ];
}

/** The red rule of a 简报, or that a compilation has none. */
export function ruleRows({ pages }: PdfMeasures, red: boolean): LayoutRow[] {
  const rules = pages.flatMap(({ number, rules: all }) =>
    all.filter(({ colour }) => colour === RED).map((rule) => ({ ...rule, number })),
  );
  const [rule] = rules;
  const measured = rule
    ? `第${rule.number}面一条，长 ${mm(rule.right - rule.left)}，粗 ${pt(rule.thickness)}`
    : '没有红线';
  return [
    {
      ...{ clause: red ? '7.2.7' : '—', name: '红色分隔线', strength: red ? '规定' : '实务' },
      asked: red ? '与版心等宽（156 mm），红色；粗细没有规定' : '非官方汇编不用红头、红线',
      measured,
      verdict: (
        red
          ? rule && rules.length === 1 && Math.abs(rule.right - rule.left - AREA.width) < 0.5
          : !rule
      )
        ? '相符'
        : '不同',
    },
  ];
}
