import type { At } from '../model/at.ts';
import type { Problem } from '../model/problem.ts';
import type { Trouble } from '../model/records.ts';
import { TROUBLE_LEVELS } from '../model/trouble-types.ts';
import type { Span } from '../model/value.ts';
import type { Check } from './check.ts';

/** The dates of a problem follow each other, its consultations go up, and its state says what its dates say. */
export const problemDates: Check = (archive) =>
  archive.troubles.flatMap((trouble) => [
    ...endsOf(trouble),
    ...stateOf(trouble),
    ...(trouble.meetings ?? []).flatMap((_, index) => meetingOf(trouble, index)),
  ]);

const wrong = (at: At, message: string, cure: string): Problem => ({
  rule: 'problem-dates',
  at,
  message,
  cure,
});

/** Whether one date is surely before another, whichever days their wordings mean. */
const isBefore = (a: Span, b: Span): boolean => a.end !== null && b.start !== null && a.end < b.start;

/** 期限 and 办结 are not before 提出. */
function endsOf({ raised, due, solved, fields, at }: Trouble): Problem[] {
  const ends = [
    ['期限', due, '期限'],
    ['办结', solved, '办结的时间'],
  ] as const;
  return ends.flatMap(([key, end, words]) =>
    raised && end && isBefore(end, raised)
      ? [
          wrong(
            fields[key] ?? at,
            `${words}（${end.text}）在提出（${raised.text}）之前。`,
            '核对两个日期，把写错的一个改过来。',
          ),
        ]
      : [],
  );
}

/** 已解决 and 办结 belong together, where there is a day of raising. */
function stateOf({ state, raised, solved, fields, at }: Trouble): Problem[] {
  if (state === '已解决' && raised && !solved)
    return [
      wrong(
        fields.状态 ?? at,
        '状态是“已解决”，提出的时间也有，却没有写办结的时间。',
        '补上“办结”，知道多少写多少；还没有解决就把状态写成 推进中。',
      ),
    ];
  if (state !== '已解决' && solved)
    return [
      wrong(
        fields.办结 ?? at,
        `写了办结的时间，状态却是“${state}”。`,
        '已经办结的，把状态写成 已解决；没有办结的，删掉“办结”这一行。',
      ),
    ];
  return [];
}

/** A consultation is not before the raising, not before the one above it, and not on a lower level than that. */
function meetingOf({ raised, meetings = [] }: Trouble, index: number): Problem[] {
  const [meeting, before] = [meetings[index], meetings[index - 1]];
  if (!meeting) return [];
  const { date, dateAt, level, levelAt } = meeting;
  return [
    ...(raised && isBefore(date, raised)
      ? [
          wrong(
            dateAt,
            `会商（${date.text}）在提出（${raised.text}）之前。`,
            '核对两个日期，把写错的一个改过来。',
          ),
        ]
      : []),
    ...(before && isBefore(date, before.date)
      ? [
          wrong(
            dateAt,
            `会商（${date.text}）排在更晚的一次（${before.date.text}）后面。`,
            '按日期先后排列各次会商。',
          ),
        ]
      : []),
    ...(before && TROUBLE_LEVELS.indexOf(level) < TROUBLE_LEVELS.indexOf(before.level)
      ? [
          wrong(
            levelAt,
            `上一次会商已经到“${before.level}”，这一次却退到“${level}”。`,
            `核对层级：只会一级一级往上，依次是 ${TROUBLE_LEVELS.join('、')}；同一级可以再会商。`,
          ),
        ]
      : []),
  ];
}
