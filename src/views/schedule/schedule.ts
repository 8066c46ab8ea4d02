import { curveShares, lightParameters, watchParameter } from '../../figures/derived/rule-figures.ts';
import { bulletinMonths, monthBulletin } from '../../figures/dispatch/month-bulletin.ts';
import { scheduleMonth, schedulePeriod } from '../../figures/schedule/schedule-months.ts';
import { cityScheduleAddress, scheduleAddress } from '../../model/address.ts';
import { type Archive, citiesOf, find } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import type { LightRule, PlanCurve } from '../../model/rules.ts';
import { dayWords, listWords, ordinalWord } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { ruleNumbers } from '../rule-numbers.ts';
import { date, figureRun, join, name, quiet, span, subjectRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Card, Line, PageView, Section, Table } from '../view.ts';
import { LIGHT_WORDS } from './light-line.ts';

/** 挂图作战: the cities and their latest months, the rules for lights, the curves, and every light that was changed by hand. */
export function scheduleView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'schedule',
    address: scheduleAddress(),
    title: '挂图作战',
    description: '各地的计划、进展和灯：亮灯规则、序时曲线和人工改定的灯都写明。',
    heading: [text('挂图作战')],
  });
  const { lights, curves, overrides } = archive.rules;
  const sections: Section[] = [
    { id: 'cities', title: '各地', blocks: [cityBlock(archive)] },
    {
      id: 'lights',
      title: '怎么亮灯',
      blocks: lights.length > 0 ? [HOW, ...ruleBlocks(archive, lights)] : [],
    },
    {
      id: 'curves',
      title: '序时曲线',
      blocks: curves.length > 0 ? [...curves.map(curveLine), curveFold(archive, curves)] : [],
    },
    {
      id: 'overrides',
      title: '人工改定的灯',
      blocks: overrides.length > 0 ? [{ kind: 'table', table: overrideTable(archive) }] : [],
    },
  ];
  return {
    ...page,
    lede: [text('一个市一张图：每个项目原来怎么计划、现在预计怎样、干到哪里，亮什么灯，为什么。')],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function cityBlock(archive: Archive): Block {
  const items = citiesOf(archive).flatMap((city): Card[] => {
    const period = schedulePeriod(archive, city.id);
    return period === undefined || scheduleMonth(archive, city.id) === undefined
      ? []
      : [
          {
            kicker: [text('最近　'), span(period)],
            title: [name(city.name)],
            address: cityScheduleAddress(city.id),
            line: cityLine(archive, city),
          },
        ];
  });
  return items.length > 0
    ? { kind: 'cards', items }
    : { kind: 'paragraph', line: [text('还没有一个市有报送。')] };
}

/** How many projects of a city are lit in its latest month; what its page shows where nobody reports month by month. */
function cityLine(archive: Archive, city: Place): Line {
  const month = bulletinMonths(archive, city.id).at(-1);
  if (month === undefined) return [text('挂图、投资进度、亮灯和要盯的名单')];
  const { counts } = monthBulletin(archive, city, month);
  const lit = (['红灯', '黄灯'] as const).flatMap((word): Line[] => {
    const figure = counts.get(word);
    return figure ? [[text(`${LIGHT_WORDS[word === '红灯' ? '红' : '黄']}`), figureRun(figure)]] : [];
  });
  return lit.length > 0 ? join(lit, '　') : [quiet('没有项目亮红灯或者黄灯')];
}

const HOW: Block = {
  kind: 'list',
  ordered: false,
  items: [
    '灯由规则算出，不由人定；人工改定的逐条列出，写明谁改的、为什么。',
    '缺一个数就不亮灯，写明缺什么；从不用别的数代替。',
    '项目按第一次报的年度计划和工期衡量，后来的调整并列在项目页上；地区的项目会增减，按现行的计划衡量。',
    '计划年内开工的项目，只按计划建设的那些月份分摊全年的计划。',
    '钱和活分开看：完成投资不代替完成比例。',
  ].map((words) => ({ line: [text(words)] })),
};

function ruleBlocks(archive: Archive, lights: readonly LightRule[]): Block[] {
  const used = lights.filter((rule) => rule.used);
  const presets = lights.filter((rule) => !rule.used);
  return [
    ...(used.length > 0
      ? [{ kind: 'table' as const, table: ruleTable(archive, used, '在用的规则') }]
      : [{ kind: 'paragraph' as const, line: [text('没有启用任何亮灯规则。')] }]),
    ...watchRuleBlocks(archive),
    ...(presets.length > 0
      ? [{ kind: 'table' as const, table: ruleTable(archive, presets, '备用的规则，没有启用') }]
      : []),
    parameterTable(archive, lights),
  ];
}

/** What the lists to be watched look at, and from which limit on. */
function watchRuleBlocks(archive: Archive): Block[] {
  const items = archive.rules.watches.flatMap(({ subject, name: list, summary }) => {
    const limit = watchParameter(archive, subject);
    return limit ? [{ line: [name(list), text(`：${summary}从`), figureRun(limit), text('起。')] }] : [];
  });
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

function ruleTable(archive: Archive, rules: readonly LightRule[], caption: string): Table {
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: columns(
      '规则',
      ['看谁', 'short'],
      '说明',
      ['黄灯', 'number'],
      ['红灯', 'number'],
      '曲线',
      '免责',
      '依据',
    ),
    rows: rules.map((rule) => {
      const { yellow, red } = lightParameters(archive, rule);
      const curve = find(archive.rules.curves, rule.curve ?? '');
      return {
        cells: [
          [name(rule.name)],
          [text(rule.about ?? (rule.subject === '投资进度' ? '地区和项目' : '项目'))],
          [text(rule.summary)],
          [quiet(FROM[rule.measure].yellow), figureRun(yellow)],
          [quiet(FROM[rule.measure].red), figureRun(red)],
          [curve ? name(curve.name) : quiet('—')],
          [rule.excuses.length > 0 ? text(listWords(rule.excuses)) : quiet('没有')],
          [rule.basis ? text(rule.basis) : quiet('—')],
        ],
      };
    }),
  };
}

/** How the limits are read: from so many points or months on, beyond so many points, below so many percent. */
const FROM: Readonly<Record<LightRule['measure'], { readonly yellow: string; readonly red: string }>> = {
  落后百分点: { yellow: '落后达到', red: '落后超过' },
  完成比率: { yellow: '不到', red: '不到' },
  逾期月数: { yellow: '逾期', red: '逾期' },
  连续月数: { yellow: '连续', red: '连续' },
};

/** Every number of the rules with its anchor. */
function parameterTable(archive: Archive, lights: readonly LightRule[]): Block {
  return ruleNumbers([
    ...lights.flatMap((rule) =>
      Object.values(lightParameters(archive, rule)).map((figure) => ({ of: rule.name, figure })),
    ),
    ...archive.rules.watches.flatMap(({ subject, name: of }) => {
      const figure = watchParameter(archive, subject);
      return figure ? [{ of, figure }] : [];
    }),
  ]);
}

const curveLine = (curve: PlanCurve): Block => ({
  kind: 'paragraph',
  line: [name(curve.name), text(`：${curve.summary}`)],
});

/** What each curve asks for by the end of each month: a block of twelve rows a curve, each with its anchor. */
function curveFold(archive: Archive, curves: readonly PlanCurve[]): Block {
  const table = curveTable(archive, curves);
  return { kind: 'fold', summary: table.caption, tables: [table] };
}

function curveTable(archive: Archive, curves: readonly PlanCurve[]): Table {
  return {
    caption: [text('到各月末应完成全年计划的比例')],
    folds: 'scroll',
    columns: columns('曲线', ['到', 'short'], ['应完成', 'number'], ['分数', 'number']),
    rows: curves.flatMap((curve) =>
      curveShares(archive, curve).map((figure, index): { anchor: string; cells: Line[] } => ({
        anchor: figure.id,
        cells: [
          [name(curve.name)],
          [text(`${ordinalWord(index + 1)}月末`)],
          [figureRun(figure)],
          figure.working.exact.includes('/')
            ? [
                {
                  kind: 'figure',
                  id: figure.id,
                  text: figure.working.exact,
                  address: `${scheduleAddress()}#${figure.id}`,
                },
              ]
            : [quiet('—')],
        ],
      })),
    ),
  };
}

function overrideTable(archive: Archive): Table {
  return {
    caption: [text('每一次改定')],
    folds: 'cards',
    columns: columns('项目或地区', ['月份', 'short'], '规则', ['改为', 'short'], '理由', '谁改的', [
      '日期',
      'short',
    ]),
    rows: archive.rules.overrides.map((one) => ({
      cells: [
        [subjectRun(archive, one.subject, true)],
        [date(`${one.month.slice(0, 4)}年${Number(one.month.slice(5))}月`)],
        [name(find(archive.rules.lights, one.rule)?.name ?? one.rule)],
        [text(LIGHT_WORDS[one.light])],
        [text(one.reason)],
        [text(one.by)],
        [date(dayWords(one.date))],
      ],
    })),
  };
}
