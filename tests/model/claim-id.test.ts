import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimIdentity, claimId, digest } from '../../src/model/claim.ts';
import { archiveOf, FILES, returned } from '../reading/trial-site.ts';

const IDENTITY: ClaimIdentity = {
  subject: { kind: 'place', id: 'jian' },
  indicator: 'start-rate',
  scope: '5000万元以上',
  cohort: '2023年计划实施项目',
  period: '2023年',
  asOf: '2023年4月中旬',
  nature: '实际',
  source: 'tonghua-2023-04',
  number: '',
  revision: 1,
};

describe('the id of a claim', () => {
  it('reads as subject and indicator, with a digest behind', () => {
    expect(claimId(IDENTITY)).toBe('jian.start-rate.g1d46nc9');
  });

  it.each<[keyof ClaimIdentity, Partial<ClaimIdentity>]>([
    ['subject', { subject: { kind: 'place', id: 'liuhe' } }],
    ['subject', { subject: { kind: 'project', id: 'jian' } }],
    ['indicator', { indicator: 'started-projects' }],
    ['scope', { scope: '' }],
    ['cohort', { cohort: '' }],
    ['period', { period: '2022年' }],
    ['asOf', { asOf: '2023年4月' }],
    ['nature', { nature: '目标' }],
    ['source', { source: 'tonghua-2022-05' }],
    ['number', { number: '第二处' }],
    ['revision', { revision: 2 }],
  ])('changes with its %s', (_, change) => {
    expect(claimId({ ...IDENTITY, ...change })).not.toBe(claimId(IDENTITY));
  });

  it('keeps its members apart: what leaves one does not come into the next', () => {
    const scoped = claimId({ ...IDENTITY, scope: '甲乙', cohort: '丙' });
    expect(claimId({ ...IDENTITY, scope: '甲', cohort: '乙丙' })).not.toBe(scoped);
  });

  it('of a revision is the id of the first with the revision behind', () => {
    expect(claimId({ ...IDENTITY, revision: 2 })).toBe(`${claimId(IDENTITY)}-r2`);
  });

  it('does not depend on the value', () => {
    const id = (value: string) =>
      archiveOf({ [FILES.countyReturn]: returned(`陈述:\n  计划实施项目数: ${value}`) }).claims.at(-1)?.id;
    expect(id('34个')).toBe(id('33个'));
    expect(id('未公布')).toBe(id('33个'));
  });

  it('does not depend on the order in which the claims stand, nor on the group', () => {
    const idsOf = (text: string) =>
      archiveOf({ [FILES.countyReturn]: returned(text) })
        .claims.map((claim) => claim.id)
        .sort();
    const forth = idsOf('陈述:\n  计划实施项目数: 33个\n  开工项目数: 20个');
    expect(idsOf('陈述:\n  开工项目数: 20个\n  计划实施项目数: 33个')).toEqual(forth);
    expect(idsOf('分组:\n  - 陈述:\n      开工项目数: 20个\n  - 陈述:\n      计划实施项目数: 33个')).toEqual(
      forth,
    );
  });

  it('does not depend on the place in the source, the note or the printed form', () => {
    const id = (more: string) =>
      archiveOf({
        [FILES.countyReturn]: returned(`陈述:\n  开工项目数:\n    值: 20个${more}`),
      }).claims.at(-1)?.id;
    expect(id('\n    来源位置: 通化县：打造引擎，第 3 段\n    说明: 含续建。\n    印作: 二十个')).toBe(
      id(''),
    );
  });
});

describe('the digest', () => {
  it('is eight characters, the same on every machine', () => {
    expect(digest('')).toBe('pfpbtht1');
    expect(digest('集安市')).toBe('gqs2un7o');
  });

  it('is eight characters of base 32, whatever it is of', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-v]{8}$/.test(digest(text))));
  });

  it('tells a hundred thousand claims apart', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, index) => digest(`claim ${index}`)));
    expect(ids.size).toBe(100_000);
  });
});
