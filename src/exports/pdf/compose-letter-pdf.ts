import type { PageView, Section } from '../../views/view.ts';
import { composeSection } from './compose-blocks.ts';
import { composeLine } from './compose-lines.ts';
import { composeMatter, type Printing, particular, pressOf } from './compose-matter.ts';
import { dayOf } from './day-of.ts';
import { writePdf } from './write-pdf.ts';

/** A 提示函 as a PDF in the 信函 format of GB/T 9704-2012 10.1, from the view of its page; its evidence and course are annexed. */
export function composeLetterPdf(view: PageView, printing: Printing): Uint8Array {
  const press = pressOf(printing);
  const [letter, ...annexed] = view.sections;
  const [to, ...text] = letter?.blocks ?? [];
  const day = particular(view, '签发', '拟稿');
  const matter = {
    ...composeMatter(view, printing, '这份函现在办到哪里、各数怎样得来，扫码或打开：'),
    number: composeLine(view.heading.slice(1), press),
    heading: '提示函',
    addressee: to?.kind === 'paragraph' ? composeLine(to.line, press) : [],
    blocks: composeText({ id: '', title: '', blocks: text }, press),
    day,
    annexed: annexed.length > 0 ? `附件：${annexed.map(({ title }) => title).join('、')}` : '',
    evidence: annexed.flatMap((section, index) => composeSection(section, press, index + 1)),
  };
  return writePdf({ template: 'letter', matter, day: dayOf(day), of: view.address }, printing.materials);
}

/** The blocks of a section without its heading. */
const composeText = (section: Section, press: ReturnType<typeof pressOf>) =>
  composeSection(section, press).slice(1);
