import { ISSUE_STEPS, type IssueSteps, issueState } from '../model/issue-steps.ts';
import type { Issue } from '../model/records.ts';
import { type Draft, dateField, given, proseOf, recorded } from './reader.ts';
import type { Fitting } from './schemas.ts';
import { sectionsOf } from './sections.ts';
import { placesOf, valueUnder } from './written.ts';

/** Builds an issue with the steps by which it is signed out, and its editors' words by section. */
export function buildIssue(draft: Draft<Fitting<'issue'>>): Issue {
  const { fitting, map, names } = draft;
  const steps = stepsOf(draft);
  const extra = fitting.增刊 !== undefined;
  const open = { text: '', start: null, end: null };
  return {
    ...recorded(draft),
    place: names.place(fitting.地区),
    kind: fitting.类型,
    period: dateField(draft, map, '期间') ?? open,
    year: Number(fitting.年),
    number: Number(extra ? fitting.增刊 : fitting.期),
    date: dateField(draft, map, '日期') ?? open,
    steps,
    state: issueState(steps),
    replaces: fitting.代替 ?? [],
    sections: sectionsOf(proseOf(draft), draft.report),
    ...given({
      running: extra ? undefined : Number(fitting.总期),
      title: fitting.标题,
      remark: fitting.内部备注,
    }),
  };
}

function stepsOf(draft: Draft<Fitting<'issue'>>): IssueSteps {
  const { fitting, map } = draft;
  return Object.fromEntries(
    ISSUE_STEPS.flatMap(([step, key]) => {
      const taken = fitting[key];
      const written = valueUnder(map, key);
      if (!taken || written?.kind !== 'map') return [];
      const { 岗位: byAt = map.at, 日期: dateAt = map.at } = placesOf(written);
      const date = dateField(draft, written, '日期')?.start ?? taken.日期;
      return [[step, { by: taken.岗位, date, byAt, dateAt }]];
    }),
  );
}
