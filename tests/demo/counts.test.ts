import { afterAll, expect, it } from 'vitest';
import { auditArchive } from '../../src/audit/audit-archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import { add, compare, type Fraction, fraction } from '../../src/model/fraction.ts';
import { amountOf } from '../../src/model/value.ts';
import { openSite } from '../../src/site.ts';
import { writeSmall } from './small-province.ts';

const small = writeSmall();
const opened = openSite({ root: small.root });
if (!opened.ok) throw new Error('the demo has problems');
const { claims, returns } = opened.archive;

afterAll(() => small.remove());

/** Where a count of a place's own return is wrong on purpose; what another source says of it is no error of its own. */
const planted = new Set(
  small.demo.planted
    .filter(({ kind }) => kind !== '两个来源不一')
    .map((one) => `${one.place} ${one.month} ${one.indicator}`),
);
const NAMES: Readonly<Record<string, string>> = {
  'planned-projects': '计划实施项目数',
  'started-projects': '开工项目数',
  'in-statistics': '入统项目数',
  invested: '完成投资',
};

const amount = ({ value }: Claim): Fraction => {
  if (value.kind !== 'quantity') throw new Error('not a number');
  return amountOf(value);
};

/** The returns of places that list all their projects, with what they and their revisions now say. */
const complete = returns
  .filter((one) => one.complete)
  .map((one) => ({
    one,
    place: one.place,
    month: one.id.split('/')[1] ?? '',
    projects: claims.filter((claim) => claim.return === one.id && claim.subject.kind === 'project'),
    counts: claims.filter(
      (claim) =>
        claim.return.replace(/-r2$/, '') === one.id &&
        claim.subject.kind === 'place' &&
        claim.supersededBy === undefined &&
        !claim.source.includes('tongbao'),
    ),
  }));

/** Every project of which something has happened by the return, as its place's returns tell it. */
const happened = (indicator: string, place: string, month: string): Set<string> =>
  new Set(
    claims
      .filter(
        (claim) =>
          claim.indicator === indicator &&
          claim.nature === '实际' &&
          claim.return.startsWith(`${place}/`) &&
          (claim.return.split('/')[1] ?? '') <= month,
      )
      .map(({ subject }) => subject.id),
  );

it('there are complete lists to count', () => expect(complete.length).toBeGreaterThan(20));

it.each(Object.entries(NAMES))(
  '%s of a place is that of its projects, except where an error was planted',
  (id, name) => {
    let compared = 0;
    for (const { place, month, projects, counts } of complete) {
      const claim = counts.find(({ indicator, cohort }) => indicator === id && cohort !== '');
      if (!claim) throw new Error(`${place} ${month} does not tell its ${name}`);
      const listed = new Set(projects.map(({ subject }) => subject.id));
      const count = (some: Set<string>) =>
        fraction(BigInt([...listed].filter((one) => some.has(one)).length));
      const truth =
        id === 'invested'
          ? projects
              .filter(({ indicator }) => indicator === id)
              .reduce((sum, one) => add(sum, amount(one)), fraction(0n))
          : id === 'planned-projects'
            ? count(listed)
            : count(happened(id === 'in-statistics' ? 'entry-date' : 'start-date', place, month));
      const agrees = compare(amount(claim), truth) === 0;
      expect(agrees, `${place} ${month} ${name} ${claim.value.text}`).toBe(
        !planted.has(`${place} ${month} ${name}`),
      );
      compared += 1;
    }
    expect(compared).toBe(complete.length);
  },
);

it('the money of a place from above is that of its projects, in a list apart from that of the year', () => {
  const told = new Map<string, Fraction>();
  let compared = 0;
  for (const { month, projects, counts } of complete.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
    for (const claim of projects.filter(({ indicator }) => indicator === 'funds-obtained'))
      told.set(claim.subject.id, amount(claim));
    const sum = counts.find(({ indicator }) => indicator === 'special-funds');
    const funded = projects.map(({ subject }) => subject.id);
    const own = [...new Set(funded)].flatMap((id) => told.get(id) ?? []).reduce(add, fraction(0n));
    if (!sum || own.n === 0n) continue;
    expect(sum.cohort).toBe(`${month.slice(0, 4)}年专项项目`);
    expect(compare(amount(sum), own), `${sum.place} ${month}`).toBe(0);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(5);
});

it('every planted error and every corrected figure stands where the truth says', () => {
  const files = [...small.demo.planted, ...small.demo.corrected];
  expect(new Set(files.map(({ kind }) => kind)).size).toBe(5);
  for (const { place, month, written, truth } of files) {
    expect(written).not.toBe(truth);
    const told = claims.filter((claim) => claim.return === `${place}/${month}`);
    expect(told.map(({ value }) => value.text)).toContain(written);
  }
});

/** The claims that stand where an error was planted. */
const writtenAt = ({ place, month, written }: (typeof small.demo.planted)[number]): Claim[] =>
  claims.filter((claim) => claim.return === `${place}/${month}` && claim.value.text === written);

it('the audit finds every planted error', () => {
  const found = new Set(
    auditArchive(opened.archive)
      .filter(({ state }) => state === '冲突' || state === '量级可疑')
      .flatMap((finding) => finding.claims),
  );
  const missed = small.demo.planted.filter((one) => !writtenAt(one).some(({ id }) => found.has(id)));
  expect(missed).toEqual([]);
});

it('the audit finds no conflict where none was planted', () => {
  const wrong = new Set(
    [...small.demo.planted, ...small.demo.corrected].map(({ place, month }) => `${place}/${month}`),
  );
  const alarms = auditArchive(opened.archive).filter(
    ({ state, claims: about }) =>
      state === '冲突' &&
      !about.some((id) =>
        wrong.has(claims.find((claim) => claim.id === id)?.return.replace(/-r2$/, '') ?? ''),
      ),
  );
  expect(alarms).toEqual([]);
});
