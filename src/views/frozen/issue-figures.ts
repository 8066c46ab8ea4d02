import { issueAddress, issuesAddress, printedAddress, printedNumbersAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Frozen, FrozenFigure } from '../../model/frozen.ts';
import type { Issue } from '../../model/records.ts';
import { dayWords, issueNumberWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { reportAddress } from '../corrections/report-address.ts';
import { date, join, name, ordinal, placeRun, quiet, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Run, Section } from '../view.ts';
import {
  claimFate,
  claimTitle,
  figureFate,
  figureTitle,
  printedClaimRun,
  printedFigureRun,
} from './fate-lines.ts';
import { frozenView } from './frozen-view.ts';
import { deriveFates, type Fates } from './later-changes.ts';

/** Every number that a frozen issue printed, each at its lasting address: its source or working, and whether it still holds. */
export function issueFiguresView(archive: Archive, issue: Issue, frozen: Frozen): PageView {
  const printed = frozenView(frozen);
  const page = emptyPage(archive, {
    kind: 'issue-figures',
    address: printedNumbersAddress(issue.id),
    title: `${printed.title} 印出的数`,
    description: '这一期印出的每一个数：出自哪里或怎样算出，现在是不是还是这个数。',
    heading: [name(printed.title, issueAddress(issue.id)), text('　印出的数')],
  });
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '简报', address: issuesAddress() },
      { text: '这一期', address: issueAddress(issue.id) },
    ],
    kicker: [placeRun(archive, issue.place), text('　'), ordinal(issueNumberWords(issue))],
    lede: [
      text('本期签发于'),
      date(dayWords(frozen.signed)),
      text('，印出的数从此不改。每个数在这里有一个不变的地址，可以引用；最后一栏写它现在是不是还是这个数。'),
    ],
    sections: [claimSection(archive, frozen), figureSection(archive, frozen)].filter(
      ({ blocks }) => blocks.length > 0,
    ),
  };
}

/** The claims in tables for each source, in the order in which the issue takes them up: numbers, then wordings and dates. */
function claimSection(archive: Archive, frozen: Frozen): Section {
  const { claims } = deriveFates(archive, frozen);
  const bySource = Map.groupBy(claims, ({ printed }) => printed.source.id);
  return {
    id: 'claims',
    title: '来源印出的数',
    blocks: [...bySource.values()].flatMap((some): Block[] => {
      const { counted = [], told = [] } = Object.groupBy(some, ({ printed }) =>
        printed.unit === '' ? 'told' : 'counted',
      );
      return [
        ...claimTable(archive, frozen, counted, ['印作', 'number']),
        ...claimTable(archive, frozen, told, '印作'),
      ];
    }),
  };
}

function claimTable(
  archive: Archive,
  frozen: Frozen,
  some: Fates['claims'],
  head: '印作' | readonly ['印作', 'number'],
): Block[] {
  const [first] = some;
  if (!first) return [];
  const rows = some.map(({ printed, fate }) => ({
    anchor: printed.id,
    ...reportPrinted(archive, frozen, printed),
    cells: [
      claimTitle(printed),
      [printedClaimRun(frozen.issue, printed)],
      [date(printed.period.text), quiet('，截至'), date(printed.asOf.text)],
      [printed.source.locator === '' ? quiet('—') : name(printed.source.locator)],
      claimFate(archive, fate),
    ],
  }));
  const caption = [name(first.printed.source.title), ...(head === '印作' ? [text('　情况和日期')] : [])];
  return [
    {
      kind: 'table',
      table: { caption, folds: 'cards', columns: columns('是什么', head, '时间', '位置', '现在'), rows },
    },
  ];
}

const reportPrinted = (
  archive: Archive,
  { issue }: Frozen,
  { id, text: words }: { id: string; text: string },
) => reportAddress(archive, { id, text: words, address: printedAddress(issue, id) });

function figureSection(archive: Archive, frozen: Frozen): Section {
  const rows = deriveFates(archive, frozen).figures.map(({ printed, fate }) => ({
    anchor: printed.id,
    ...reportPrinted(archive, frozen, printed),
    cells: [
      figureTitle(printed),
      [printedFigureRun(frozen.issue, printed)],
      workingCell(frozen, printed),
      figureFate(fate),
    ] satisfies Line[],
  }));
  return {
    id: 'figures',
    title: '本站推算的数',
    blocks:
      rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              table: {
                caption: [text('由陈述按规则算出或数出的数')],
                folds: 'cards',
                columns: columns('是什么', ['印作', 'number'], '算法', '现在'),
                rows,
              },
            },
          ],
  };
}

/** How many inputs a row names; what counts records may have hundreds, which `frozen.json` lists. */
const NAMED = 12;

/** The formula, the inputs as they were printed, the exact result where it was rounded. */
function workingCell(frozen: Frozen, { id, text: words, working }: FrozenFigure): Line {
  const inputs = working.inputs.flatMap((input): Line[] => {
    const claim = frozen.claims.find((one) => one.id === input.claim);
    const figure = frozen.figures.find((one) => one.id === input.claim);
    if (claim) return [[quiet(`${input.role} `), printedClaimRun(frozen.issue, claim)]];
    return figure ? [[quiet(`${input.role} `), printedFigureRun(frozen.issue, figure)]] : [];
  });
  const exact: Run[] =
    working.exact.includes('/') && working.exact !== words
      ? [
          quiet('；分数 '),
          { kind: 'figure', id, text: working.exact, issue: frozen.issue, address: `#${id}` },
        ]
      : [];
  return [
    text(working.formula),
    ...(inputs.length > 0 && inputs.length <= NAMED ? [text('：'), ...join(inputs, '、')] : []),
    ...exact,
  ];
}
