import { countRecords } from '../../figures/counts/count-records.ts';
import { troubleCourses } from '../../figures/troubles/trouble-courses.ts';
import { troubleGroups } from '../../figures/troubles/trouble-groups.ts';
import { cityProblemsAddress, placeAddress, problemsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { countRun, join, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView, Section } from '../view.ts';
import { ageingBlocks, closingTable } from './closing-blocks.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { escalationBlocks, ruleLink } from './escalation-blocks.ts';
import { levelBlocks, type ProblemScope } from './level-blocks.ts';
import { movingLine } from './problems.ts';
import { citiesWithProblems, undatedSections } from './undated-sections.ts';
import { registerTable, workingBlocks } from './working-blocks.ts';

/** The problems of a city and the places in it: before which level, how late, what was decided, every one with its course and the counting of its days. */
export function cityProblemsView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'city-problems',
    address: cityProblemsAddress(city.id),
    title: `${city.name}的问题`,
    description: `${city.name}项目建设的问题：到了哪一级会商、有没有超过期限、会商定了什么、办结了多少。`,
    heading: [name(city.name), text('的问题')],
  });
  const counts = countRecords(archive);
  const courses = troubleCourses(archive).filter(
    ({ trouble }) => find(archive.places, trouble.place)?.city === city.id,
  );
  const scope: ProblemScope = { archive, key: `city:${city.id}`, courses, counts };
  const sections: Section[] = [
    ...(courses.length === 0 ? [] : movingSections(scope, city)),
    ...undatedSections(
      archive,
      archive.places.filter((place) => place.city === city.id),
    ),
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '问题台账', address: problemsAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [
      name(city.name),
      text('和它的各地记下了'),
      countRun(counts, `troubles-city:${city.id}`),
      ...(courses.length === 0
        ? [text('问题。状态只到来源的日期为止；之后的情况没有来源，就写待核。')]
        : [text('问题，'), ...movingLine(scope)]),
    ],
    meta: [
      { term: '别的市', line: others(archive, city) },
      { term: '地区页', line: [name(city.name, placeAddress(city))] },
    ].filter(({ line }) => line.length > 0),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

const others = (archive: Archive, city: Place) =>
  join(
    citiesWithProblems(archive)
      .filter(({ id }) => id !== city.id)
      .map((other) => [name(other.short, cityProblemsAddress(other.id))]),
    '、',
  );

function movingSections(scope: ProblemScope, city: Place): Section[] {
  const { archive, courses, counts } = scope;
  const groups = troubleGroups(archive).filter(
    ({ key, place }) => key.startsWith('place:') && find(archive.places, place)?.city === city.id,
  );
  const late = escalationBlocks(scope);
  return [
    { id: 'levels', title: '逐级会商', blocks: levelBlocks(scope) },
    { id: 'escalation', title: '何时该升级', blocks: late.length === 0 ? [] : [...late, ruleLink] },
    { id: 'decisions', title: '会商定了什么', blocks: decisionBlocks(archive, courses, false) },
    { id: 'ageing', title: '提出多久了', blocks: ageingBlocks(scope) },
    {
      id: 'closing',
      title: '办结了多少',
      blocks: [{ kind: 'table', table: closingTable(archive, groups, counts, ['各地', '地区']) }],
    },
    {
      id: 'register',
      title: '全部经过',
      blocks: [{ kind: 'table', table: registerTable(archive, courses) }],
    },
    { id: 'workings', title: '天数怎样算', blocks: workingBlocks(archive, courses) },
  ];
}
