import { type Archive, find, get } from '../../model/archive.ts';
import { digest } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { FrozenClaim, FrozenFigure, FrozenRule, FrozenText } from '../../model/frozen.ts';
import type { IssueRecord } from '../../model/issue-record.ts';
import type { Issue } from '../../model/records.ts';
import { valueWords } from '../../model/wording.ts';
import { figureFinder } from '../all-figures.ts';
import { composeIssue } from '../bulletin/compose-issue.ts';
import { recordOf } from '../changes/compose-issue-record.ts';
import { publishClaim } from '../publish-claims.ts';
import { subjectRun, wordsOf } from '../runs.ts';
import { printView } from './print-view.ts';
import { listPrinted, type Printed } from './printed-numbers.ts';

/** An issue as it stands in the records now, with every claim, working and rule that its numbers rest on. */
export function composeFrozen(archive: Archive, issue: Issue, signed: string): FrozenText {
  const view = composeIssue(archive, issue);
  const record = recordOf(archive, issue);
  const { claims, figures } = restingOn(archive, [...listPrinted(view), ...listRecorded(record)]);
  const own = archive.rules.schemes.filter(({ place }) => place === undefined || place === issue.place);
  const indicators = new Set([...claims, ...figures].map(({ indicator }) => idOf(indicator)));
  return {
    格式: 1,
    issue: issue.id,
    signed,
    view: printView(view, issue.id) as unknown as FrozenText['view'],
    claims,
    figures,
    record,
    rules: [
      ...archive.indicators
        .filter(({ id }) => indicators.has(id))
        .map(({ id, version }) => ({ kind: '指标', id, version: String(version) })),
      ...own.map(({ id, version }) => ({ kind: '考核办法', id, version: String(version) })),
      ...unversioned(archive),
    ],
  };
}

/** The numbers of a record that another issue may name. */
const listRecorded = ({ claims, figures, ranks, projects }: IssueRecord): Printed[] => [
  ...[...claims, ...projects.flatMap(({ stage }) => stage ?? [])].map(
    ({ id, text }): Printed => ({ kind: 'claim', id, text }),
  ),
  ...[...figures, ...ranks.map(({ figure }) => figure)].map(
    ({ id, text }): Printed => ({ kind: 'figure', id, text }),
  ),
];

const idOf = (indicator: string | { readonly id: string }): string =>
  typeof indicator === 'string' ? indicator : indicator.id;

/** The claims and figures that a view shows, and those that their workings rest on, all the way down; records that are only counted are named by the working alone. */
function restingOn(
  archive: Archive,
  printed: readonly Printed[],
): { claims: FrozenClaim[]; figures: FrozenFigure[] } {
  const figureOf = figureFinder(archive);
  const idsOf = (kind: Printed['kind']) => printed.filter((one) => one.kind === kind).map(({ id }) => id);
  const [claims, figures] = [new Set(idsOf('claim')), new Set<string>()];
  const queue = idsOf('figure');
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (figures.has(id)) continue;
    figures.add(id);
    for (const input of figureOf(id)?.working.inputs ?? []) {
      if (input.text === '') continue;
      if (find(archive.claims, input.claim)) claims.add(input.claim);
      else if (figureOf(input.claim)) queue.push(input.claim);
    }
  }
  return {
    claims: [...claims].map((id) => freezeClaim(archive, id)),
    figures: [...figures].flatMap((id) => {
      const figure = figureOf(id);
      return figure ? [freezeFigure(archive, figure)] : [];
    }),
  };
}

function freezeClaim(archive: Archive, id: string): FrozenClaim {
  const claim = get(archive.claims, id);
  const { supersededBy: _, ...row } = publishClaim(archive, claim);
  const text = claim.value.kind === 'absent' ? claim.value.reason : valueWords(claim.value);
  return { ...row, text };
}

const freezeFigure = (archive: Archive, figure: Figure): FrozenFigure => ({
  ...figure,
  subjectName: figure.subject.id === '' ? '' : wordsOf([subjectRun(archive, figure.subject)]),
  indicatorName: find(archive.indicators, figure.indicator)?.name ?? '',
});

/** Rules that bear no number of their version: a digest of what they say stands for it. */
function unversioned({ rules }: Archive): FrozenRule[] {
  const of = (kind: string, records: readonly { readonly id: string }[]): FrozenRule[] =>
    records.map((record) => ({ kind, id: record.id, version: digest(JSON.stringify(said(record))) }));
  return [
    ...of('序时曲线', rules.curves),
    ...of('亮灯', rules.lights),
    ...of('里程碑', rules.milestones),
    ...of('提示函', rules.notices),
    ...of('赛马', rules.races),
  ];
}

/** A record without where it stands in its file. */
const said = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'at' && key !== 'fields'));
