import { type Counted, isCounted } from '../../figures/claims/amount.ts';
import { countRecords } from '../../figures/counts/count-records.ts';
import { get } from '../../model/archive.ts';
import { claimRun, countRun, figureRun, name, quiet, text } from '../runs.ts';
import type { KeyFigure } from '../view.ts';
import { gatherContenders } from './contender.ts';
import type { IssueRecords } from './issue-records.ts';
import { gatherStarts } from './start-facts.ts';

/** How many figures stand at the head of an issue. */
const PLACES = 4;

/** The figures at the head of an issue: the place's own list, then what its campaigns achieved, then what is recorded. */
export function composeKeyFigures(records: IssueRecords): KeyFigure[] {
  const last = [recordedProjects(records), ...publishers(records)];
  const first = [...ownList(records), ...achievements(records)].slice(0, PLACES - last.length);
  return [...first, ...last];
}

function ownList({ archive, place, returns }: IssueRecords): KeyFigure[] {
  const { planned, total, states } = gatherStarts(archive, place.id, returns);
  const [state] = states;
  return [
    ...(planned
      ? [
          {
            term: '计划实施重点项目',
            value: claimRun(planned),
            note: total ? [text('总投资'), claimRun(total)] : [text('总投资未公布')],
          },
        ]
      : []),
    ...(state
      ? [
          {
            term: '已开工',
            value: claimRun(state.started),
            note: state.rate ? [text('开工率'), figureRun(state.rate)] : [text('开工率未公布')],
          },
        ]
      : []),
  ];
}

/** Counts of campaigns that come with an amount or a rate of the same scope: 谋划项目 465个, 总投资4071亿元. */
function achievements(records: IssueRecords): KeyFigure[] {
  const { archive, claims } = records;
  const counted = claims
    .filter((claim) => claim.subject.kind === 'campaign')
    .filter(isCounted)
    .sort((a, b) => a.scope.length - b.scope.length);
  return counted.flatMap((claim) => {
    const companion = claim.value.unit === '个' ? companionOf(records, counted, claim) : undefined;
    if (!companion) return [];
    const indicator = get(archive.indicators, claim.indicator);
    const other = get(archive.indicators, companion.indicator);
    const scope = claim.scope ? [name(claim.scope), quiet('，')] : [];
    return [
      {
        term: indicator.name,
        value: claimRun(claim),
        note: [...scope, text(other.name), claimRun(companion)],
      },
    ];
  });
}

/** The money or rate about the same campaign and scope, in the same group of the 口径库. */
function companionOf(
  { archive }: IssueRecords,
  claims: readonly Counted[],
  claim: Counted,
): Counted | undefined {
  const groupOf = (one: Counted): string => get(archive.indicators, one.indicator).group;
  return claims.find(
    (other) =>
      ['亿元', '%'].includes(other.value.unit) &&
      other.subject.id === claim.subject.id &&
      other.scope === claim.scope &&
      groupOf(other) === groupOf(claim),
  );
}

const recordedProjects = ({ archive, issue }: IssueRecords): KeyFigure => ({
  term: '来源提到的项目',
  value: countRun(countRecords(archive), `issue-projects:${issue.id}`),
  note: [text('逐个列在“重点项目进展”')],
});

function publishers(records: IssueRecords): KeyFigure[] {
  const contenders = gatherContenders(records);
  const names = contenders.flatMap(({ place, facts }) => (facts.states.length > 0 ? [place.short] : []));
  if (names.length === 0) return [];
  const note = names.length < contenders.length ? '其余没有公布' : '各地都公布了';
  return [{ term: '公布开工数的地区', value: name(names.join('、')), note: [text(note)] }];
}
