import type { Line, PageView } from '../../views/view.ts';
import type { Materials } from '../download.ts';
import type { Press } from './compose-blocks.ts';
import { composeLine, type Published, plainWords, urlOf } from './compose-lines.ts';
import { deriveChartStyles } from './derive-chart-styles.ts';
import { drawCode } from './draw-code.ts';
import type { PrintedMatter } from './printed.ts';

/** What printed matter is made with beside its view. */
export interface Printing extends Published {
  readonly materials: Pick<Materials, 'fonts' | 'styles' | 'templates'>;
}

/** The width of the type area, 156 mm, in points. */
const MEASURE = (156 / 25.4) * 72;

/** What blocks are printed with. */
export const pressOf = ({ url, base, materials }: Printing, measure = MEASURE): Press => ({
  url,
  base,
  measure,
  chartRules: deriveChartStyles(materials.styles(), 'Noto Sans SC'),
});

/** What all printed matter says of itself and on every page. */
export function composeMatter(view: PageView, printing: Printing, says: string): PrintedMatter {
  const { standing, statement, issuer, knownBy } = view.site;
  const url = urlOf(printing, view.address);
  const words = [
    standing === '非官方汇编' ? `非官方汇编　${statement}` : '',
    knownBy ? `按${knownBy}所知` : '',
  ];
  const draft = ['拟稿', '审核'].find((state) => stateOf(view).startsWith(state));
  return {
    title: view.title,
    author: issuer,
    standing: words.filter(Boolean).join('　'),
    marks: [...(standing === '示例' ? ['示例数据'] : []), ...(draft ? [draft] : [])],
    red: standing !== '非官方汇编',
    wayBack: { url, code: drawCode(url), says },
  };
}

/** The state that a page gives in its particulars. */
const stateOf = (view: PageView): string => particular(view, '状态');

/** The words of one of a page's particulars; empty where it has none. */
export const particular = ({ meta }: PageView, ...terms: readonly string[]): string => {
  const found = terms.flatMap((term) => meta.find((one) => one.term === term) ?? []);
  return wordsOf(found[0]?.line ?? []);
};

const wordsOf = (line: Line): string => plainWords(composeLine(line, { url: '', base: '' }));
