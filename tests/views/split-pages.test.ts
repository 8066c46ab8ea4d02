import { describe, expect, it } from 'vitest';
import { countRecords } from '../../src/figures/counts/count-records.ts';
import { deriveFigures } from '../../src/figures/derived/derive-figures.ts';
import { claimAddress, figureAddress } from '../../src/model/address.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/records.ts';
import { settleHomes } from '../../src/reading/settle-homes.ts';
import { listPages } from '../../src/views/list-pages.ts';
import type { PageView } from '../../src/views/view.ts';
import { drawView } from '../draw-view.ts';
import { place, returnFor } from '../figures/schedule-archive.ts';
import { archiveWith, claim, indicator } from '../figures/trial-archive.ts';

const AT = { file: 'content/trial.yaml', line: 1, column: 1, width: 1 };
const sourceOf = (id: string, type: string): Source => ({
  ...{ at: AT, fields: {}, id, title: id, short: id, type, publication: '', gaps: [], readings: [] },
  ...{ date: { text: '2024年1月', start: '2024-01-01', end: '2024-01-31' }, articles: ['某县'] },
});
const MONTHS = ['2023-12', '2024-01', '2024-02'];
const FORMULA = { rule: '比率', numerator: 'started', denominator: 'planned' } as const;

/** A county that starts 5 of its 10 projects, said in three months, by sources of a kind. */
const archiveOf = (type: string): Archive => {
  const claims: Claim[] = MONTHS.flatMap((month) =>
    ['started', 'planned'].map((of) =>
      claim(of, of === 'started' ? '5个' : '10个', {
        ...{
          subject: { kind: 'place', id: 'xian' },
          place: 'xian',
          period: month,
          asOf: month,
          stated: true,
        },
        ...{ source: `s-${month}`, return: `xian/${month}`, locator: '某县' },
      }),
    ),
  );
  const sources = MONTHS.map((month) => sourceOf(`s-${month}`, type));
  const returns = MONTHS.map((month) => ({ ...returnFor(month), source: `s-${month}` }));
  return archiveWith({
    places: [place('shili'), place('xian', 'shili', { name: '某县' })],
    indicators: [indicator('started', '个'), indicator('planned', '个'), indicator('rate', '%', FORMULA)],
    sources,
    returns,
    claims: settleHomes(claims, sources, returns),
  });
};
const pagesOf = (archive: Archive): ReadonlyMap<string, PageView> =>
  new Map(listPages(archive).map(({ address, compose }) => [address, compose()]));
const rowsOf = (page: PageView | undefined): string[] => [
  ...[...JSON.stringify(page ?? {}).matchAll(/"anchor":"([^"]+)"/g)].map(([, id]) => id ?? ''),
];

describe('what offices send in month by month', () => {
  const archive = archiveOf('报送');
  const pages = pagesOf(archive);

  it('stands for every place on a page of its own, which is told by the source', () => {
    expect(claimAddress(archive.claims[0] as Claim)).toMatch(/^\/sources\/s-2023-12\/xian\/#xian\.started\./);
    const source = drawView(pages.get('/sources/s-2024-01/') as PageView);
    expect(source).toContain('| 某县 | 首报 | 2024年1月1日 | [=2条] |');
    expect(source).not.toContain('5个');
    expect(drawView(pages.get('/sources/s-2024-01/xian/') as PageView)).toContain(
      '| started | [5个] | 实际 |',
    );
  });

  it('leads to the figures of every city and year, which stand there with their workings', () => {
    const addresses = deriveFigures(archive).map((figure) => figureAddress(figure).replace(/#.*/, ''));
    expect([...new Set(addresses)].sort()).toEqual([
      '/indicators/rate/shili/2023/',
      '/indicators/rate/shili/2024/',
    ]);
    expect(rowsOf(pages.get('/indicators/rate/shili/2024/'))).toHaveLength(2);
    expect(JSON.stringify(pages.get('/indicators/rate/'))).toContain('/indicators/rate/shili/2023/');
  });

  it('has every claim and figure in one row at its address and nowhere else', () => {
    const addresses = [
      ...archive.claims.map(claimAddress),
      ...[...deriveFigures(archive), ...countRecords(archive).values()].map(figureAddress),
    ];
    const rows = [...pages].flatMap(([address, page]) => {
      const anchored = [
        ...JSON.stringify(page).matchAll(/"id":"([^"]+)","text":"[^"]*","address":"[^"]*","anchored":true/g),
      ];
      return [...rowsOf(page), ...anchored.map(([, id]) => id ?? '')].map((id) => `${address}#${id}`);
    });
    expect(addresses.filter((one) => rows.filter((row) => row === one).length !== 1)).toEqual([]);
  });

  it('does not move when more comes in', () => {
    const [first] = archive.claims;
    const [source] = archive.sources;
    const alone = settleHomes([first as Claim], [source as Source], archive.returns.slice(0, 1));
    expect(alone[0]?.home).toBe(first?.home);
  });
});

it('what was printed once stays whole on the pages of its source and its indicator', () => {
  const archive = archiveOf('报纸版面');
  const pages = pagesOf(archive);
  expect(claimAddress(archive.claims[0] as Claim)).toMatch(/^\/sources\/s-2023-12\/#/);
  expect(rowsOf(pages.get('/sources/s-2023-12/'))).toHaveLength(2);
  expect(rowsOf(pages.get('/indicators/rate/'))).toHaveLength(3);
  expect([...pages.keys()].filter((address) => /^\/(sources|indicators)\/[^/]+\/./.test(address))).toEqual(
    [],
  );
});
