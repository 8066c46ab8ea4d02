import { claimRun, figureRun, name, text } from '../runs.ts';
import type { Line } from '../view.ts';
import { headlineOf } from './comparison.ts';
import { gatherContenders, judgeContenders } from './contender.ts';
import type { IssueRecords } from './issue-records.ts';
import { issueRace } from './race/issue-race.ts';
import { raceHeadline } from './race/race-headline.ts';
import { gatherStarts } from './start-facts.ts';

/** The finding of an issue: who leads the race, what the comparison shows, or how far the place itself has come. */
export function issueHeadline(records: IssueRecords): Line {
  const race = issueRace(records.archive, records.issue, records.place);
  const raced = race ? raceHeadline(records.archive, race) : [];
  if (raced.length > 0) return raced;
  const contenders = gatherContenders(records);
  const verdict = judgeContenders(contenders, records.archive.site.smallBase);
  if (verdict.kind !== 'none') return headlineOf(records, contenders, verdict);
  const facts = gatherStarts(records.archive, records.place.id, records.returns);
  const [state] = facts.states;
  if (!state) return [text(`${records.place.short}重点项目情况`)];
  return [
    text(`${records.place.short}：`),
    ...(facts.planned
      ? [claimRun(facts.planned), text('重点项目开工')]
      : [name(state.started.scope), text('项目开工')]),
    claimRun(state.started),
    ...(facts.planned ? [] : [text('，计划数未公布')]),
    ...(state.rate ? [text('，开工率'), figureRun(state.rate)] : []),
  ];
}
