import type { Bound } from '../charts/chart.ts';
import {
  type Address,
  campaignAddress,
  claimAddress,
  figureAddress,
  indicatorAddress,
  placeAddress,
  projectAddress,
  sourceAddress,
} from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Claim, Subject } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { approximate, fractionOf } from '../model/fraction.ts';
import { type AbsenceReason, amountOf, inUnit, type Quantity, type Span } from '../model/value.ts';
import { asOfWords, spanWords, valueWords } from '../model/wording.ts';
import type { Line, Run } from './view.ts';

/** Plain words: never a digit. */
export const text = (words: string): Run => ({ kind: 'text', text: words });
export const strong = (words: string): Run => ({ kind: 'strong', text: words });
export const quiet = (words: string): Run => ({ kind: 'quiet', text: words });
export const tag = (words: string): Run => ({ kind: 'tag', text: words });
export const date = (words: string, address?: Address): Run => ({
  kind: 'date',
  text: words,
  ...(address ? { address } : {}),
});
export const ordinal = (words: string, address?: Address): Run => ({
  kind: 'ordinal',
  text: words,
  ...(address ? { address } : {}),
});
export const name = (words: string, address?: Address): Run => ({
  kind: 'name',
  text: words,
  ...(address ? { address } : {}),
});
export const absentRun = (reason: AbsenceReason = '未公布'): Run => ({ kind: 'absent', reason });

/** A date as a run. */
export const span = (value: Span): Run => date(spanWords(value));
export const asOf = (claim: Pick<Claim, 'asOf'>): Run => date(asOfWords(claim.asOf));

/** A claim's value, bound to it: numbers, dates and words alike lead to the row of the claim. */
export function claimRun(claim: Claim): Run {
  if (claim.value.kind === 'absent') return absentRun(claim.value.reason);
  return { kind: 'claim', id: claim.id, text: valueWords(claim.value), address: claimAddress(claim) };
}

/** A derived figure, bound to its working. */
export const figureRun = (figure: Figure): Run => ({
  kind: 'figure',
  id: figure.id,
  text: figure.text,
  address: figureAddress(figure),
});

/** A derived figure at the place that its links lead to. */
export const anchoredRun = (figure: Figure): Run => ({ ...figureRun(figure), anchored: true }) as Run;

/** A count of our own records, bound to its working. */
export function countRun(counts: ReadonlyMap<string, Figure>, key: string): Run {
  const figure = counts.get(key);
  return figure ? figureRun(figure) : absentRun('不适用');
}

/** A count of our own records on a page: where that is its home, it is the target of its own links. */
export function ownCountRun(counts: ReadonlyMap<string, Figure>, key: string, page: Address): Run {
  const figure = counts.get(key);
  return figure?.home === page ? anchoredRun(figure) : countRun(counts, key);
}

/** The name of a subject, leading to its page. */
export function subjectRun(archive: Archive, subject: Subject, short = false): Run {
  if (subject.kind === 'place') return placeRun(archive, subject.id, short);
  if (subject.kind === 'project') return projectRun(archive, subject.id, short);
  return campaignRun(archive, subject.id);
}

export function placeRun(archive: Archive, id: string, short = false): Run {
  const place = find(archive.places, id);
  return place ? name(short ? place.short : place.name, placeAddress(place)) : name(id);
}

export function projectRun(archive: Archive, id: string, short = false): Run {
  const project = find(archive.projects, id);
  return project ? name(short ? project.short : project.name, projectAddress(project)) : name(id);
}

export function campaignRun(archive: Archive, id: string): Run {
  const campaign = find(archive.campaigns, id);
  return campaign ? name(campaign.name, campaignAddress(id)) : name(id);
}

export function indicatorRun(archive: Archive, id: string): Run {
  return name(find(archive.indicators, id)?.name ?? id, indicatorAddress(id));
}

export function sourceRun(archive: Archive, id: string): Run {
  return name(find(archive.sources, id)?.title ?? id, sourceAddress(id));
}

/** The source by its short name, for tables. */
export function sourceShortRun(archive: Archive, id: string): Run {
  return name(find(archive.sources, id)?.short ?? id, sourceAddress(id));
}

/** The as-of of a claim in a table that also names its source: 未写明 where the source states none. */
export const asOfCell = (claim: Pick<Claim, 'asOf'>): Run =>
  claim.asOf.stated ? asOf(claim) : quiet('未写明');

/** A claim's number for a chart, in `unit` for the geometry. */
export function boundClaim(claim: Claim & { readonly value: Quantity }, unit: string): Bound {
  return { text: claim.value.text, value: approximate(inUnit(amountOf(claim.value), unit)), claim: claim.id };
}

/** A figure for a chart. */
export const boundFigure = (figure: Figure): Bound => ({
  text: figure.text,
  value: approximate(fractionOf(figure.value)),
  figure: figure.id,
});

/** Puts lines together with words between them. */
export function join(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [text(between), ...line]));
}

/** The plain words of a line, for titles. */
export const wordsOf = (line: Line): string =>
  line
    .map((run) =>
      'text' in run ? run.text : run.kind === 'absent' ? run.reason : run.kind === 'stage' ? run.stage : '',
    )
    .join('');
