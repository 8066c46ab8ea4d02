import type { Block, Line, PageView, Run, Table } from '../src/views/view.ts';

/** A page as text to read and to compare: [what a claim says], [=what was derived], 〔why nothing is there〕. */
export function drawView(page: PageView): string {
  const heads = [
    page.address,
    page.title,
    drawLine(page.kicker),
    `# ${drawLine(page.heading)}`,
    drawLine(page.lede),
    ...page.meta.map(({ term, line }) => `${term}：${drawLine(line)}`),
    ...page.keys.map(({ term, value, note }) => `• ${term} ${drawRun(value)} ${drawLine(note)}`.trimEnd()),
  ];
  const sections = page.sections.flatMap(({ title, blocks }) => [
    '',
    `## ${title}`,
    ...blocks.flatMap(drawBlock),
  ]);
  return `${[...heads.filter((line) => line !== ''), ...sections].join('\n')}\n`;
}

const drawLine = (line: Line): string => line.map(drawRun).join('');

function drawRun(run: Run): string {
  if (run.kind === 'claim') return `[${run.text}]`;
  if (run.kind === 'figure') return `[=${run.text}]`;
  if (run.kind === 'absent') return `〔${run.reason}〕`;
  if (run.kind === 'stage') return `${run.stage}(${run.station})`;
  return run.kind === 'strong' ? `**${run.text}**` : run.text;
}

function drawBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [drawLine(block.line)];
    case 'note':
      return [`（${drawLine(block.line)}）`];
    case 'heading':
      return [`### ${drawLine(block.line)}`];
    case 'list':
      return block.items.map((item) => `- ${drawLine(item.line)}`);
    case 'facts':
      return block.items.map(({ term, line }) => `${drawLine(term)}：${drawLine(line)}`);
    case 'aside':
      return [`> ${block.title}`, ...block.lines.map((line) => `> ${drawLine(line)}`)];
    case 'table':
      return drawTable(block.table);
    case 'chart':
      return [
        `图：${drawLine(block.chart.headline)}`,
        drawLine(block.chart.subtitle),
        ...drawTable(block.chart.table),
      ];
    case 'fold':
      return [`▸ ${drawLine(block.summary)}`, ...block.tables.flatMap(drawTable)];
    case 'cards':
      return block.items.map((card) => `* ${drawLine(card.title)} ${drawLine(card.line)} → ${card.address}`);
  }
}

function drawTable({ caption, columns, rows }: Table): string[] {
  return [
    `表：${drawLine(caption)}`,
    `| ${columns.map(({ label }) => label).join(' | ')} |`,
    ...rows.map(({ cells }) => `| ${cells.map(drawLine).join(' | ')} |`),
  ];
}
