import type { Counted } from '../../figures/claims/amount.ts';
import { type FunnelRun, ratiosAlong } from '../../figures/funnel-runs.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { scopeLine } from '../claim-lines.ts';
import { columns } from '../columns.ts';
import {
  absentRun,
  boundClaim,
  boundFigure,
  claimRun,
  figureRun,
  name,
  quiet,
  sourceShortRun,
  span,
  subjectRun,
  text,
} from '../runs.ts';
import type { Block, Chart, Line, Table } from '../view.ts';

/** A chart where every step is printed once, a table where one is printed twice; then the working of each ratio. */
export function runBlocks(archive: Archive, run: FunnelRun, id: string): Block[] {
  const steps = run.steps.flat();
  const ratios = ratiosAlong(archive, run);
  const single = run.steps.every((step) => step.length === 1);
  return [
    single
      ? { kind: 'chart', chart: funnelChart(archive, steps, ratios, id) }
      : { kind: 'table', table: stepTable(archive, steps, ratios) },
    ...(ratios.length > 0
      ? [
          {
            kind: 'list' as const,
            ordered: false,
            items: ratios.map((figure) => ({ anchor: figure.id, line: ratioLine(archive, steps, figure) })),
          },
        ]
      : []),
  ];
}

const ratioTo = (ratios: readonly Figure[], step: Counted): Figure | undefined =>
  ratios.find(({ working }) => working.inputs[0]?.claim === step.id);

/** What a step is called: its indicator, or its scope where one indicator has all steps. */
const stepName = (archive: Archive, steps: readonly Counted[], step: Counted): string => {
  const one = steps.every(({ indicator }) => indicator === steps[0]?.indicator);
  return one && step.scope !== '' ? step.scope : get(archive.indicators, step.indicator).name;
};

function funnelChart(
  archive: Archive,
  steps: readonly Counted[],
  ratios: readonly Figure[],
  id: string,
): Chart {
  const [first] = steps;
  const unit = first?.value.unit ?? '';
  return {
    id: `chart-${id}`,
    headline: headlineOf(archive, steps, ratios),
    subtitle: first
      ? [
          subjectRun(archive, first.subject, true),
          text('，'),
          span(first.period),
          text('，来源'),
          sourceShortRun(archive, first.source),
        ]
      : [],
    chart: {
      type: 'stageFunnel',
      data: {
        heading: {
          id: `chart-${id}`,
          title: '先后相接的环节',
          description: '每个环节一条横条，长短按印出的数；后面写明它相当于前一环节的多少。数值列在表中。',
        },
        words: '为前一环节的',
        rows: steps.map((step) => {
          const ratio = ratioTo(ratios, step);
          return {
            label: { text: stepName(archive, steps, step) },
            amount: boundClaim(step, unit),
            ...(ratio ? { ratio: boundFigure(ratio) } : {}),
          };
        }),
      },
    },
    table: stepTable(archive, steps, ratios),
  };
}

/** From the first step to the last in one line, and the step that lets through least; of two steps what the later is of the earlier. */
function headlineOf(archive: Archive, steps: readonly Counted[], ratios: readonly Figure[]): Line {
  const [first] = steps;
  const last = steps.at(-1);
  const [narrowest] = ratios.toSorted((a, b) => Number(a.value) - Number(b.value));
  if (!first || !last) return [];
  if (steps.length === 2 && narrowest)
    return [
      name(stepName(archive, steps, last)),
      claimRun(last),
      text('，为'),
      name(stepName(archive, steps, first)),
      claimRun(first),
      text('的'),
      figureRun(narrowest),
    ];
  const narrow = steps.length > 2 ? steps.find((step) => ratioTo(ratios, step) === narrowest) : undefined;
  return [
    text('从'),
    name(stepName(archive, steps, first)),
    claimRun(first),
    text('到'),
    name(stepName(archive, steps, last)),
    claimRun(last),
    ...(narrow && narrowest
      ? [
          text('，最窄在“'),
          name(stepName(archive, steps, narrow)),
          text('”一步，只有前一环节的'),
          figureRun(narrowest),
        ]
      : []),
  ];
}

/** 新签约项目数94个 ÷ 谋划项目数（重点项目）178个 = 52.8%. */
function ratioLine(archive: Archive, steps: readonly Counted[], ratio: Figure): Line {
  const [later, earlier] = ratio.working.inputs.map(({ claim }) => steps.find(({ id }) => id === claim));
  const said = (step: Counted | undefined): Line =>
    step ? [name(get(archive.indicators, step.indicator).name), ...scopeLine(step), claimRun(step)] : [];
  return [...said(later), text(' ÷ '), ...said(earlier), text(' = '), figureRun(ratio)];
}

function stepTable(archive: Archive, steps: readonly Counted[], ratios: readonly Figure[]): Table {
  return {
    caption: [text('各环节印出的数')],
    folds: 'cards',
    columns: columns('环节', ['数值', 'number'], ['为前一环节的', 'number'], '口径', ['来源', 'short']),
    rows: steps.map((step, index) => {
      const ratio = ratioTo(ratios, step);
      return {
        cells: [
          [name(stepName(archive, steps, step))],
          [claimRun(step)],
          [ratio ? figureRun(ratio) : index === 0 ? quiet('—') : absentRun('不适用')],
          [step.scope ? name(step.scope) : quiet('—')],
          [sourceShortRun(archive, step.source)],
        ],
      };
    }),
  };
}
