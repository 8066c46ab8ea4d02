import { describe, expect, it } from 'vitest';
import { doubted, reportAddress } from '../../src/views/corrections/report-address.ts';
import { archiveOf, FILES, TRIAL } from '../reading/trial-site.ts';

const siteWith = (...lines: readonly string[]) =>
  archiveOf({ [FILES.site]: `${TRIAL[FILES.site]?.replace('路径: /', '路径: /zt/')}${lines.join('\n')}\n` });
const NUMBER = { id: 'jian.rate.a1', text: '约60.6%？甲&乙', address: '/sources/a/#jian.rate.a1' };
const channel = (by: string, address: string) => ['报告:', `  方式: ${by}`, `  地址: ${address}`];
const queryOf = (address: string | undefined) => Object.fromEntries(new URL(address ?? '').searchParams);

describe('«报告此数有误» begins a report by the channel that the site names', () => {
  it('a letter has its subject, and a body with the page, the number and what is to be filled in', () => {
    const { report = '' } = reportAddress(siteWith(...channel('邮件', 'jiucuo@trial.example')), NUMBER);
    expect(report.startsWith('mailto:jiucuo@trial.example?subject=')).toBe(true);
    expect(queryOf(report)).toEqual({
      subject: '勘误 jian.rate.a1',
      body: 'https://trial.example/zt/sources/a/#jian.rate.a1\n印作：约60.6%？甲&乙\n应为：\n依据：\n',
    });
  });

  it('a form has each value where its address asks for it, whatever signs are in it', () => {
    const address = 'https://forms.example/f?id={编号}&was={印作}&at={网页}&fixed=1';
    expect(queryOf(reportAddress(siteWith(...channel('表单', address)), NUMBER).report)).toEqual({
      id: 'jian.rate.a1',
      was: '约60.6%？甲&乙',
      at: 'https://trial.example/zt/sources/a/#jian.rate.a1',
      fixed: '1',
    });
  });

  it('a tracker has its title and body', () => {
    const address = 'https://tracker.example/new?title={标题}&body={正文}';
    const query = queryOf(reportAddress(siteWith(...channel('工单', address)), NUMBER).report);
    expect([query.title, query.body?.split('\n')[1]]).toEqual(['勘误 jian.rate.a1', '印作：约60.6%？甲&乙']);
  });

  it('Chinese stays readable in the address, and what would mean something there is escaped', () => {
    const address = 'https://forms.example/f?was={印作}';
    expect(reportAddress(siteWith(...channel('表单', address)), NUMBER).report).toBe(
      'https://forms.example/f?was=约60.6%25%EF%BC%9F甲%26乙',
    );
    const asked = { ...NUMBER, text: '20个? a=b#c' };
    expect(reportAddress(siteWith(...channel('表单', address)), asked).report).toBe(
      'https://forms.example/f?was=20个%3F%20a%3Db%23c',
    );
  });

  it('a word in braces that is none of the values stays as the site wrote it', () => {
    const address = 'https://forms.example/f?x={别的}';
    expect(reportAddress(siteWith(...channel('表单', address)), NUMBER).report).toBe(address);
  });

  it('there is none where the site names no channel', () => {
    expect(reportAddress(siteWith(), NUMBER)).toEqual({});
  });

  it('a claim is reported at its row', () => {
    const archive = siteWith();
    const [claim] = archive.claims;
    if (!claim) throw new Error('no claim');
    expect(doubted(claim)).toEqual({
      id: claim.id,
      text: claim.value.text,
      address: `/sources/tonghua-2023-04/#${claim.id}`,
    });
  });
});
