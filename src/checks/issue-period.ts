import type { Check } from './check.ts';

/** 季度晾晒 is for a whole quarter and 年度评比 for a whole year: nothing else can be rolled up. */
export const issuePeriod: Check = ({ issues }) =>
  issues.flatMap(({ kind, period, fields, at }) => {
    const [start, end] = [period.start?.slice(5), period.end?.slice(5)];
    const sameYear = period.start?.slice(0, 4) === period.end?.slice(0, 4);
    const fits =
      kind === '季度晾晒'
        ? sameYear && QUARTERS.some(([from, to]) => start === from && end === to)
        : kind !== '年度评比' || (sameYear && start === '01-01' && end === '12-31');
    if (fits) return [];
    const [whole, example] = kind === '季度晾晒' ? ['一个季度', '2024年一季度'] : ['一整年', '2024'];
    return [
      {
        rule: 'issue-period',
        at: fields.期间 ?? at,
        message: `“${kind}”的期间应当是${whole}，这里写的是“${period.text}”。`,
        cure: `写成 ${example} 的样子；不是${whole}的，类型写 月度简报、专刊 或 专报。`,
      },
    ];
  });

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;
