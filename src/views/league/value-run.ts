import type { RaceRow } from '../../league/race.ts';
import { absentRun, claimRun, figureRun, join, quiet } from '../runs.ts';
import type { Line, Run } from '../view.ts';

/** The number of a row, or why there is none; a rate of few projects says nothing, and only its counts are told. */
export function valueRun({ shown, entry, row }: RaceRow): Run {
  if (shown === undefined) return absentRun(entry.absent);
  if (row.outside === '基数小') return quiet('只列个数');
  return 'working' in shown ? figureRun(shown) : claimRun(shown);
}

/** The numbers that the value is made of: 20个 / 33个. */
export const inputLine = ({ inputs, shown }: RaceRow): Line =>
  shown && 'working' in shown && inputs.length > 0
    ? join(
        inputs.map((claim) => [claimRun(claim)]),
        ' / ',
      )
    : [quiet('—')];
