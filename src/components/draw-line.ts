import { stageStrip } from '../charts/charts.ts';
import { escapeText } from '../charts/svg.ts';
import { withBase } from '../model/address.ts';
import { STATIONS } from '../model/stage.ts';
import type { Line, Run } from '../views/view.ts';

/** How a line is drawn: with the site's base path, and with links unless it stands inside a link already. */
export interface LineOptions {
  readonly base: string;
  readonly linked?: boolean;
  /** The anchor of the row in which it stands: a number whose row this is need not name the page again. */
  readonly anchor?: string | undefined;
}

/** Draws a line as HTML: every digit in a bound `<data>`, a date, a name or an ordinal; no white space of its own. */
export const drawLine = (line: Line, options: LineOptions): string =>
  line.map((run) => drawRun(run, options)).join('');

function drawRun(run: Run, options: LineOptions): string {
  switch (run.kind) {
    case 'text':
      return escapeText(run.text);
    case 'strong':
      return `<strong>${escapeText(run.text)}</strong>`;
    case 'quiet':
      return `<span class="quiet">${escapeText(run.text)}</span>`;
    case 'tag':
      return `<span class="tag">${escapeText(run.text)}</span>`;
    case 'claim':
      return link(/\d/.test(run.text) ? 'n' : 'n w', run.address, bound('claim', run.id, run.text), options);
    case 'figure':
      return link('n f', run.address, bound('figure', run.id, run.text), options, run.anchored && run.id);
    case 'date':
      return marked('date', run, options);
    case 'name':
      return marked('name', run, options);
    case 'ordinal':
      return marked('ord', run, options);
    case 'absent':
      return `<span class="na">${run.reason}</span>`;
    case 'stage':
      return drawStage(run);
  }
}

const bound = (kind: 'claim' | 'figure', id: string, text: string): string =>
  `<data value="${escapeText(text)}" data-${kind}="${escapeText(id)}">${escapeText(text)}</data>`;

function link(
  className: string,
  address: string,
  inner: string,
  { base, linked = true, anchor: row }: LineOptions,
  anchor?: string | false,
): string {
  const id = anchor ? ` id="${escapeText(anchor)}"` : '';
  const own = row !== undefined && address.endsWith(`#${row}`) ? `#${row}` : withBase(base, address);
  return linked ? `<a${id} class="${className}" href="${escapeText(own)}">${inner}</a>` : inner;
}

function marked(className: string, run: { text: string; address?: string }, options: LineOptions): string {
  const text = escapeText(run.text);
  const linked = options.linked ?? true;
  return run.address && linked
    ? link(className, run.address, text, options)
    : `<span class="${className}">${text}</span>`;
}

function drawStage({ stage, station }: { stage: string; station: number }): string {
  const reached = STATIONS[station];
  const strip = stageStrip.draw(
    stageStrip.place({ stages: STATIONS, label: `阶段：${stage}`, ...(reached ? { reached } : {}) }),
  );
  return `<span class="stage">${strip}<span class="word">${escapeText(stage)}</span></span>`;
}
