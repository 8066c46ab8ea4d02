import { knownDay } from '../../figures/claims/known-day.ts';
import { countRecords } from '../../figures/counts/count-records.ts';
import { troubleCourses } from '../../figures/troubles/trouble-courses.ts';
import { troubleGroups } from '../../figures/troubles/trouble-groups.ts';
import { cityProblemsAddress, problemsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { TROUBLE_TYPES } from '../../model/trouble-types.ts';
import { dayWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { countRun, date, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Card, Line, PageView, Section, Table } from '../view.ts';
import { ageingBlocks, closingTable } from './closing-blocks.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { escalationBlocks, ruleBlocks } from './escalation-blocks.ts';
import { levelBlocks, type ProblemScope } from './level-blocks.ts';
import { citiesWithProblems, undatedSections } from './undated-sections.ts';

/** The problems register: what is before which level and what is late where there are dates, how many of each kind and in each place, then every problem without dates with its remedy and state. */
export function problemsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'problems',
    address: problemsAddress(),
    title: '问题台账',
    description: '项目建设的问题：类型、地方、办法和状态；有日期的，写明到了哪一级会商、有没有超过期限。',
    heading: [text('问题台账')],
  });
  const courses = troubleCourses(archive);
  const counts = countRecords(archive);
  const scope: ProblemScope = { archive, key: 'all', courses, counts };
  const sections: Section[] = [
    ...(courses.length === 0 ? [] : movingSections(scope)),
    { id: 'cities', title: '分市看', blocks: cityCards(archive) },
    {
      id: 'counts',
      title: '按类型和地方',
      blocks: [
        { kind: 'table', table: typeTable(archive) },
        { kind: 'table', table: placeTable(archive) },
      ],
    },
    ...undatedSections(archive, archive.places),
  ];
  return {
    ...page,
    lede: [
      text('来源写到的'),
      countRun(counts, 'troubles'),
      ...(courses.length === 0
        ? [
            text(
              '问题。状态只到来源的日期为止；之后的情况没有来源，就写待核，不说它还没解决，也不说它解决了。',
            ),
          ]
        : [text('问题，'), ...movingLine(scope)]),
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** How many have dates, how many of them were closed, and what is late, in one sentence. */
export function movingLine({ archive, key, counts }: ProblemScope): Line {
  const day = knownDay(archive);
  const count = (what: string) => counts.get(`${what}:${key}`);
  const some = (what: string, before: string, after: string): Line =>
    Number(count(what)?.value ?? 0) > 0
      ? [text(before), countRun(counts, `${what}:${key}`), text(after)]
      : [];
  return [
    ...(day === undefined ? [] : [text('到'), date(dayWords(day)), text('为止，')]),
    text('其中有提出日期的'),
    countRun(counts, `problems-dated:${key}`),
    text('，办结了'),
    countRun(counts, `problems-solved:${key}`),
    ...some('problems-open', '；没有办结的', ''),
    ...some('problems-overdue', '，超过期限的', ''),
    ...some('problems-due', '，该升级还没有升级的', ''),
    text('。'),
  ];
}

function movingSections(scope: ProblemScope): Section[] {
  const { archive, courses, counts } = scope;
  const groups = troubleGroups(archive);
  const some = (start: string) => groups.filter(({ key }) => key.startsWith(start));
  return [
    { id: 'levels', title: '逐级会商', blocks: levelBlocks(scope) },
    { id: 'escalation', title: '何时该升级', blocks: [...escalationBlocks(scope), ...ruleBlocks(archive)] },
    { id: 'decisions', title: '会商定了什么', blocks: decisionBlocks(archive, courses, true) },
    { id: 'ageing', title: '提出多久了', blocks: ageingBlocks(scope) },
    {
      id: 'closing',
      title: '办结了多少',
      blocks: [
        {
          kind: 'table',
          table: closingTable(archive, [...some('all'), ...some('city:')], counts, ['各市', '地区']),
        },
        { kind: 'table', table: closingTable(archive, some('type:'), counts, ['各类问题', '类型']) },
      ],
    },
  ];
}

const cityCards = (archive: Archive): Block[] => {
  const items = citiesWithProblems(archive).map(
    (city): Card => ({
      kicker: [text('问题')],
      title: [{ kind: 'name', text: city.name }],
      address: cityProblemsAddress(city.id),
      line: [countRun(countRecords(archive), `troubles-city:${city.id}`)],
    }),
  );
  return items.length === 0 ? [] : [{ kind: 'cards', items }];
};

function typeTable(archive: Archive): Table {
  const counts = countRecords(archive);
  const used = TROUBLE_TYPES.flatMap((type, index) =>
    archive.troubles.some((trouble) => trouble.type === type)
      ? [{ type, key: `troubles-type-${index}` }]
      : [],
  );
  return {
    caption: [text('按类型')],
    folds: 'scroll',
    columns: columns('类型', ['问题', 'number']),
    rows: used.map(({ type, key }) => ({ cells: [[text(type)], [countRun(counts, key)]] })),
  };
}

function placeTable(archive: Archive): Table {
  const counts = countRecords(archive);
  const places = archive.places.filter(({ id }) => archive.troubles.some(({ place }) => place === id));
  return {
    caption: [text('按地方')],
    folds: 'scroll',
    columns: columns('地区', ['问题', 'number']),
    rows: places.map((place) => ({
      cells: [[placeRun(archive, place.id)], [countRun(counts, `troubles:${place.id}`)]],
    })),
  };
}
