import { correctionAddress, issueAddress, printedAddress } from '../../model/address.ts';
import { type Archive, frozenOf, get } from '../../model/archive.ts';
import type { Correction } from '../../model/correction.ts';
import { correctionNumberWords, dayWords } from '../../model/wording.ts';
import { printedClaimLine, printedFigureLine } from '../frozen/fate-lines.ts';
import { frozenView } from '../frozen/frozen-view.ts';
import { deriveFate } from '../frozen/later-changes.ts';
import { date, name, ordinal, quiet, strong, tag, text } from '../runs.ts';
import type { Line, Run } from '../view.ts';

/** A correction in one line: its number, its state, then what it says. */
export const correctionLine = (archive: Archive, one: Correction): Line => [
  numberRun(one),
  text(' '),
  tag(one.state),
  text(' '),
  ...correctionWords(archive, one),
];

/** A correction in one line among those of other issues: the issue that it is about stands first. */
export const namedCorrectionLine = (archive: Archive, one: Correction, ...state: Line): Line => [
  ...correctedIssue(archive, one),
  text('　勘误'),
  numberRun(one),
  ...state,
  text('　'),
  ...correctionWords(archive, one),
];

const numberRun = (one: Correction): Run => ordinal(correctionNumberWords(one), correctionAddress(one.id));

/** What was printed, what is right, why, and who decided. */
const correctionWords = (archive: Archive, one: Correction): Line => [
  ...(one.kind === '数据' ? numberLine(archive, one) : wordsLine(one)),
  quiet('理由：'),
  text(endStop(one.reason)),
  quiet('（'),
  date(dayWords(one.reported)),
  quiet('报告'),
  ...(one.decided ? [quiet(`，${one.decided.by}`), date(dayWords(one.decided.date)), quiet('处理')] : []),
  quiet('）'),
];

/** The issue that a correction is about, leading to its page. */
export function correctedIssue(archive: Archive, { issue }: Correction): Line {
  const frozen = frozenOf(archive, issue);
  const title = frozen ? frozenView(frozen).title : get(archive.issues, issue).period.text;
  return [name(title, issueAddress(issue))];
}

/** What was printed, and what the records say of it today. */
function numberLine(archive: Archive, { issue, printed: id = '' }: Correction): Line {
  const frozen = frozenOf(archive, issue);
  if (!frozen) return [];
  const {
    claims: [claim],
    figures: [figure],
  } = deriveFate(archive, frozen, id);
  if (claim) return printedClaimLine(archive, issue, claim);
  return figure ? printedFigureLine(issue, figure) : [name(id, printedAddress(issue, id)), text('。')];
}

const wordsLine = ({ words = '', instead }: Correction): Line => [
  text(`印作“${words}”`),
  ...(instead === undefined ? [] : [text('，应为“'), strong(instead), text('”')]),
  text('。'),
];

const endStop = (words: string): string => (/[。！？]$/.test(words) ? words : `${words}。`);
