import { monthWords } from '../../figures/claims/days.ts';
import type { DispatchDays } from '../../figures/dispatch/dispatch-days.ts';
import { countWeek } from '../../figures/dispatch/week-counts.ts';
import { ACTORS, type Actor, type WeekTask, weekTasks } from '../../figures/dispatch/week-tasks.ts';
import { weekAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { dayWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { claimRun, date, figureRun, name, placeRun, projectRun, quiet, text } from '../runs.ts';
import { workingTable } from '../schedule/working-table.ts';
import { emptyPage } from '../site-view.ts';
import type { Line, PageView, Section, Table } from '../view.ts';
import { dispatchFrame } from './dispatch-frame.ts';
import { dispatchMeta, scheduleMeta } from './dispatch-links.ts';
import { deedLine, evidenceLine } from './reason-line.ts';

/** 周调度: what has to be done in a city in the week after the last return, by whom, for which project and why. */
export function weekView(archive: Archive, city: Place, days: DispatchDays): PageView {
  const page = emptyPage(archive, {
    kind: 'week',
    address: weekAddress(city.id),
    title: `${city.name}周调度`,
    description: `${city.name}这一周要办的事：由谁办、哪个项目、办什么、为什么。`,
    heading: [name(city.name), text('周调度')],
  });
  const tasks = weekTasks(archive, city, days);
  const counts = countWeek(archive, city, days);
  const { week, day, month } = days;
  return {
    ...page,
    ...dispatchFrame(archive, city, page),
    lede: [
      text('按到'),
      date(dayWords(day)),
      text('为止收到的报送（最近的是'),
      date(monthWords(month)),
      text('的），从'),
      date(dayWords(week.from)),
      text('到'),
      date(dayWords(week.to)),
      text('这一周要办的事。由谁办，按包保的记录，只写职务和单位；没有记录的，由所在的地区办。'),
    ],
    meta: [
      { term: '工作日', line: workdaysLine(days) },
      ...dispatchMeta(archive, city.id, '周调度'),
      ...scheduleMeta(city.id),
    ],
    keys: [
      { term: '要办的事', value: figureRun(counts.tasks), note: [quiet('这一周')] },
      { term: '已经逾期', value: figureRun(counts.late), note: [quiet('期限在这一周以前')] },
      { term: '涉及项目', value: figureRun(counts.projects), note: [] },
      { term: '没有更新', value: figureRun(counts.silent), note: [quiet('要报一次')] },
    ],
    sections: [
      ...(tasks.length === 0
        ? [
            {
              id: 'none',
              title: '要办的事',
              blocks: [{ kind: 'paragraph' as const, line: [text('没有。')] }],
            },
          ]
        : actorSections(archive, tasks)),
      {
        id: 'workings',
        title: '计算过程',
        blocks: [
          {
            kind: 'table',
            table: workingTable(archive, Object.values(counts), '这一页的个数怎么数；其他的数在各自的页上'),
          },
        ],
      },
    ],
  };
}

/** The working days of the week, first and last. */
function workdaysLine({ week }: DispatchDays): Line {
  const [first = week.from, last = first] = [week.workdays[0], week.workdays.at(-1)];
  return first === last
    ? [date(dayWords(first))]
    : [date(dayWords(first)), quiet('至'), date(dayWords(last))];
}

/** A section for each duty that has something to do, in the order of the duties. */
const actorSections = (archive: Archive, tasks: readonly WeekTask[]): Section[] =>
  ACTORS.flatMap((duty, index) => {
    const own = tasks.filter(({ actor }) => actor.duty === duty);
    return own.length === 0
      ? []
      : [
          {
            id: `actor-${index}`,
            title: dutyWords(archive, duty),
            blocks: [
              {
                kind: 'table' as const,
                table: taskTable(
                  archive,
                  own,
                  duty === undefined
                    ? '没有记下由谁、由所在的地区办的事'
                    : `${dutyWords(archive, duty)}要办的事`,
                ),
              },
            ],
          },
        ];
  });

const dutyWords = (archive: Archive, duty: Actor['duty']): string =>
  duty === undefined ? '没有记下由谁办' : (find(archive.indicators, duty)?.name ?? duty);

function taskTable(archive: Archive, tasks: readonly WeekTask[], caption: string): Table {
  return {
    caption: [text(`${caption}，按地区、职务和项目排`)],
    folds: 'cards',
    columns: columns('项目', '由谁', '办什么', '为什么', ['期限', 'short']),
    rows: tasks.map((task) => ({
      cells: [
        [task.project ? projectRun(archive, task.project.id, true) : quiet('全地区')],
        [placeRun(archive, task.place, true), ...postLine(task.actor)],
        deedLine(task.reason, task.late),
        evidenceLine(archive, task.reason),
        dueCell(task),
      ],
    })),
  };
}

const postLine = ({ duty, post }: Actor): Line =>
  post ? [quiet(' '), claimRun(post)] : duty === '主要领导' ? [quiet(' 主要领导')] : [];

const dueCell = ({ late, due }: WeekTask): Line => {
  if (late) return [text('已过')];
  return due ? [date(dayWords(due))] : [quiet('本周')];
};
