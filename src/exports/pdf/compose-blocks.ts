import { estimateWidth } from '../../charts/text-width.ts';
import { ordinalWord } from '../../model/wording.ts';
import type { Block, Section, Table } from '../../views/view.ts';
import { composeLine, type Published, plainWords } from './compose-lines.ts';
import { deriveColumns } from './derive-columns.ts';
import { drawFigure, ratioOf } from './draw-figure.ts';
import type { PrintedBlock } from './printed.ts';

/** What blocks are printed with: where their numbers lead, the rules for charts, and the measure in points. */
export interface Press extends Published {
  readonly chartRules: string;
  readonly measure: number;
}

/** Sections that are looked things up in: their lists are set small, as their tables are. */
const REFERENCE = new Set(['附表', '数据来源', '计算过程']);

/** A section under its heading, numbered 一、 where the matter is; headings within are numbered （一）. */
export function composeSection(section: Section, press: Press, number?: number): PrintedBlock[] {
  const head = number === undefined ? section.title : `${ordinalWord(number)}、${section.title}`;
  let within = 0;
  return [
    { kind: 'heading', level: 1, line: [['t', head]] },
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'heading') within += 1;
      return composeBlock(block, press, { small: REFERENCE.has(section.title), within });
    }),
  ];
}

/** From this part of its width on a chart is tall: a quarter of the page. */
const TALL = 0.3;
/** From so many letters on a list is set small: it is looked things up in, and would fill pages in the size of the text. */
const LONG = 1200;

interface Standing {
  readonly small: boolean;
  /** How many headings the section had up to here. */
  readonly within: number;
}

function composeBlock(block: Block, press: Press, { small, within }: Standing): PrintedBlock[] {
  const line = (one: Parameters<typeof composeLine>[0]) => composeLine(one, press);
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', line: line(block.line), small: false }];
    case 'note':
      return [{ kind: 'note', line: line(block.line) }];
    case 'heading':
      return [
        { kind: 'heading', level: 2, line: [['t', `（${ordinalWord(within)}）`], ...line(block.line)] },
      ];
    case 'list': {
      const items = block.items.map((item) => line(item.line));
      const long = items.map(plainWords).join('').length > LONG;
      return [{ kind: 'list', ordered: block.ordered, items, small: small || long }];
    }
    case 'facts':
      return [
        {
          kind: 'facts',
          items: block.items.map((item) => ({ term: line(item.term), line: line(item.line) })),
        },
      ];
    case 'aside':
      return [{ kind: 'aside', title: block.title, lines: block.lines.map(line) }];
    case 'table':
      return [composeTable(block.table, press)];
    case 'fold':
      return block.tables.map((table) => composeTable(table, press));
    case 'cards':
      return block.items.flatMap((card): PrintedBlock[] => [
        {
          kind: 'paragraph',
          line: [...line(card.kicker), ['t', '　'], ...line(card.title), ['t', '　'], ...line(card.line)],
          small,
        },
      ]);
    case 'chart': {
      const drawing = drawFigure(block.chart, press.chartRules);
      const tall = ratioOf(drawing) > TALL;
      const { headline, subtitle } = block.chart;
      return [{ kind: 'chart', headline: line(headline), subtitle: line(subtitle), drawing, tall }];
    }
  }
}

function composeTable({ caption, columns, rows }: Table, press: Press): PrintedBlock {
  const cells = rows.map((row) => row.cells.map((cell) => composeLine(cell, press)));
  const { size, gap, widths } = deriveColumns(columns, cells, press.measure);
  return {
    kind: 'table',
    table: {
      caption: composeLine(caption, press),
      columns: columns.map(({ label, align }, index) => ({
        label,
        align: align === 'number' ? 'right' : 'left',
        width: widths[index] ?? estimateWidth(label, size),
      })),
      rows: cells,
      size,
      gap,
    },
  };
}
