import type { Marks, PlacedText } from './placed.ts';
import type { Run } from './run.ts';
import { escapeText, writeElement } from './svg.ts';

/** Writes a placed line of text; a name that leads somewhere is a link. */
export function drawText(text: PlacedText, ground?: Marks['ground']): string {
  const numbers = text.runs.some((run) => run.kind === 'n');
  const written = writeElement(
    'text',
    {
      class: [text.tone, text.bold ? 'b' : '', numbers ? 'num' : '', ground === 'dark' ? 'on' : '']
        .filter(Boolean)
        .join(' '),
      x: text.x,
      y: text.y,
      'text-anchor': text.anchor === 'start' ? undefined : text.anchor,
    },
    text.runs.map(drawRun).join(''),
  );
  return text.href === undefined ? written : writeElement('a', { href: text.href }, written);
}

const drawRun = (run: Run): string =>
  run.kind === 'words'
    ? escapeText(run.text)
    : writeElement(
        'tspan',
        { class: run.kind, 'data-claim': run.claim, 'data-figure': run.figure },
        escapeText(run.text),
      );
