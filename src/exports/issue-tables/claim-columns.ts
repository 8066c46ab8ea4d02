import type { Subject } from '../../model/claim.ts';
import type { PublishedClaim } from '../../model/published-claim.ts';
import type { Span } from '../../model/value.ts';
import type { Columns } from './write-csv.ts';

/** What a subject is, as the columns of files say it. */
export const SUBJECTS: Readonly<Record<Subject['kind'], string>> = {
  place: '地区',
  project: '项目',
  campaign: '攻坚行动',
};

type Dated = Pick<Span, 'text' | 'start' | 'end'>;

/** A span in three columns: as printed, its first and its last day; what is open stays empty. */
export const spanColumns = <Row>(head: string, spanOf: (row: Row) => Dated): Columns<Row> => [
  [head, (row) => spanOf(row).text],
  [`${head}起`, (row) => spanOf(row).start ?? ''],
  [`${head}止`, (row) => spanOf(row).end ?? ''],
];

/** The fields of a published claim, flat; an absent value is its reason, without a unit. */
export const CLAIM_COLUMNS: Columns<PublishedClaim> = [
  ['编号', ({ id }) => id],
  ['对象类别', ({ subject }) => SUBJECTS[subject.kind]],
  ['对象编号', ({ subject }) => subject.id],
  ['对象', ({ subject }) => subject.name],
  ['地区编号', ({ place }) => place.id],
  ['地区', ({ place }) => place.name],
  ['指标编号', ({ indicator }) => indicator.id],
  ['指标', ({ indicator }) => indicator.name],
  ['限定', ({ qualifier }) => qualifier],
  ['数值', ({ value, unit }) => value ?? unit],
  ['数值上限', ({ valueTo }) => valueTo ?? ''],
  ['单位', ({ value, unit }) => (value === null ? '' : unit)],
  ['性质', ({ nature }) => nature],
  ['口径', ({ scope }) => scope],
  ['批次', ({ cohort }) => cohort],
  ...spanColumns<PublishedClaim>('期间', ({ period }) => period),
  ...spanColumns<PublishedClaim>('截至', ({ asOf }) => asOf),
  ['来源编号', ({ source }) => source.id],
  ['来源', ({ source }) => source.title],
  ['来源位置', ({ source }) => source.locator],
  ['报送', (claim) => claim.return.id],
  ['收到', (claim) => claim.return.received],
  ['修订', (claim) => String(claim.return.revision)],
  ['网页', ({ home }) => home ?? ''],
  ['被代替', ({ supersededBy }) => supersededBy ?? ''],
];
