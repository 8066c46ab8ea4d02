import type { WorkingInput } from '../../model/figure.ts';
import type { FrozenFigure } from '../../model/frozen.ts';
import { SUBJECTS, spanColumns } from './claim-columns.ts';
import type { Columns } from './write-csv.ts';

/** The fields of a figure, flat, with its working: formula, exact result, and its inputs in one cell. */
export const FIGURE_COLUMNS: Columns<FrozenFigure> = [
  ['编号', ({ id }) => id],
  ['对象类别', ({ subject }) => SUBJECTS[subject.kind]],
  ['对象编号', ({ subject }) => subject.id],
  ['对象', ({ subjectName }) => subjectName],
  ['地区编号', ({ place }) => place],
  ['指标编号', ({ indicator }) => indicator],
  ['指标', ({ indicatorName }) => indicatorName],
  ['印出', ({ text }) => text],
  ['数值', ({ value }) => value],
  ['单位', ({ unit }) => unit],
  ['口径', ({ scope }) => scope],
  ['批次', ({ cohort }) => cohort],
  ...spanColumns<FrozenFigure>('期间', ({ period }) => period),
  ...spanColumns<FrozenFigure>('截至', ({ asOf }) => asOf),
  ['规则', ({ working }) => working.rule],
  ['规则版本', ({ working }) => String(working.version)],
  ['算式', ({ working }) => working.formula],
  ['精确值', ({ working }) => working.exact],
  ['小数位', ({ working }) => String(working.places)],
  ['输入', ({ working }) => working.inputs.map(inputWords).join('；')],
  ['网页', ({ home }) => home ?? ''],
];

/** 分子=20个（the id of the claim or figure); a record that was only counted has no words of its own. */
const inputWords = ({ role, text, claim }: WorkingInput): string =>
  `${role}${text === '' ? '' : `=${text}`}（${claim}）`;
