import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { archiveOf, FILES, problemsOf, returned } from './trial-site.ts';

const R2 = FILES.countyReturn.replace('.yaml', '-r2.yaml');

/** The claims that a return of the county brings. */
const claimsOf = (text: string, more: Record<string, string> = {}): readonly Claim[] =>
  archiveOf({ [FILES.countyReturn]: text, ...more }).claims.filter((claim) =>
    claim.return.startsWith('tonghua-xian/'),
  );

describe('the head of a return', () => {
  const HEAD = ['截至: 2023-04-中旬', '期间: 2023-03', '口径: 5000万元以上', '批次: 2023年计划实施项目'];

  it('holds for all its statements about the place', () => {
    const claims = claimsOf(returned('陈述:\n  计划实施项目数: 33个\n  开工项目数: 20个', HEAD));
    for (const claim of claims)
      expect(claim).toMatchObject({
        source: 'tonghua-2023-04',
        locator: '通化县：打造引擎',
        asOf: { text: '2023年4月中旬', stated: true },
        period: { text: '2023年3月' },
        scope: '5000万元以上',
        cohort: '2023年计划实施项目',
        nature: '实际',
      });
    expect(claims).toHaveLength(2);
  });

  it('holds for its campaigns as well, but its scope and cohort not for its projects', () => {
    const claims = claimsOf(
      returned('项目:\n  anyu:\n    总投资: 6.2亿元\n攻坚行动:\n  kaigong:\n    开工项目数: 5个', HEAD),
    );
    const [project, campaign] = claims;
    expect(project).toMatchObject({ scope: '', cohort: '', asOf: { stated: true } });
    expect(campaign).toMatchObject({ scope: '5000万元以上', cohort: '2023年计划实施项目' });
  });

  it('holds for that return alone', () => {
    const claims = claimsOf(returned('陈述:\n  计划实施项目数: 33个', HEAD), {
      [FILES.countyReturn.replace('04', '05')]: returned('陈述:\n  开工项目数: 20个'),
    });
    expect(claims[1]).toMatchObject({ scope: '', cohort: '', asOf: { stated: false } });
  });

  it('gives way to the head of a group, and that to the statement itself', () => {
    const claims = claimsOf(
      returned(
        `分组:
  - 口径: 亿元以上
    来源位置: 通化县：打造引擎，第 2 段
    陈述:
      计划实施项目数: 12个
      开工项目数:
        值: 7个
        口径: 十亿元以上
        截至: 2023-03
        来源位置: 通化县：打造引擎，第 3 段`,
        HEAD,
      ),
    );
    expect(claims[0]).toMatchObject({
      scope: '亿元以上',
      locator: '通化县：打造引擎，第 2 段',
      asOf: { text: '2023年4月中旬' },
    });
    expect(claims[1]).toMatchObject({
      scope: '十亿元以上',
      locator: '通化县：打造引擎，第 3 段',
      asOf: { text: '2023年3月' },
    });
  });
});

describe('what a return leaves out', () => {
  it('the as-of is the date of the source, and said to be', () => {
    const [claim] = claimsOf(returned('陈述:\n  开工项目数: 20个'));
    expect(claim?.asOf).toMatchObject({ text: '2023年4月', start: '2023-04-01', stated: false });
  });

  it('the period is the year or the month of the return, as the indicator has it', () => {
    const month = archiveOf().indicators.find((one) => one.id === 'started-projects');
    expect(month?.defaultPeriod).toBe('年');
    const [claim] = claimsOf(returned('陈述:\n  开工项目数: 20个'));
    expect(claim?.period.text).toBe('2023年');
  });

  it('the nature is what happened', () => {
    const [claim, plan] = claimsOf(
      returned('陈述:\n  开工项目数:\n    - 20个\n    - 值: 33个\n      性质: 目标'),
    );
    expect([claim?.nature, plan?.nature]).toEqual(['实际', '目标']);
  });
});

describe('a value of a claim', () => {
  const value = (written: string) => claimsOf(returned(`陈述:\n  开工项目数: ${written}`))[0]?.value;

  it.each(['未公布', '未报送', '不适用', '待核'])('may be an absence: %s', (reason) => {
    expect(value(reason)).toEqual({ kind: 'absent', reason, text: reason });
  });

  it('is kept as it was written', () => {
    expect(value('约 20个')).toMatchObject({
      kind: 'quantity',
      text: '约20个',
      number: '20',
      qualifier: '约',
    });
  });

  it('of a date is the days that it means', () => {
    const [claim] = claimsOf(returned('项目:\n  anyu:\n    完工时间: 2023年底前'));
    expect(claim?.value).toMatchObject({ kind: 'date', text: '2023年底前', span: { end: '2023-12-31' } });
  });

  it('may carry the printed form, a note and a number to tell it apart', () => {
    const [claim] = claimsOf(
      returned('陈述:\n  开工项目数:\n    值: 20个\n    印作: 二十个\n    说明: 含续建。\n    编号: 甲'),
    );
    expect(claim).toMatchObject({ printed: '二十个', note: '含续建。' });
  });

  it('is an indicator by its name, its alias or its id', () => {
    const alias = archiveOf({
      [FILES.indicators]: `started:\n  名称: 开工项目数\n  别名: [累计开工项目数]\n  组: 试用\n  适用: [地区]\n  单位: 个\n  类型: 累计\n  默认期间: 年\n  口径: 试用。\n  版本: 1\n`,
      [FILES.cityReturn]: returned('陈述:\n  累计开工项目数: 20个'),
      [FILES.countyReturn]: returned('陈述:\n  started: 20个'),
    });
    expect(alias.claims.map((claim) => claim.indicator)).toEqual(['started', 'started']);
  });
});

describe('a revision', () => {
  const FIRST = returned('陈述:\n  计划实施项目数: 33个\n  开工项目数: 20个');

  const replaced = (claims: readonly Claim[]) =>
    Object.fromEntries(
      claims.map((claim) => [
        claim.value.text,
        claims.find((other) => other.id === claim.supersededBy)?.value.text,
      ]),
    );

  it('replaces the claims that it repeats, and no other; nothing is taken away', () => {
    const claims = claimsOf(FIRST, { [R2]: returned('陈述:\n  开工项目数: 21个') });
    expect(replaced(claims)).toEqual({ '33个': undefined, '20个': '21个', '21个': undefined });
    expect(claims.map((claim) => claim.id).filter((id) => id.endsWith('-r2'))).toHaveLength(1);
  });

  it('of a revision replaces the one before it', () => {
    const claims = claimsOf(FIRST, {
      [R2]: returned('陈述:\n  开工项目数: 21个'),
      [R2.replace('r2', 'r3')]: returned('陈述:\n  开工项目数: 22个'),
    });
    expect(replaced(claims)).toMatchObject({ '20个': '21个', '21个': '22个', '22个': undefined });
  });

  it('of one source says nothing of what another source claims', () => {
    const claims = claimsOf(FIRST, {
      'content/sources/other.yaml':
        '标题: 别的版面\n类型: 报纸版面\n日期: 2023-05\n刊名: 未印出\n篇目: [别的]\n',
      [R2]: '来源: other\n收到: 2023-06-01\n来源位置: 别的\n陈述:\n  开工项目数: 21个\n',
    });
    expect(claims.every((claim) => claim.supersededBy === undefined)).toBe(true);
  });
});

it('claims that contradict each other both stay', () => {
  const claims = claimsOf(
    returned(
      '陈述:\n  开工项目数:\n    - 20个\n    - 值: 24个\n      截至: 2023-04-中旬\n    - 值: 22个\n      编号: 第二处',
    ),
  );
  expect(claims.map((claim) => claim.value.text)).toEqual(['20个', '24个', '22个']);
  expect(new Set(claims.map((claim) => claim.id)).size).toBe(3);
});

describe('the claims of a record that cannot be read are looked at all the same', () => {
  it('so that no fault waits for another to be mended', () => {
    const told = problemsOf({
      [FILES.project]: '---\n名称: "安宇\n---\n',
      [FILES.countyReturn]: returned('项目:\n  anyu:\n    总投资: 6.2亿'),
    });
    expect(told).toContain('引号 " 没有配对的另一半。');
    expect(told).toContain('“6.2亿”只写了“亿”');
    expect(told).not.toContain('没有编号为');
  });
});
