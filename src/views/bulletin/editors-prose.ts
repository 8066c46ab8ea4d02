import { candidates } from '../../figures/claims/choose.ts';
import { deriveFigures } from '../../figures/derived/derive-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { NumberQuery, Prose, ProseInline } from '../../model/prose.ts';
import {
  absentRun,
  campaignRun,
  claimRun,
  figureRun,
  name,
  sourceRun,
  strong,
  subjectRun,
  text,
} from '../runs.ts';
import type { Block, Line, Run } from '../view.ts';

/** Blocks of a section that an editor may put elsewhere by name: 图 and 表. */
export type Named = (kind: 'table' | 'chart', name: string) => Block | undefined;

/** Turns editors' prose into blocks; numbers are looked up, tables and charts are those that the bulletin composed. */
export function composeProse(
  archive: Archive,
  prose: Prose,
  place: string,
  named: Named = () => undefined,
): Block[] {
  return prose.flatMap((block): Block[] => {
    if (block.kind === 'paragraph')
      return [{ kind: 'paragraph', line: lineOf(archive, block.inlines, place) }];
    if (block.kind === 'list') {
      const items = block.items.map((inlines) => ({ line: lineOf(archive, inlines, place) }));
      return [{ kind: 'list', ordered: block.ordered, items }];
    }
    if (block.kind === 'heading') return [{ kind: 'heading', line: [text(block.text)] }];
    const found = named(block.kind, block.name);
    return found ? [found] : [];
  });
}

const lineOf = (archive: Archive, inlines: readonly ProseInline[], place: string): Line =>
  inlines.map((inline, index) => runOf(archive, tightened(inline, index, inlines.length), place));

/** Takes away the spaces that people type around links and numbers: the page sets its own. */
function tightened(inline: ProseInline, index: number, count: number): ProseInline {
  if (inline.kind !== 'text') return inline;
  const start = index > 0 ? inline.text.replace(/^ +(?=[^\x20-\x7e])/, '') : inline.text;
  return { ...inline, text: index < count - 1 ? start.replace(/(?<=[^\x20-\x7e]) +$/, '') : start };
}

function runOf(archive: Archive, inline: ProseInline, place: string): Run {
  if (inline.kind === 'text') return text(inline.text);
  if (inline.kind === 'strong') return strong(inline.text);
  if (inline.kind === 'number') return numberRun(archive, inline, place);
  const target =
    inline.record === 'source'
      ? sourceRun(archive, inline.id)
      : inline.record === 'campaign'
        ? campaignRun(archive, inline.id)
        : subjectRun(archive, { kind: inline.record, id: inline.id });
  return target.kind === 'name' && inline.text
    ? { ...target, text: inline.text }
    : target.kind === 'name'
      ? target
      : name(inline.text);
}

/** The number that an editor asked for by name; what the archive does not hold is shown as 未公布. */
function numberRun(archive: Archive, query: NumberQuery, place: string): Run {
  const subject = subjectOf(query, place);
  const figure = deriveFigures(archive).find(
    (one) =>
      one.indicator === query.indicator &&
      one.subject.kind === subject.kind &&
      one.subject.id === subject.id &&
      (query.scope === undefined || one.scope === query.scope) &&
      (query.period === undefined || one.period.text === query.period),
  );
  if (figure && query.form !== '印作') return figureRun(figure);
  const { form: _form, place: _place, project: _project, campaign: _campaign, ...rest } = query;
  const [claim] = candidates(archive, { ...rest, subject });
  return claim ? claimRun(claim) : absentRun();
}

function subjectOf(query: NumberQuery, place: string): Subject {
  if (query.project) return { kind: 'project', id: query.project };
  if (query.campaign) return { kind: 'campaign', id: query.campaign };
  return { kind: 'place', id: query.place ?? place };
}
