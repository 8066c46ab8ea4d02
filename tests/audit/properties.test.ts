import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditArchive, auditFigures, auditOutcomes } from '../../src/audit/audit-archive.ts';
import { countAudit } from '../../src/audit/count-audit.ts';
import { AUDIT_RULES } from '../../src/audit/rules.ts';
import type { Claim, Nature } from '../../src/model/claim.ts';
import { FINDING_STATES } from '../../src/model/finding.ts';
import { auditable, project, type Told, told } from './archive.ts';

const DIGIT = /[0-9０-９]/;

const PROJECTS = [
  project('one', '年产30万吨石墨电极项目'),
  project('two', '年产16万吨石墨电极项目', { related: [{ project: 'one' }] }),
  project('three', '石墨电极建设项目'),
];

const COUNTS = ['计划实施项目数', '新建项目数', '续建项目数', '开工项目数', '新开工项目数', '谋划项目数'];
const MONEY = ['总投资', '完成投资', '年度计划投资', '授信额', '贷款发放额'];
const SHARES = ['开工率', '新建占比', '项目入统率', '攻坚目标完成率', '固定资产投资增速'];

/** Mostly the first of some values, so that claims meet often enough to be compared. */
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const where: fc.Arbitrary<Told> = fc.record({
  about: fc.constantFrom(
    'tonghua',
    'jian',
    'liuhe',
    'campaign:bairi',
    'project:one',
    'project:two',
    'project:three',
  ),
  scope: mostly('', '5000万元以上', '亿元以上', '重点项目', '招商引资重点项目', '新开工项目', '两个项目合计'),
  cohort: mostly('', '2023年计划'),
  period: mostly('2023', '2023-04', '2022'),
  asOf: mostly('2023-04', '2023-05', '2024-02'),
  source: mostly('paper', 'other'),
  nature: mostly<Nature>('实际', '计划', '目标', '全省', '上年同期'),
  number: mostly('', '1', '2'),
});

const printed = fc.oneof(
  fc.tuple(
    fc.constantFrom(...COUNTS),
    fc.integer({ min: 0, max: 400 }).map((count) => `${count}个`),
  ),
  fc.tuple(
    fc.constantFrom(...MONEY),
    fc.integer({ min: 1, max: 9000 }).map((money) => `${money / 10}亿元`),
  ),
  fc.tuple(
    fc.constantFrom(...SHARES),
    fc.integer({ min: 0, max: 1800 }).map((share) => `${share / 10}%`),
  ),
  fc.tuple(
    fc.constantFrom('与全省平均之差', '与上年同期之差'),
    fc.constantFrom('7.7个百分点', '下降0.6个百分点'),
  ),
  fc.tuple(fc.constant('阶段'), fc.constantFrom('谋划', '在建', '投产')),
  fc.tuple(fc.constant('完工时间'), fc.constantFrom('2023-09', '2024年底', '2025')),
  fc.tuple(fc.constant('全省位次'), fc.constantFrom('1位', '2位')),
);

const claims: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.tuple(printed, where).map(([[name, text], at]) => told(name, text, at)),
    { minLength: 20, maxLength: 90 },
  )
  .map((all) => [...new Map(all.map((claim) => [claim.id, claim])).values()]);

const shuffled = fc.tuple(claims, fc.infiniteStream(fc.nat())).map(([all, random]) => {
  const order = new Map(all.map((claim) => [claim.id, random.next().value ?? 0]));
  return { all, mixed: all.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)) };
});

describe('whatever the claims are', () => {
  it('their order and that of the projects do not matter', () => {
    fc.assert(
      fc.property(shuffled, ({ all, mixed }) => {
        const straight = auditOutcomes(auditable(all, { projects: PROJECTS }));
        expect(auditOutcomes(auditable(mixed, { projects: PROJECTS.toReversed() }))).toEqual(straight);
      }),
    );
  });

  it('no word of a sentence holds a digit, and every number in it is a claim or a figure of the finding', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const ids = new Set(all.map(({ id }) => id));
        for (const { parts, figures, claims: named, values } of auditArchive(
          auditable(all, { projects: PROJECTS }),
        )) {
          expect(parts.filter((part) => typeof part === 'string' && DIGIT.test(part))).toEqual([]);
          const made = new Set(figures.map(({ id }) => id));
          for (const part of parts) {
            if (typeof part === 'string') continue;
            if ('claim' in part) expect(ids.has(part.claim)).toBe(true);
            if ('figure' in part) expect(made.has(part.figure)).toBe(true);
          }
          expect(named.every((id) => ids.has(id))).toBe(true);
          expect(values).toHaveLength(named.length);
        }
      }),
    );
  });

  it('no two findings, and no two figures, share an id', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const archive = auditable(all, { projects: PROJECTS });
        const ids = auditArchive(archive).map(({ id }) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        const byId = Map.groupBy(auditFigures(archive), ({ id }) => id);
        expect([...byId.values()].filter((some) => some.length > 1)).toEqual([]);
        const figures = auditArchive(archive).flatMap((finding) => finding.figures);
        for (const [, same] of Map.groupBy(figures, ({ id }) => id))
          expect(new Set(same.map(({ text }) => text)).size).toBe(1);
      }),
    );
  });

  it('a rule has no more findings than comparisons that did not agree', () => {
    fc.assert(
      fc.property(claims, (all) => {
        for (const { compared, agreed, findings } of auditOutcomes(auditable(all, { projects: PROJECTS }))) {
          expect(agreed).toBeGreaterThanOrEqual(0);
          expect(findings.length).toBeLessThanOrEqual(compared - agreed);
        }
      }),
    );
  });
});

describe('an id of a finding', () => {
  const claimsOf = (rate: string) => [
    told('计划实施项目数', '33个'),
    told('开工项目数', '20个'),
    told('开工率', rate),
  ];
  const idOf = (rate: string) => auditArchive(auditable(claimsOf(rate))).map(({ id }) => id);

  it('stays when a value changes and the finding remains', () => {
    expect(idOf('70%')).toEqual(idOf('80%'));
    expect(idOf('70%')).toEqual([expect.stringMatching(/^reported-rate\.[0-9a-v]{8}$/)]);
  });
});

describe('the rules', () => {
  it('have a name, and an explanation without a digit', () => {
    for (const { id, name, explains } of AUDIT_RULES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(`${name}${explains}`).not.toMatch(DIGIT);
      expect(explains.endsWith('。')).toBe(true);
    }
    expect(new Set(AUDIT_RULES.map(({ id }) => id)).size).toBe(AUDIT_RULES.length);
  });

  it('are run once for an archive, and counted', () => {
    const archive = auditable([told('计划实施项目数', '33个'), told('开工项目数', '34个')]);
    expect(auditOutcomes(archive)).toBe(auditOutcomes(archive));
    const counts = countAudit(archive);
    expect(counts.get('audit-findings')?.text).toBe('1条');
    expect(counts.get('audit-compared:part-larger')?.text).toBe('1次');
    expect(counts.get('audit-agreed:part-larger')?.text).toBe('0次');
    expect(counts.get(`audit-state-${FINDING_STATES.indexOf('冲突')}`)?.working.inputs).toHaveLength(1);
  });
});
