import { auditFigures } from '../audit/audit-archive.ts';
import { countAudit } from '../audit/count-audit.ts';
import { countRecords } from '../figures/count-records.ts';
import { deriveFigures } from '../figures/derive-figures.ts';
import { dispatchFigures } from '../figures/dispatch/dispatch-figures.ts';
import { countEvents } from '../figures/event-counts.ts';
import { funnelFigures } from '../figures/funnel-runs.ts';
import { countNotices } from '../figures/notice-counts.ts';
import { allNoticeFigures } from '../figures/notice-figures.ts';
import { releaseFigures } from '../figures/release-figures.ts';
import { scheduleFigures } from '../figures/schedule-figures.ts';
import { closingRates } from '../figures/trouble-counts.ts';
import { troubleFigures } from '../figures/trouble-figures.ts';
import { visitFigures } from '../figures/visit-checks.ts';
import { listFigures } from '../league/list-figures.ts';
import { raceFigures } from '../league/race-figures.ts';
import { allScoreFigures } from '../league/row-score-figures.ts';
import type { Archive } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import { onceFor } from '../model/once.ts';
import { changeFigures } from './changes/issue-before.ts';
import { reviewFigures } from './league/review-league.ts';

/** Everything that this site computed (`/data/figures.json`), each with its working: derived figures, then counts of records. */
export const allFigures = onceFor((archive: Archive): readonly Figure[] => [
  ...deriveFigures(archive),
  ...funnelFigures(archive),
  ...auditFigures(archive),
  ...raceFigures(archive),
  ...reviewFigures(archive),
  ...listFigures(archive),
  ...allScoreFigures(archive),
  ...scheduleFigures(archive),
  ...allNoticeFigures(archive),
  ...releaseFigures(archive),
  ...changeFigures(archive),
  ...dispatchFigures(archive),
  ...troubleFigures(archive),
  ...closingRates(archive),
  ...visitFigures(archive),
  ...countEvents(archive).values(),
  ...countNotices(archive).values(),
  ...countRecords(archive).values(),
  ...countAudit(archive).values(),
]);

/** Everything that this site computes, by id. */
export const figuresById = onceFor(
  (archive: Archive): ReadonlyMap<string, Figure> => new Map(allFigures(archive).map((one) => [one.id, one])),
);
