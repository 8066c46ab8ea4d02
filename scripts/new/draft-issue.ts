import { type Archive, citiesOf } from '../../src/model/archive.ts';
import { nearest } from '../../src/model/nearest.ts';
import { ISSUE_KINDS, type Issue, type Place } from '../../src/model/records.ts';
import type { Span } from '../../src/model/value.ts';
import { issueNumberWords } from '../../src/model/wording.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import { Failure } from '../failure.ts';

type Kind = Issue['kind'];

/** What is asked for: the next issue of a place for a period; the kind follows from the period unless it is given. */
export interface NewIssue {
  readonly period: string;
  readonly city: string | undefined;
  readonly kind: string | undefined;
  readonly extra: boolean;
  /** ISO day. */
  readonly today: string;
}

/** The file of the next issue, and its number in words. */
export interface IssueDraft {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly number: string;
}

/** Drafts the next issue: it numbers itself, its first step is taken today by the post that drafted the last one, and there is no prose. */
export function draftIssue(archive: Archive, asked: NewIssue): IssueDraft {
  const { extra, today } = asked;
  const place = placeOf(archive, asked.city);
  const span = parseDate(asked.period);
  if (!span?.start || !span.end)
    throw new Failure(`“${asked.period}”不是能认出的期间。\n改法：写成 2023-05、2023年二季度 或 2023。`);
  const kind = kindOf(asked.kind, span);
  const twin = archive.issues.find(
    (one) =>
      one.place === place.id &&
      one.kind === kind &&
      one.period.text === span.text &&
      one.running !== undefined,
  );
  if (twin && !extra)
    throw new Failure(
      `${place.name}${span.text}的${kind}已经有了：${twin.at.file}。\n改法：直接编辑它；要另出一期，加上 --extra，编作增刊。`,
    );
  const year = Number((archive.site.standing === '非官方汇编' ? span.end : today).slice(0, 4));
  const numbers = nextNumbers(archive, year, extra);
  const id = [place.id, slugOf(span), ...(extra ? [`extra-${numbers.number}`] : SUFFIX[kind])].join('-');
  return {
    id,
    path: `content/issues/${id}/issue.mdx`,
    text: drawIssue(place, {
      kind,
      period: asked.period,
      year,
      today,
      by: draftedBy(archive, place),
      ...numbers,
    }),
    number: issueNumberWords({ year, ...numbers }),
  };
}

/** What is added to the period in the id of an issue on one matter, so that it does not take the id of the month's. */
const SUFFIX: Readonly<Record<Kind, readonly string[]>> = {
  月度简报: [],
  季度晾晒: [],
  年度评比: [],
  专刊: ['zhuankan'],
  专报: ['zhuanbao'],
};

function placeOf(archive: Archive, city: string | undefined): Place {
  const cities = citiesOf(archive);
  const [only] = cities;
  if (city === undefined && cities.length === 1 && only) return only;
  const list = cities.map(({ id, name }) => `${id}（${name}）`).join('、');
  if (city === undefined) throw new Failure(`没有写是哪个城市。\n改法：加上  --city <编号>：${list}`);
  const place = archive.places.find(({ id, name }) => id === city || name === city);
  if (place) return place;
  const near = nearest(
    city,
    cities.map(({ id }) => id),
  );
  throw new Failure(`没有名为“${city}”的城市。${near ? `是不是 ${near}？` : ''}\n改法：写其中之一：${list}`);
}

function kindOf(given: string | undefined, span: Span): Kind {
  if (given === undefined)
    return { month: '月度简报', quarter: '季度晾晒', year: '年度评比', other: '专刊' }[
      lengthOf(span)
    ] as Kind;
  const kind = ISSUE_KINDS.find((one) => one === given);
  const whole = kind === '季度晾晒' ? 'quarter' : kind === '年度评比' ? 'year' : undefined;
  if (kind && whole !== undefined && lengthOf(span) !== whole)
    throw new Failure(
      `${kind}的期间应当是${whole === 'quarter' ? '一个季度' : '一整年'}，这里写的是“${span.text}”。\n改法：写成 ${whole === 'quarter' ? '2024年一季度' : '2024'} 的样子。`,
    );
  if (kind) return kind;
  const near = nearest(given, ISSUE_KINDS);
  throw new Failure(
    `没有“${given}”这类简报。${near ? `是不是 ${near}？` : ''}\n改法：写其中之一：${ISSUE_KINDS.join('、')}`,
  );
}

function lengthOf({ start, end }: Span): 'month' | 'quarter' | 'year' | 'other' {
  const [from, to] = [start?.slice(5) ?? '', end?.slice(5) ?? ''];
  if (from === '01-01' && to === '12-31') return 'year';
  if (start?.slice(0, 7) === end?.slice(0, 7)) return 'month';
  return ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].includes(`${from} ${to}`)
    ? 'quarter'
    : 'other';
}

/** 2023-05, 2023-q2, 2023, or the first and last month of another stretch. */
function slugOf(span: Span): string {
  const [from = '', to = ''] = [span.start?.slice(0, 7), span.end?.slice(0, 7)];
  const length = lengthOf(span);
  if (length === 'month') return to;
  if (length === 'year') return to.slice(0, 4);
  return length === 'quarter' ? `${to.slice(0, 4)}-q${Number(to.slice(5)) / 3}` : `${from}-${to}`;
}

function nextNumbers(
  { issues }: Archive,
  year: number,
  extra: boolean,
): { number: number; running?: number } {
  const next = (numbers: readonly number[]): number => Math.max(0, ...numbers) + 1;
  const series = issues.filter((one) => one.year === year && (one.running === undefined) === extra);
  const number = next(series.map((one) => one.number));
  return extra ? { number } : { number, running: next(issues.flatMap(({ running }) => running ?? [])) };
}

/** The post that drafted the last issue of the place, else that of any. */
function draftedBy({ issues }: Archive, { id }: Place): string {
  const own = issues.filter(({ place }) => place === id);
  return [...issues, ...own].findLast(({ steps }) => steps.draft)?.steps.draft?.by ?? '项目中心编者';
}

interface Drawn {
  readonly kind: Kind;
  readonly period: string;
  readonly year: number;
  readonly number: number;
  readonly running?: number;
  readonly today: string;
  readonly by: string;
}

const drawIssue = (place: Place, { kind, period, year, number, running, today, by }: Drawn): string =>
  [
    '---',
    `地区: ${place.name}`,
    `类型: ${kind}`,
    `期间: ${period}`,
    `年: ${year}`,
    ...(running === undefined ? [`增刊: ${number}`] : [`期: ${number}`, `总期: ${running}`]),
    `日期: ${today}`,
    `拟稿:\n  岗位: ${by}\n  日期: ${today}`,
    '---\n',
  ].join('\n');
