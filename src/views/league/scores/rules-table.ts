import { type SchemeFigures, schemeFigures } from '../../../league/scheme-figures.ts';
import type { Archive } from '../../../model/archive.ts';
import { compare, fractionOf } from '../../../model/fraction.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import type { ExtraRule, ItemRule } from '../../../model/scheme.ts';
import { ordinalWord } from '../../../model/wording.ts';
import { columns } from '../../columns.ts';
import { countRun, indicatorRun, join, name, strong, text } from '../../runs.ts';
import type { Block, Line, Run, Table } from '../../view.ts';

/** The rules of a scheme as people read them: the items of the base, and what is added and taken off beside it. */
export function rulesTables(archive: Archive, scheme: KeptScheme): Table[] {
  const { bonus, deductions } = scheme;
  return [
    itemsTable(archive, scheme),
    ...(bonus.length > 0 ? [extrasTable(archive, scheme, bonus, '加分')] : []),
    ...(deductions.length > 0 ? [extrasTable(archive, scheme, deductions, '扣分')] : []),
  ];
}

function itemsTable(archive: Archive, scheme: KeptScheme): Table {
  const figures = schemeFigures(archive, scheme);
  return {
    caption: [text('基础分')],
    folds: 'cards',
    columns: columns('项目', '指标', ['方式', 'short'], ['权重', 'number'], '怎样得分'),
    rows: [
      ...scheme.items.map((item) => ({
        cells: [
          [name(item.name)],
          [indicatorRun(archive, item.indicator)],
          [text(item.by)],
          [countRun(figures, `${item.id}.weight`)],
          methodLine(figures, item),
        ],
      })),
      {
        cells: [
          [strong('满分')],
          [text('各项权重之和')],
          [text('求和')],
          [countRun(figures, 'full-marks')],
          [text('没有数的一项不计入这一次的满分，总分也不参加排名')],
        ],
      },
    ],
  };
}

const extrasTable = (
  archive: Archive,
  scheme: KeptScheme,
  rules: readonly ExtraRule[],
  what: '加分' | '扣分',
): Table => {
  const figures = schemeFigures(archive, scheme);
  return {
    caption: [text(`${what}，不在基础分之内`)],
    folds: 'cards',
    columns: columns('项目', '指标', [`每次${what}`, 'number'], '怎样计'),
    rows: rules.map((rule) => ({
      cells: [
        [name(rule.name)],
        [indicatorRun(archive, rule.indicator)],
        [countRun(figures, `${rule.id}.points`)],
        [
          text('每满'),
          countRun(figures, `${rule.id}.each`),
          text(`${what}一次`),
          ...(rule.cap === undefined ? [] : [text('，最多'), countRun(figures, `${rule.id}.cap`)]),
        ],
      ],
    })),
  };
};

/** How one item is scored, with its numbers. */
const methodLine = (figures: SchemeFigures, item: ItemRule): Line => [
  ...earningLine(figures, item),
  ...(item.spreads ? [text('；不适用的，权重按比例分给其余各项')] : []),
];

function earningLine(figures: SchemeFigures, item: ItemRule): Line {
  const run = (key: string): Run => countRun(figures, `${item.id}.${key}`);
  const full: Run = item.full === undefined ? text('百分之百') : run('full');
  const cap: Line = item.cap === undefined ? [] : [text('，最多得权重的'), run('cap')];
  switch (item.by) {
    case '比例':
      return [
        text('实际值除以满分值'),
        full,
        text('，再乘权重'),
        ...(item.cap === undefined ? [text('，最多得满分')] : cap),
      ];
    case '达标':
      return [text('达到'), full, text('得满分，达不到不得分'), ...cap];
    case '分档':
      return [...bandsLine(item, run), ...cap];
    case '名次':
      return [
        text('组内'),
        ...join(
          (item.rankPoints ?? []).map(
            (_, index): Line => [text(`第${ordinalWord(index + 1)}名`), run(`rank-${index + 1}`)],
          ),
          '、',
        ),
        text('，其后不得分；并列的相同'),
        ...cap,
      ];
  }
}

function bandsLine({ bands = [] }: ItemRule, run: (key: string) => Run): Line {
  const ordered = bands
    .map((band, index) => ({ from: fractionOf(band.from), index }))
    .sort((a, b) => compare(b.from, a.from));
  return [
    ...join(
      ordered.map(({ index }): Line => [run(`band-${index}.from`), text('起得'), run(`band-${index}.earns`)]),
      '，',
    ),
    text('，再低不得分'),
  ];
}

/** Every number of a scheme's rules in a row of its own, to which the numbers on other pages lead. */
export function numbersFold(archive: Archive, scheme: KeptScheme): Block {
  return {
    kind: 'fold',
    summary: [text('规则里的每一个数')],
    tables: [
      {
        caption: [text('规则里的数，照办法所定')],
        folds: 'cards',
        columns: columns('是什么', ['数', 'number'], ['由来', 'short']),
        rows: [...schemeFigures(archive, scheme)].map(([key, figure]) => ({
          anchor: figure.id,
          cells: [
            [name(figure.working.formula)],
            [countRun(schemeFigures(archive, scheme), key)],
            [text(figure.working.rule)],
          ],
        })),
      },
    ],
  };
}
