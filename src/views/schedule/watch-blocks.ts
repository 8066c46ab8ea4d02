import { watchParameter } from '../../figures/derived/rule-figures.ts';
import { moneyAhead } from '../../figures/schedule/money-ahead.ts';
import { procedureKinds, procedureOf } from '../../figures/schedule/procedures.ts';
import { revivedProjects, stalledProjects } from '../../figures/schedule/stalled-projects.ts';
import {
  dueNotEntered,
  type Lasting,
  silentProjects,
  winterProjects,
} from '../../figures/schedule/watch-lists.ts';
import { projectAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { compare, fractionOf } from '../../model/fraction.ts';
import type { Project } from '../../model/records.ts';
import { listWords } from '../../model/wording.ts';
import { stageRun } from '../bulletin/progress.ts';
import { columns } from '../columns.ts';
import { absentRun, asOf, claimRun, figureRun, name, placeRun, projectRun, quiet, text } from '../runs.ts';
import type { Block, Line, Section, Table } from '../view.ts';
import { renewalLine } from './halt-blocks.ts';

/** The lists that somebody has to act on, each a section; a list with nobody on it is one quiet line at the end. */
export function watchSections(archive: Archive, projects: readonly Project[], month: string): Section[] {
  const lists = [
    silentList(archive, projects, month),
    dueList(archive, projects, month),
    aheadList(archive, projects, month),
    stalledList(archive, projects, month),
    revivedList(archive, projects, month),
    lackingList(archive, projects, month),
    winterList(archive, projects, month),
  ];
  const none = lists.filter(({ blocks }) => blocks.length === 0);
  const compiled = archive.site.standing === '非官方汇编';
  const titles = listWords(none.map(({ title }) => title));
  const quietly: Section = {
    id: 'none',
    title: '其他名单',
    blocks: [
      {
        kind: 'paragraph',
        line: [text(`${titles}：`), compiled ? absentRun('未公布') : quiet('没有')],
      },
    ],
  };
  return [...lists.filter(({ blocks }) => blocks.length > 0), ...(none.length > 0 ? [quietly] : [])];
}

const homeOf = (project: Project) => projectAddress(project);

/** A list under its heading; without rows it has no blocks. */
function listOf(id: string, title: string, lede: Line, table: Table): Section {
  const blocks: Block[] =
    table.rows.length === 0
      ? []
      : [
          { kind: 'paragraph', line: lede },
          { kind: 'table', table },
        ];
  return { id, title, blocks };
}

const head = (archive: Archive, { id, place }: Project): Line[] => [
  [projectRun(archive, id, true)],
  [placeRun(archive, place, true)],
];

function silentList(archive: Archive, projects: readonly Project[], month: string): Section {
  const some = silentProjects(archive, projects, month, homeOf);
  const days = watchParameter(archive, '没有更新');
  return listOf(
    'silent',
    '没有更新的项目',
    [
      text('到月末至少'),
      ...(days ? [figureRun(days)] : []),
      text('没有任何新陈述、又还没有投产投用的项目，最久的在前。'),
    ],
    lastingTable(archive, some, { caption: '没有更新的项目', told: '最近一次', days: '已过' }),
  );
}

const dueList = (archive: Archive, projects: readonly Project[], month: string): Section =>
  listOf(
    'due',
    '达到入统条件、还没有入统的项目',
    [
      text('已经开工并报了完成比例'),
      ...thresholdOf(archive),
      text('、还没有报入统时间的项目，开工最久的在前。'),
    ],
    lastingTable(archive, dueNotEntered(archive, projects, month, homeOf), {
      caption: '达到入统条件、还没有入统的项目',
      told: '开工',
      days: '开工后',
    }),
  );

/** ，总投资至少500万元: where a rule says from how much on. */
function thresholdOf(archive: Archive): Line {
  const least = watchParameter(archive, '够入统条件');
  return least ? [text('、总投资至少'), figureRun(least)] : [];
}

/** The projects whose money is far ahead of their work, the furthest first. */
function aheadList(archive: Archive, projects: readonly Project[], month: string): Section {
  const rows = projects
    .flatMap((project) => moneyAhead(archive, project, month, homeOf(project)) ?? [])
    .toSorted((a, b) => compare(fractionOf(b.ahead.value), fractionOf(a.ahead.value)));
  const points = watchParameter(archive, '钱快于活');
  return listOf(
    'ahead',
    '钱快于活的项目',
    [
      text('开工以来完成的投资占总投资的比例，比报的完成比例至少高'),
      ...(points ? [figureRun(points)] : []),
      text('，请核对钱和活；钱和活分开看，不互相代替。'),
    ],
    {
      caption: [text('钱快于活的项目')],
      folds: 'cards',
      columns: columns(
        '项目',
        '地区',
        ['投资占总投资', 'number'],
        ['完成比例', 'number'],
        ['钱快', 'number'],
      ),
      rows: rows.map(({ project, share, work, ahead }) => ({
        cells: [...head(archive, project), [figureRun(share)], [claimRun(work)], [figureRun(ahead)]],
      })),
    },
  );
}

function lastingTable(
  archive: Archive,
  some: readonly Lasting[],
  words: { readonly caption: string; readonly told: string; readonly days: string },
): Table {
  return {
    caption: [text(words.caption)],
    folds: 'cards',
    columns: columns('项目', '地区', words.told, [words.days, 'number']),
    rows: some.map(({ project, claim, days }) => ({
      cells: [
        ...head(archive, project),
        claim.value.kind === 'date' ? [claimRun(claim)] : [asOf(claim)],
        [figureRun(days)],
      ],
    })),
  };
}

const stalledList = (archive: Archive, projects: readonly Project[], month: string): Section =>
  listOf('stalled', '停滞和缓建的项目', [text('停滞、缓建要写原因和预计复工的时间，每个季度续报一次。')], {
    caption: [text('停滞和缓建的项目')],
    folds: 'cards',
    columns: columns('项目', '地区', '状态', '原因', '预计复工', '续报', '盘活措施'),
    rows: stalledProjects(archive, projects, month).map((stalled) => {
      const { project, stage, cause, restart, remedy } = stalled;
      return {
        cells: [
          ...head(archive, project),
          [stageRun(stage)],
          [cause ? claimRun(cause) : absentRun('未报送')],
          [restart ? claimRun(restart) : absentRun('未报送')],
          renewalLine(archive, stalled),
          [remedy ? claimRun(remedy) : quiet('—')],
        ],
      };
    }),
  });

const revivedList = (archive: Archive, projects: readonly Project[], month: string): Section =>
  listOf('revived', '盘活了的项目', [text('今年复工的停滞、缓建项目和盘活的办法。')], {
    caption: [text('盘活了的项目')],
    folds: 'cards',
    columns: columns('项目', '地区', '复工', '盘活措施'),
    rows: revivedProjects(archive, projects, month).map(({ project, restarted, remedy }) => ({
      cells: [
        ...head(archive, project),
        [claimRun(restarted)],
        [remedy ? claimRun(remedy) : absentRun('未报送')],
      ],
    })),
  });

function lackingList(archive: Archive, projects: readonly Project[], month: string): Section {
  const rows = projects.flatMap((project) =>
    procedureKinds(archive, [project], month).flatMap((kind) => {
      const one = procedureOf(archive, project, { kind, month, home: homeOf(project) });
      return one?.missing && !one.filled ? [{ project, one, missing: one.missing }] : [];
    }),
  );
  return listOf(
    'lacking',
    '容缺受理、还没有补齐的',
    [text('先受理、后补材料的手续：缺什么，答应什么时候补齐。')],
    {
      caption: [text('还没有补齐的材料')],
      folds: 'cards',
      columns: columns('项目', '地区', '手续', '缺的材料', '答应补齐', ['状态', 'short']),
      rows: rows.map(({ project, one, missing }) => {
        return {
          cells: [
            ...head(archive, project),
            [name(one.kind)],
            [claimRun(missing)],
            [one.promised ? claimRun(one.promised) : absentRun('未报送')],
            [one.papersLate ? text('逾期未补') : quiet('未到期')],
          ],
        };
      }),
    },
  );
}

const winterList = (archive: Archive, projects: readonly Project[], month: string): Section =>
  listOf('winter', '冬季施工名单', [text('列入今冬继续施工的项目。')], {
    caption: [text('冬季施工的项目')],
    folds: 'cards',
    columns: columns('项目', '地区', '名单', '形象进度'),
    rows: winterProjects(archive, projects, month).map(({ project, claim, progress }) => ({
      cells: [
        ...head(archive, project),
        [claimRun(claim)],
        [progress ? claimRun(progress) : absentRun('未报送')],
      ],
    })),
  });
