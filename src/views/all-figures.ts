import { auditFigures } from '../audit/audit-archive.ts';
import { countAudit } from '../audit/count-audit.ts';
import { countRecords } from '../figures/counts/count-records.ts';
import { deriveFigures } from '../figures/derived/derive-figures.ts';
import { dispatchFigures } from '../figures/dispatch/dispatch-figures.ts';
import { countEvents } from '../figures/events/event-counts.ts';
import { visitFigures } from '../figures/events/visit-checks.ts';
import { funnelFigures } from '../figures/funnel-runs.ts';
import { releaseFigures } from '../figures/issues/release-figures.ts';
import { countNotices } from '../figures/letters/notice-counts.ts';
import { allNoticeFigures } from '../figures/letters/notice-figures.ts';
import { scheduleFigures } from '../figures/schedule/schedule-figures.ts';
import { closingRates } from '../figures/troubles/trouble-counts.ts';
import { troubleFigures } from '../figures/troubles/trouble-figures.ts';
import { listFigures } from '../league/list-figures.ts';
import { raceFigures } from '../league/race-figures.ts';
import { allScoreFigures } from '../league/row-score-figures.ts';
import type { Archive } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import { onceFor } from '../model/once.ts';
import { changeFigures } from './changes/issue-before.ts';
import { reviewFigures } from './league/review-league.ts';

/** What computes figures, each once for an archive; the makers of most that an issue prints come first. */
const MAKERS = [
  deriveFigures,
  raceFigures,
  reviewFigures,
  allScoreFigures,
  (archive: Archive) => countRecords(archive).values(),
  releaseFigures,
  funnelFigures,
  listFigures,
  scheduleFigures,
  allNoticeFigures,
  changeFigures,
  dispatchFigures,
  troubleFigures,
  closingRates,
  visitFigures,
  (archive: Archive) => countEvents(archive).values(),
  (archive: Archive) => countNotices(archive).values(),
  auditFigures,
  (archive: Archive) => countAudit(archive).values(),
].map((make) => onceFor((archive: Archive): readonly Figure[] => [...make(archive)]));

/** Everything that this site computed (`/data/figures.json`), each with its working. */
export const allFigures = onceFor((archive: Archive): readonly Figure[] =>
  MAKERS.flatMap((make) => make(archive)),
);

/** Finds a figure by its id, with no more computed than it takes to come upon it. */
export const figureFinder = onceFor((archive: Archive): ((id: string) => Figure | undefined) => {
  const made = new Map<string, Figure>();
  const makers = [...MAKERS];
  return (id) => {
    while (!made.has(id)) {
      const make = makers.shift();
      if (!make) return undefined;
      for (const figure of make(archive)) made.set(figure.id, figure);
    }
    return made.get(id);
  };
});
