import type { PageView, Run } from '../../views/view.ts';
import { composeSection } from './compose-blocks.ts';
import { composeLine, composeRun } from './compose-lines.ts';
import { composeMatter, type Printing, particular, pressOf } from './compose-matter.ts';
import { composeTitle } from './compose-title.ts';
import { dayOf } from './day-of.ts';
import type { PrintedBlock } from './printed.ts';
import { writePdf } from './write-pdf.ts';

/** An issue as a PDF: 报头, 报核, 报尾 of an office, or the site's own masthead, from the view of its page. */
export function composeIssuePdf(view: PageView, printing: Printing): Uint8Array {
  const press = pressOf(printing);
  const line = (one: PageView['lede']) => composeLine(one, press);
  const [name = view.title, about = ''] = view.title.split(' ');
  const day = particular(view, '印发', '编成');
  const matter = {
    ...composeMatter(view, printing, '这一期现在怎样（是否签发、有无勘误、各数是否仍然有效），扫码或打开：'),
    site: view.site.name,
    kind: view.site.standing,
    name,
    day,
    about: line([{ kind: 'date', text: about }]),
    number: line(view.kicker.filter(isNumber)),
    heading: composeTitle(line(view.heading), TITLE_EMS),
    lede: line(view.lede),
    keys: view.keys.map(({ term, value, note }) => ({
      term,
      value: composeRun(value, press),
      note: line(note),
    })),
    blocks: withTail(view.sections.flatMap((section, index) => composeSection(section, press, index + 1))),
    particulars: view.meta
      .filter(({ term }) => !ELSEWHERE.has(term))
      .map(({ term, line: says }) => [term, line(says)]),
    colophon: line(view.colophon),
  };
  return writePdf({ template: 'issue', matter, day: dayOf(day), of: view.address }, printing.materials);
}

/** How many items of a last list go with what stands beneath it, so that no page has the foot of the issue alone. */
const TAIL = 4;

/** The blocks with the end of a last list apart, to stay with the foot of the issue. */
function withTail(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'list' || last.ordered || last.items.length <= TAIL) return blocks;
  return [...blocks.slice(0, -1), { ...last, tail: TAIL }];
}

/** How many letters of 2 号 stand in a line of a title. */
const TITLE_EMS = 18;

/** The particulars that stand at the head or in a section of their own, and the ways to files, which are of no use on paper. */
const ELSEWHERE = new Set(['编者', '印发', '编成', '来源', '文件']);

const isNumber = ({ kind }: Run): boolean => kind === 'ordinal';
