import { expect, it } from 'vitest';
import { auditHome } from '../../src/audit/audit-home.ts';
import { place } from '../figures/schedule-archive.ts';
import { archiveWith, claim } from '../figures/trial-archive.ts';

const archive = archiveWith({
  places: [place('shili'), place('xian'), place('lin'), place('wai', 'waishi')],
});
const sent = (of: string, asOf: string, home?: string) =>
  claim('started', '5个', { place: of, asOf, ...(home ? { home } : {}) });

it('puts what one city’s offices sent in on the page of the latest year among them', () => {
  const claims = [sent('xian', '2023-12', '/sources/a/xian/'), sent('lin', '2024-01', '/sources/b/lin/')];
  expect(auditHome(archive, claims)).toBe('/quality/shili/2024/');
});

it('leaves with the whole audit what was printed, and what is of several cities', () => {
  expect(auditHome(archive, [sent('xian', '2024-01', '/sources/a/xian/'), sent('xian', '2024-01')])).toBe(
    undefined,
  );
  const two = [sent('xian', '2024-01', '/sources/a/xian/'), sent('wai', '2024-01', '/sources/a/wai/')];
  expect(auditHome(archive, two)).toBe(undefined);
});
