import { describe, expect, it } from 'vitest';
import { knownBy } from '../../src/model/known-by.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { publishClaims } from '../../src/views/publish-claims.ts';
import { archiveOf, card, FILES, issue, returned, TRIAL } from '../reading/trial-site.ts';

const OLD = 'content/sources/old.yaml';
const R2 = FILES.countyReturn.replace('.yaml', '-r2.yaml');

/** The trial site with an older page, and an office that sends in a revision. */
const archive = archiveOf({
  [OLD]: '标题: 旧版面\n类型: 报纸版面\n日期: 2022-05\n刊名: 未印出\n篇目: [旧]\n',
  'content/sources/office.yaml': '标题: 报送\n类型: 报送\n日期: 2023-04\n刊名: 无\n篇目: [报送]\n',
  [FILES.cityReturn.replace('2023-04', '2022-05')]:
    '来源: old\n收到: 2023-05-06\n来源位置: 旧\n陈述:\n  计划实施项目数: 220个\n攻坚行动:\n  kaigong:\n    开工项目数: 5个\n',
  [FILES.cityReturn]: '来源: office\n收到: 2023-05-20\n来源位置: 报送\n陈述:\n  计划实施项目数: 217个\n',
  [R2]: returned('陈述:\n  开工项目数: 21个'),
  'content/issues/a/issue.mdx': issue(2, 2).replace('期间: 2023-04', '期间: 2022-05'),
});

const valuesOn = (day: string): string[] => knownBy(archive, day).claims.map((claim) => claim.value.text);

describe('the archive as it was known on a day', () => {
  it('has what sources printed by then, whenever it was typed in', () => {
    expect(valuesOn('2022-05-31').sort()).toEqual(['220个', '5个']);
    expect(valuesOn('2022-05-30')).toEqual([]);
  });

  it('has what an office sent in from the day it was received', () => {
    expect(valuesOn('2023-05-19')).not.toContain('217个');
    expect(valuesOn('2023-05-20')).toContain('217个');
  });

  it('knows of a revision only when it is there', () => {
    const replaced = (day: string) =>
      knownBy(archive, day).claims.filter((claim) => claim.supersededBy !== undefined).length;
    expect(replaced('2022-06-01')).toBe(0);
    expect(replaced('2023-12-31')).toBe(1);
  });

  it('has the records that are spoken of, and no other', () => {
    expect(knownBy(archive, '2022-06-01').projects).toEqual([]);
    expect(knownBy(archive, '2023-12-31').projects).toHaveLength(1);
  });

  it('has the issues of that time', () => {
    expect(knownBy(archive, '2022-06-01').issues.map((one) => one.id)).toEqual(['a']);
  });

  it.each(['2022-05-30', '2022-06-01', '2023-04-30', '2023-12-31'])(
    'can be published and drawn whole, on %s',
    (day) => {
      const past = knownBy(archive, day);
      expect(publishClaims(past)).toHaveLength(past.claims.length);
      for (const page of listPages(past)) page.compose();
    },
  );

  it('says of which day it is', () => {
    expect(knownBy(archive, '2022-06-01').site.knownBy).toBe('2022-06-01');
    expect(archive.site.knownBy).toBeUndefined();
  });
});

it('a campaign whose card cites a later page is there with its earlier claims', () => {
  expect(TRIAL[FILES.campaign]).toBe(
    card([
      '名称: 开工提速',
      '地区: 通化市',
      '期间: 2023',
      '来源: tonghua-2023-04',
      '来源位置: 通化县：打造引擎',
      '说明: 让项目早开工。',
    ]),
  );
  expect(knownBy(archive, '2022-06-01').campaigns.map((one) => one.id)).toEqual(['kaigong']);
});
