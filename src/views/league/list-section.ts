import { monthWords } from '../../figures/claims/days.ts';
import type { ReviewPeriod } from '../../figures/issues/review-period.ts';
import { isStand, type ListStep, type ListTale, listTale } from '../../league/list-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Place } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { boundFigure, date, figureRun, join, name, placeRun, projectRun, text } from '../runs.ts';
import type { Block, Chart, Line, Section, Table } from '../view.ts';

/** From so many names on the table of them stands behind a fold. */
const MANY = 20;

const WORDS: Readonly<Record<ListStep, string>> = {
  was: '期初',
  entered: '新进入',
  left: '退出',
  splitFrom: '拆分前的',
  splitInto: '拆分成的',
  mergedFrom: '合并前的',
  mergedInto: '合并成的',
  is: '期末',
};

const IN: readonly ListStep[] = ['entered', 'splitInto', 'mergedInto'];

/** How the lists of projects changed since the period before; none where no place listed all of them at both ends. */
export function listSection(archive: Archive, city: Place, period: ReviewPeriod): Section[] {
  const tale = listTale(archive, city.id, period);
  if (!tale) return [];
  const steps = [...tale.figures].filter(([step]) => !isStand(step));
  const table = nameTable(archive, tale);
  const names = steps.reduce((sum, [step]) => sum + tale.changes[step].length, 0);
  const others = tale.changes.others.map(({ short }) => short);
  const blocks: Block[] = [
    steps.length > 0
      ? { kind: 'chart', chart: listChart(city, tale) }
      : { kind: 'paragraph', line: [text('期初和期末列全的是同一批项目，没有进出。')] },
    ...(others.length > 0
      ? [
          {
            kind: 'note' as const,
            line: [
              text('期初或期末没有报送、或者没有写明台账完整的，不在图上：'),
              name(others.join('、')),
              text('。'),
            ],
          },
        ]
      : []),
    names > MANY
      ? { kind: 'fold', summary: [text('进出的是哪些项目')], tables: [table] }
      : { kind: 'table', table },
  ];
  return [{ id: 'list', title: '名单变动', blocks }];
}

function listChart(city: Place, tale: ListTale): Chart {
  const { before, now, figures } = tale;
  const id = 'chart-list';
  const endOf = (step: 'was' | 'is', month: string) => ({
    label: { text: monthWords(month), kind: 'date' as const },
    amount: boundFigure(figures.get(step) as Figure),
  });
  return {
    id,
    headline: headlineOf(tale),
    subtitle: [
      name(city.name),
      text('，台账写明完整的地方的项目，单位：个；'),
      date(monthWords(before)),
      text('末与'),
      date(monthWords(now)),
      text(before.slice(0, 4) === now.slice(0, 4) ? '末相比' : '末相比，年初换成了新一年的名单'),
      text('，只改了名的不算进出'),
    ],
    chart: {
      type: 'waterfall',
      data: {
        heading: {
          id,
          title: '名单里的项目怎样变化',
          description: '从期初的个数起，逐步加上进入的、减去退出的，到期末的个数。数值列在表中。',
        },
        start: endOf('was', before),
        steps: [...figures].flatMap(([step, figure]) =>
          isStand(step)
            ? []
            : [
                {
                  label: { text: WORDS[step] },
                  amount: boundFigure(figure),
                  change: IN.includes(step) ? ('in' as const) : ('out' as const),
                },
              ],
        ),
        end: endOf('is', now),
      },
    },
    table: {
      caption: [text('名单里的项目怎样变化')],
      folds: 'scroll',
      columns: columns('变动', ['个数', 'number']),
      rows: [...figures].map(([step, figure]) => ({ cells: [[text(WORDS[step])], [figureRun(figure)]] })),
    },
  };
}

/** 名单由25个项目变为28个，新进入5个，退出2个; only what happened is told. */
function headlineOf({ figures }: ListTale): Line {
  const part = (words: string, step: ListStep): Line => {
    const figure = figures.get(step);
    return figure ? [text(words), figureRun(figure)] : [];
  };
  const same = figures.get('was')?.value === figures.get('is')?.value;
  return [
    ...(same ? part('名单进出相抵，仍是', 'is') : [...part('名单由', 'was'), ...part('变为', 'is')]),
    ...part('，新进入', 'entered'),
    ...part('，退出', 'left'),
    ...(figures.has('splitInto') || figures.has('splitFrom') ? [text('，有拆分')] : []),
    ...(figures.has('mergedInto') || figures.has('mergedFrom') ? [text('，有合并')] : []),
  ];
}

/** Every count with its anchor, and the projects that it counts; the whole lists are those of the places. */
function nameTable(archive: Archive, { changes, figures }: ListTale): Table {
  const places = join(
    changes.places.map(({ id }) => [placeRun(archive, id, true)]),
    '、',
  );
  return {
    caption: [text('进出的项目')],
    folds: 'cards',
    columns: columns('变动', ['个数', 'number'], '项目'),
    rows: [...figures].map(([step, figure]) => ({
      anchor: figure.id,
      cells: [
        [text(WORDS[step])],
        [figureRun(figure)],
        isStand(step)
          ? [...places, text('列出的全部')]
          : join(
              changes[step].map((id) => [projectRun(archive, id, true)]),
              '、',
            ),
      ],
    })),
  };
}
