import type { At } from '../model/at.ts';
import { type Claim, claimId, type Nature, type Subject } from '../model/claim.ts';
import type { Indicator } from '../model/indicator.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Return } from '../model/records.ts';
import type { Span } from '../model/value.ts';
import { parseDate } from './parse-date.ts';
import { readValue } from './read-value.ts';
import { type Draft, dateField, given, readDate, recorded } from './reader.ts';
import type { Fitting } from './schemas.ts';
import { textOf, valueUnder, type Written, type WrittenMap } from './written.ts';

/** A return and the claims that it brings. */
export interface ReturnRead {
  readonly record: Return;
  readonly claims: readonly Claim[];
}

/** What a return (or one of its groups) says once for all its claims. */
interface Head {
  readonly source: string;
  readonly locator: string;
  readonly locatorAt: At;
  readonly asOf?: Span;
  readonly period?: Span;
  readonly scope: string;
  readonly cohort: string;
}

/** Where the projects and campaigns belong: id → place. */
export type Homes = Readonly<Record<'project' | 'campaign', ReadonlyMap<string, string>>>;

/** Builds a return and its claims: heads are inherited, natures and periods filled in, identities made. */
export function buildReturn(
  draft: Draft<Fitting<'return'>>,
  dateOf: (source: string) => Span,
  homes: Homes,
): ReturnRead {
  const record = returnOf(draft);
  const builder = new ClaimBuilder(draft, record, dateOf, homes);
  const head = headOf(draft, draft.map, {
    source: draft.fitting.来源,
    locator: '',
    locatorAt: draft.map.at,
    scope: '',
    cohort: '',
  });
  builder.addStatements(draft.map, head);
  const groups = valueUnder(draft.map, '分组');
  for (const group of groups?.kind === 'list' ? groups.items : []) {
    if (group.kind === 'map') builder.addStatements(group, headOf(draft, group, head));
  }
  return { record, claims: builder.claims };
}

function returnOf(draft: Draft<Fitting<'return'>>): Return {
  const match = /^(.+?)(?:-r(\d+))?$/.exec(draft.is.id);
  const period = /^[\x20-\x7e]+$/.test(draft.is.id) ? parseDate(match?.[1] ?? '') : undefined;
  dateField(draft, draft.map, '收到');
  const at: At = { file: draft.file.path, line: 1, column: 1, width: 1 };
  if (!period) {
    const cure = '写成 2023-04.yaml、2023-Q1.yaml 或 2023.yaml；修订版加 -r2。';
    draft.report({ rule: 'return-name', at, message: `文件名“${draft.is.id}”不是报送的期间。`, cure });
  }
  return {
    ...recorded(draft),
    id: `${draft.is.place}/${draft.is.id}`,
    place: draft.is.place,
    period: period ?? { text: draft.is.id, start: null, end: null },
    revision: Number(match?.[2] ?? 1),
    source: draft.fitting.来源,
    received: draft.fitting.收到,
    complete: draft.fitting.台账 === '完整',
    ...given({ remark: draft.fitting.内部备注 }),
  };
}

function headOf(draft: Draft<unknown>, map: WrittenMap, outer: Head): Head {
  const asOf = dateField(draft, map, '截至') ?? outer.asOf;
  const period = dateField(draft, map, '期间') ?? outer.period;
  return {
    source: textOf(map, '来源') ?? outer.source,
    locator: textOf(map, '来源位置') ?? outer.locator,
    locatorAt: valueUnder(map, '来源位置')?.at ?? outer.locatorAt,
    scope: textOf(map, '口径') ?? outer.scope,
    cohort: textOf(map, '批次') ?? outer.cohort,
    ...given({ asOf, period }),
  };
}

/** Gathers the claims of one return. */
class ClaimBuilder {
  readonly claims: Claim[] = [];
  readonly draft: Draft<unknown>;
  readonly record: Return;
  readonly dateOf: (source: string) => Span;
  readonly homes: Homes;

  constructor(draft: Draft<unknown>, record: Return, dateOf: (source: string) => Span, homes: Homes) {
    this.draft = draft;
    this.record = record;
    this.dateOf = dateOf;
    this.homes = homes;
  }

  /** Adds the claims of the head or of a group: about the place, its projects, its campaigns. */
  addStatements(map: WrittenMap, head: Head): void {
    this.addMap(valueUnder(map, '陈述'), { kind: 'place', id: this.record.place }, this.record.place, head);
    const bare = { ...head, scope: '', cohort: '' };
    this.addSubjects(valueUnder(map, '项目'), 'project', bare);
    this.addSubjects(valueUnder(map, '攻坚行动'), 'campaign', head);
  }

  private addSubjects(written: Written | undefined, kind: 'project' | 'campaign', head: Head): void {
    for (const { key, keyAt, value } of written?.kind === 'map' ? written.entries : []) {
      const home = this.homes[kind].get(key);
      if (home === undefined) this.draft.report(unknownSubject(kind, key, keyAt, this.homes[kind].keys()));
      this.addMap(value, { kind, id: key }, home ?? this.record.place, head);
    }
  }

  private addMap(written: Written | undefined, subject: Subject, place: string, head: Head): void {
    for (const { key, keyAt, value } of written?.kind === 'map' ? written.entries : []) {
      for (const one of value.kind === 'list' ? value.items : [value])
        this.add(key, keyAt, one, subject, place, head);
    }
  }

  private add(name: string, keyAt: At, written: Written, subject: Subject, place: string, outer: Head): void {
    const map: WrittenMap = written.kind === 'map' ? written : { kind: 'map', entries: [], at: written.at };
    const scalar = written.kind === 'map' ? valueUnder(written, '值') : written;
    if (scalar?.kind !== 'scalar') return;
    const head = headOf(this.draft, map, outer);
    const indicator = this.draft.names.indicatorRecord(name);
    const value = indicator
      ? readValue(scalar, indicator, this.draft.report)
      : { kind: 'word' as const, text: scalar.text };
    const asOf = { ...(head.asOf ?? this.dateOf(head.source)), stated: head.asOf !== undefined };
    const period = head.period ?? this.defaultPeriod(subject, indicator);
    const nature = (textOf(map, '性质') ?? '实际') as Nature;
    const { source, locator, locatorAt, scope, cohort } = head;
    const identity = {
      subject,
      indicator: indicator?.id ?? name,
      scope,
      cohort,
      period: period.text,
      asOf: asOf.text + (asOf.printed ?? ''),
      nature,
      source,
      number: textOf(map, '编号') ?? '',
      revision: this.record.revision,
    };
    const note = textOf(map, '说明');
    const printed = textOf(map, '印作');
    this.claims.push({
      id: claimId(identity),
      subject,
      place,
      indicator: identity.indicator,
      value,
      period,
      asOf,
      scope,
      cohort,
      nature,
      source,
      locator,
      return: this.record.id,
      at: scalar.at,
      namedAt: keyAt,
      locatorAt,
      ...given({ note, printed, remark: textOf(map, '内部备注') }),
    });
  }

  /** The year or the period of the return, as the indicator says; a project's lasting figures are as of the return. */
  private defaultPeriod(subject: Subject, indicator: Indicator | undefined): Span {
    const { period } = this.record;
    const lasting = subject.kind === 'project' && indicator?.kind === '存量';
    const year = (period.end ?? period.start ?? '').slice(0, 4);
    if (lasting || year === '' || indicator?.defaultPeriod !== '年') return period;
    return readDate(this.draft.report, year, this.record.at);
  }
}

function unknownSubject(kind: 'project' | 'campaign', id: string, at: At, known: Iterable<string>): Problem {
  const near = nearest(id, known);
  const what = kind === 'project' ? '项目' : '攻坚行动';
  const folder = kind === 'project' ? 'projects' : 'campaigns';
  return {
    rule: `${kind}-exists`,
    at,
    message: `没有编号为“${id}”的${what}。${near ? `是不是 ${near}？` : ''}`,
    cure: `${near ? `写成 ${near}；` : `核对 ${folder}/ 里的文件名；`}若确是新的，先运行  npm run new -- ${kind}`,
    lacks: { kind, name: id },
  };
}
