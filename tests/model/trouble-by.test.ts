import { describe, expect, it } from 'vitest';
import { troubleBy } from '../../src/model/trouble-by.ts';
import { meetings, trialProblem } from '../reading/trial-problem.ts';
import { archiveOf, FILES } from '../reading/trial-site.ts';

const held = meetings(['2024-02-07', '部门'], ['2024-03-06', '包保领导']);

/** The trial site's one problem as it stood on a day, in short. */
function stood(day: string, ...lines: string[]) {
  const [trouble] = archiveOf({ [FILES.problem]: trialProblem(...lines) }).troubles;
  const then = trouble && troubleBy(trouble, day);
  return then && { state: then.state, solved: then.solved?.text, held: then.meetings?.length };
}

describe('a problem as it stood on a day', () => {
  const closed = ['状态: 已解决', '提出: 2024-02-01', '办结: 2024-04-03', ...held];

  it('was not there before it was raised', () => {
    expect(stood('2024-01-31', ...closed)).toBeUndefined();
    expect(stood('2024-02-01', ...closed)).toEqual({ state: '推进中', solved: undefined, held: 0 });
  });

  it('had the consultations that were held by then', () => {
    expect(stood('2024-02-07', ...closed)?.held).toBe(1);
    expect(stood('2024-03-06', ...closed)?.held).toBe(2);
  });

  it('was open until the day of its closing', () => {
    expect(stood('2024-04-02', ...closed)).toMatchObject({ state: '推进中', solved: undefined });
    expect(stood('2024-04-03', ...closed)).toMatchObject({ state: '已解决', solved: '2024年4月3日' });
  });

  it('stays as its source tells it where it has no day of raising', () => {
    expect(stood('2000-01-01', '状态: 已解决')).toMatchObject({ state: '已解决' });
  });
});
