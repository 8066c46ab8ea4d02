import type { RaceRow } from '../../league/race.ts';
import type { RowFigures } from '../../league/race-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { anchoredRun, join, projectRun, quiet, text } from '../runs.ts';
import type { Line, Run } from '../view.ts';

/** How many projects are named beside a reason; the rest stand on the page of the place. */
const NAMED = 3;

/** ▲升2位, ▼降1位, 持平, or a dash where one of the two months has no rank; bound as `run` binds it, on its own page as an anchor. */
export function movementLine(
  { movement }: RaceRow,
  { steps }: RowFigures,
  run: (figure: Figure) => Run = anchoredRun,
): Line {
  if (!movement || movement.steps === undefined) return [quiet('—')];
  if (movement.steps === 0 || !steps) return [quiet('持平')];
  return movement.steps > 0 ? [text('▲升'), run(steps)] : [text('▼降'), run(steps)];
}

/** Why it moved: its own progress, projects that came or went (by name), or others; then, on its own page, the period before by the list of now. */
export function reasonLine(archive: Archive, { movement }: RaceRow, { restated }: RowFigures = {}): Line {
  const before: Line = restated ? [text('上期按本期的名单重算为'), anchoredRun(restated)] : [];
  if (!movement || movement.why.length === 0 || movement.to === undefined)
    return restated ? before : [quiet('—')];
  const { entered, left, split, merged } = movement.projects;
  const named: Readonly<Record<string, readonly string[]>> = {
    项目增加: entered,
    项目减少: left,
    拆分: split,
    合并: merged,
  };
  const reasons = movement.why.map((why): Line => {
    const projects = named[why] ?? [];
    if (projects.length > 0) return [text(`${why}（`), ...namesOf(archive, projects), text('）')];
    return [text(why === '名单不全' ? '名单不全，是进展还是项目进出说不清' : why)];
  });
  return join(restated ? [...reasons, before] : reasons, '；');
}

const namesOf = (archive: Archive, projects: readonly string[]): Line => [
  ...join(
    projects.slice(0, NAMED).map((id) => [projectRun(archive, id, true)]),
    '、',
  ),
  ...(projects.length > NAMED ? [text('等')] : []),
];
