import { auditFigures } from '../audit/audit-archive.ts';
import { countAudit } from '../audit/count-audit.ts';
import { countRecords } from '../figures/count-records.ts';
import { deriveFigures } from '../figures/derive-figures.ts';
import { funnelFigures } from '../figures/funnel-runs.ts';
import { raceFigures } from '../league/race-figures.ts';
import type { Archive } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';

/** Everything that this site computed (`/data/figures.json`), each with its working: derived figures, then counts of records. */
export const publishFigures = (archive: Archive): Figure[] => [
  ...deriveFigures(archive),
  ...funnelFigures(archive),
  ...auditFigures(archive),
  ...raceFigures(archive),
  ...countRecords(archive).values(),
  ...countAudit(archive).values(),
];
