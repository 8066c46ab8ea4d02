import { candidates, type Query } from '../figures/claims/choose.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Project } from '../model/records.ts';
import { absentRun, claimRun, name, quiet } from './runs.ts';
import type { Line } from './view.ts';

const TOTAL = '总投资';
const PLANNED = '计划总投资';
/** Scopes that speak of more than the project itself: of several projects together. */
const TOGETHER = /合计/;

/**
 * The money of a project as the latest source (of some returns, by some day, or of all) has it: its 总投资; where that is only told of
 * several projects together, its own 计划总投资 goes before it. The two are never taken for each other: pages say which.
 */
export function projectMoney(
  archive: Archive,
  { id }: Project,
  known: Pick<Query, 'returns' | 'asOf'> = {},
): Claim | undefined {
  const subject = { kind: 'project', id } as const;
  const told = (name: string): readonly Claim[] => {
    const indicator = archive.indicators.find((one) => one.name === name)?.id;
    return indicator === undefined ? [] : candidates(archive, { indicator, subject, ...known });
  };
  const [total] = told(TOTAL);
  return total && !TOGETHER.test(total.scope) ? total : (told(PLANNED)[0] ?? total);
}

/** What a project's money is called: 总投资 or 计划总投资. */
export const moneyWord = (archive: Archive, money: Claim | undefined): string =>
  find(archive.indicators, money?.indicator ?? '')?.name ?? TOTAL;

/** A project's money in a table under the heading 总投资: what it is of, and that it is 计划总投资 where it is. */
export function moneyLine(archive: Archive, money: Claim | undefined): Line {
  if (!money) return [absentRun()];
  const word = moneyWord(archive, money);
  const notes: Line = [
    ...(word === TOTAL ? [] : [quiet(word)]),
    ...(word !== TOTAL && money.scope ? [quiet('，')] : []),
    ...(money.scope ? [name(money.scope)] : []),
  ];
  return notes.length === 0 ? [claimRun(money)] : [claimRun(money), quiet('（'), ...notes, quiet('）')];
}
