import { describe, expect, it } from 'vitest';
import { checkLetters } from '../../src/audit/check-letters.ts';
import { letterNumbered } from '../../src/checks/letter-numbered.ts';
import { letterSound } from '../../src/checks/letter-sound.ts';
import { lateAnswer } from '../../src/figures/letters/notice-figures.ts';
import { noticesOf, noticeWords } from '../../src/figures/letters/notices.ts';
import type { Archive } from '../../src/model/archive.ts';
import { knownBy } from '../../src/model/known-by.ts';
import type { Letter } from '../../src/model/letter.ts';
import { LETTER, money, POINTS, said, scheduleArchive } from './schedule-archive.ts';
import { archiveWith } from './trial-archive.ts';

/** Red in May and June of 2024 (nothing was spent), green in July (70 of 120亿元): the letter is of June. */
const CLAIMS = [
  ...['2024-05', '2024-06', '2024-07'].map((month) => said(month, 'stage', '在建')),
  ...money('120亿元', { '2024-05': '1亿元', '2024-06': '1亿元', '2024-07': '70亿元' }),
];

const SIGNED: Letter = {
  ...{
    id: 'shili/2024-1',
    at: { ...POINTS.at, file: 'content/cities/shili/notices/2024-1.yaml' },
    fields: {},
  },
  ...{ city: 'shili', rule: 'letter', subject: { kind: 'project', id: 'park' }, month: '2024-06' },
  ...{ year: 2024, number: 1, signed: '2024-07-02', by: '市项目中心主任' },
};

const ANSWER = { date: '2024-07-11', by: '项目秘书', cause: '停工', remedy: '复工' };
const CLOSING = { date: '2024-08-05', by: '市项目中心', month: '2024-07' };

const archiveOf = (letters: readonly Letter[], more: Partial<Archive> = {}): Archive =>
  scheduleArchive(CLAIMS, { lights: [POINTS], notices: [LETTER] }, { letters, ...more });

const only = (letters: readonly Letter[], day?: string) => {
  const archive = archiveOf(letters);
  const [notice] = noticesOf(
    day === undefined ? archive : { ...archive, site: { ...archive.site, knownBy: day } },
    'shili',
  );
  return notice;
};

describe('a letter that was signed out', () => {
  it('has its number, and a term that is counted from the day of the signature', () => {
    // Tuesday 2 July 2024 and five weekdays: 3, 4, 5, 8, 9 July.
    const notice = only([SIGNED], '2024-07-09');
    expect(notice && noticeWords(notice)).toBe('2024年第1号');
    expect(notice).toMatchObject({ id: '2024-06-letter-p-park', state: '已签发', answerBy: '2024-07-09' });
  });

  it('is overdue from the day after its term on', () => {
    expect(only([SIGNED], '2024-07-10')?.state).toBe('逾期未答复');
  });

  it('goes from signed to answered to closed', () => {
    expect(only([{ ...SIGNED, answer: ANSWER }])?.state).toBe('已答复');
    expect(only([{ ...SIGNED, answer: ANSWER, closing: CLOSING }])?.state).toBe('已办结');
  });

  it('tells by how many working days its answer was late', () => {
    const archive = archiveOf([{ ...SIGNED, answer: ANSWER }]);
    const [notice] = noticesOf(archive, 'shili');
    // The term is Tuesday 9 July; the answer came on Thursday the 11th.
    expect(notice && lateAnswer(archive, notice)?.text).toBe('2个工作日');
  });

  it('stays, and says so, when a later return puts out the lights that called for it', () => {
    const green = [...CLAIMS.filter(({ indicator }) => indicator !== 'invested')];
    const archive = scheduleArchive(green, { lights: [POINTS], notices: [LETTER] }, { letters: [SIGNED] });
    expect(noticesOf(archive, 'shili')).toMatchObject([{ calledFor: false, letter: SIGNED }]);
  });

  it('is shown as of a day without what came after it', () => {
    const archive = archiveOf([{ ...SIGNED, answer: ANSWER, closing: CLOSING }]);
    const on = (day: string) =>
      knownBy(archive, day).letters.map((one) => [one.answer?.date, one.closing?.date]);
    expect(on('2024-07-01')).toEqual([]);
    expect(on('2024-07-10')).toEqual([[undefined, undefined]]);
    expect(on('2024-07-11')).toEqual([['2024-07-11', undefined]]);
    expect(on('2024-08-05')).toEqual([['2024-07-11', '2024-08-05']]);
  });
});

describe('a letter is refused', () => {
  const messages = (letters: readonly Letter[], more: Partial<Archive> = {}): string[] => {
    const archive = archiveOf(letters, more);
    return [...letterSound(archive), ...letterNumbered(archive), ...checkLetters(archive)].map(
      ({ message }) => message,
    );
  };

  it('nowhere when all is in order', () => {
    expect(messages([{ ...SIGNED, answer: ANSWER, closing: CLOSING }])).toEqual([]);
  });

  it('where the lights did not call for it', () => {
    expect(messages([{ ...SIGNED, month: '2024-05', signed: '2024-06-03' }])).toEqual([
      '2024-05 的灯没有亮到规则“letter”写明的月数，签发那天（2024-06-03）已知的报送也是这样。',
    ]);
  });

  it('as closed by a month whose lights are still lit, or of which nothing was returned', () => {
    const longer = { ...LETTER, months: 1 };
    const archive = (month: string): Archive =>
      scheduleArchive(
        CLAIMS,
        { lights: [POINTS], notices: [longer] },
        { letters: [{ ...SIGNED, month: '2024-05', closing: { ...CLOSING, month } }] },
      );
    expect(checkLetters(archive('2024-06')).map(({ message }) => message)).toEqual([
      '2024-06 的灯还亮着，不能作为办结的依据。',
    ]);
    expect(checkLetters(archive('2024-08')).map(({ message }) => message)).toEqual([
      '2024-08 没有关于它的报送，不能作为办结的依据。',
    ]);
    expect(checkLetters(archive('2024-07'))).toEqual([]);
  });

  it('where a number is left out, used against the order of the days, or a letter is sent twice', () => {
    expect(messages([{ ...SIGNED, number: 2 }])[0]).toContain('应当是 2024-1');
    const later = { ...SIGNED, number: 2, signed: '2024-07-01', at: { ...SIGNED.at, file: 'second.yaml' } };
    const found = messages([SIGNED, later]);
    expect(found.some((one) => one.includes('早于前一号'))).toBe(true);
    expect(found.some((one) => one.includes('已经发过'))).toBe(true);
  });

  it('where its days run backwards', () => {
    expect(messages([{ ...SIGNED, answer: { ...ANSWER, date: '2024-07-01' } }])).toEqual([
      '答复（2024-07-01）在签发（2024-07-02）之前。',
    ]);
    expect(messages([{ ...SIGNED, signed: '2024-06-28' }])[0]).toContain('不在亮灯的月份（2024-06）过完以后');
  });

  it('where it names no rule, a rule for something else, or nobody of its city', () => {
    expect(letterSound(archiveOf([{ ...SIGNED, rule: 'leter' }])).map(({ cure }) => cure)).toEqual([
      '写成 letter。',
    ]);
    expect(
      letterSound(archiveOf([{ ...SIGNED, subject: { kind: 'place', id: 'xian' } }]))[0]?.message,
    ).toContain('是关于项目的，这里写的却是地区');
    expect(
      letterSound(archiveOf([{ ...SIGNED, subject: { kind: 'project', id: 'pork' } }]))[0]?.message,
    ).toContain('是不是 park');
  });

  it('on a site that only compiles what others printed', () => {
    const site = { ...archiveWith({}).site, standing: '非官方汇编' as const };
    expect(letterSound(archiveOf([SIGNED], { site }))[0]?.message).toContain('非官方汇编');
  });
});
