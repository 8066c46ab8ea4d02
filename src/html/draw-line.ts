import { stageStrip } from '../charts/charts.ts';
import { type Attributes, escapeText, writeElement } from '../charts/svg.ts';
import { issueAddress, withBase } from '../model/address.ts';
import { STATIONS } from '../model/stage.ts';
import type { Line, Run } from '../views/view.ts';
import type { DrawOptions } from './draw-options.ts';

/** How a line is drawn: with links unless it stands inside a link already. */
export interface LineOptions extends DrawOptions {
  readonly linked?: boolean;
  /** The anchor of the row in which it stands: a number whose row this is need not name the page again. */
  readonly anchor?: string | undefined;
}

type NumberRun = Extract<Run, { kind: 'claim' | 'figure' }>;

/** Draws a line as HTML: every digit in a bound `<data>`, a date, a name or an ordinal; no white space of its own. */
export const drawLine = (line: Line, options: LineOptions): string =>
  line.map((run) => drawRun(run, options)).join('');

function drawRun(run: Run, options: LineOptions): string {
  switch (run.kind) {
    case 'text':
      return escapeText(run.text);
    case 'strong':
      return writeElement('strong', {}, escapeText(run.text));
    case 'quiet':
    case 'tag':
      return writeElement('span', { class: run.kind }, escapeText(run.text));
    case 'claim':
    case 'figure':
      return drawNumber(run, options);
    case 'date':
    case 'name':
    case 'mark':
      return drawMarked(run.kind, run, options);
    case 'ordinal':
      return drawMarked('ord', run, options);
    case 'absent':
      return writeElement('span', { class: 'na' }, run.reason);
    case 'stage':
      return drawStage(run);
  }
}

/** A number bound to what it is, leading to its source or its working. */
function drawNumber(run: NumberRun, options: LineOptions): string {
  const bound = writeElement(
    'data',
    { value: run.text, [`data-${run.kind}`]: run.id, 'data-issue': run.issue },
    escapeText(run.text),
  );
  const inside = isInside(run, options);
  const id = run.kind === 'figure' && run.anchored && !inside ? run.id : undefined;
  const href = inside ? `#${run.id}` : hrefOf(run.address, options);
  return drawLink({ id, class: classOf(run), href }, bound, options);
}

/** Whether a number leads to a row of the same document; what an earlier issue printed stands among the numbers of that issue. */
const isInside = ({ issue }: NumberRun, { inside }: LineOptions): boolean =>
  inside !== undefined && (issue === undefined || issueAddress(issue) === inside);

function classOf(run: NumberRun): string {
  if (run.kind === 'figure') return 'n f';
  return /\d/.test(run.text) ? 'n' : 'n w';
}

function hrefOf(address: string, { base, page, anchor }: LineOptions): string {
  return anchor !== undefined && address === `${page}#${anchor}` ? `#${anchor}` : withBase(base, address);
}

const drawLink = (attributes: Attributes, inner: string, { linked = true }: LineOptions): string =>
  linked ? writeElement('a', attributes, inner) : inner;

function drawMarked(
  className: string,
  run: { readonly text: string; readonly address?: string },
  options: LineOptions,
): string {
  const text = escapeText(run.text);
  return run.address && options.linked !== false
    ? drawLink({ class: className, href: hrefOf(run.address, options) }, text, options)
    : writeElement('span', { class: className }, text);
}

function drawStage({ stage, station }: { readonly stage: string; readonly station: number }): string {
  const reached = STATIONS[station];
  const strip = stageStrip.draw(
    stageStrip.place({ stages: STATIONS, label: `阶段：${stage}`, ...(reached ? { reached } : {}) }),
  );
  const word = writeElement('span', { class: 'word' }, escapeText(stage));
  return writeElement('span', { class: 'stage' }, `${strip}${word}`);
}
