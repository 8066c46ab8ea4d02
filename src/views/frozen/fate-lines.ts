import { printedAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { FrozenClaim, FrozenFigure } from '../../model/frozen.ts';
import type { AbsenceReason } from '../../model/value.ts';
import { dayWords } from '../../model/wording.ts';
import { absentRun, claimRun, figureRun, name, quiet, sourceShortRun, span, text } from '../runs.ts';
import type { Line, Run } from '../view.ts';
import type { Fate, Fates } from './later-changes.ts';

/** A claim as an issue printed it, leading to its row there; where it had no value, the reason. */
export const printedClaimRun = (issue: string, { id, text: words, value, unit }: FrozenClaim): Run =>
  value === null
    ? absentRun(unit as AbsenceReason)
    : { kind: 'claim', id, text: words, issue, address: printedAddress(issue, id) };

export const printedFigureRun = (issue: string, { id, text: words }: FrozenFigure): Run => ({
  ...{ kind: 'figure', id, text: words, issue },
  address: printedAddress(issue, id),
});

/** What a printed claim is: 集安市 开工项目数（5000万元以上）, 计划 … before what did not happen yet. */
export const claimTitle = ({ subject, indicator, nature, scope, cohort }: FrozenClaim): Line => [
  name(subject.name),
  text(` ${nature === '实际' ? '' : nature}`),
  name(indicator.name),
  ...[scope, cohort]
    .filter((words) => words !== '')
    .flatMap((words) => [quiet('（'), name(words), quiet('）')]),
];

/** What a printed figure is: 集安市 开工率; what was counted, where it is a count. */
export const figureTitle = ({ subjectName, indicatorName, scope, cohort }: FrozenFigure): Line => [
  ...(subjectName === '' ? [] : [name(subjectName), text(' ')]),
  ...(indicatorName === '' ? [] : [name(indicatorName)]),
  ...[scope, cohort]
    .filter((words) => words !== '')
    .flatMap((words) => (indicatorName === '' ? [name(words)] : [quiet('（'), name(words), quiet('）')])),
];

/** What became of a printed claim, in words that lead to what stands there now. */
export function claimFate(archive: Archive, fate: Fate<Claim>): Line {
  if (fate.kind !== 'revised' && fate.kind !== 'reworded') return settled(fate);
  const { now } = fate;
  const record = find(archive.returns, now.return);
  if (fate.kind === 'reworded')
    return [text(`数没有变，${fate.fields.join('、')}后来改了，见`), sourceShortRun(archive, now.source)];
  return [
    text('后来改为'),
    claimRun(now),
    quiet('（'),
    sourceShortRun(archive, now.source),
    ...(record && record.revision > 1 ? [quiet('，'), span(daySpan(record.received)), quiet('修订')] : []),
    quiet('）'),
  ];
}

/** What became of a printed figure. */
export const figureFate = (fate: Fate<Figure>): Line =>
  fate.kind === 'revised' ? [text('按现在的记录算得'), figureRun(fate.now)] : settled(fate);

/** A printed claim in a sentence: what it is, how it was printed, what became of it where anything did. */
export const printedClaimLine = (
  archive: Archive,
  issue: string,
  { printed, fate }: Fates['claims'][number],
): Line => [
  ...claimTitle(printed),
  text('：印作'),
  printedClaimRun(issue, printed),
  ...(fate.kind === 'current' ? [] : [text('，'), ...claimFate(archive, fate)]),
  text('。'),
];

/** A printed figure in a sentence, likewise. */
export const printedFigureLine = (issue: string, { printed, fate }: Fates['figures'][number]): Line => [
  ...figureTitle(printed),
  text('：印作'),
  printedFigureRun(issue, printed),
  ...(fate.kind === 'current' ? [] : [text('，'), ...figureFate(fate)]),
  text('。'),
];

const settled = ({ kind }: Fate<unknown>): Line => [
  kind === 'gone' ? text('现在的记录里没有这个数了') : quiet('仍是这个数'),
];

const daySpan = (iso: string) => ({ text: dayWords(iso), start: iso, end: iso });
