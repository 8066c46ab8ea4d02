import { noticeParameters } from '../../figures/derived/rule-figures.ts';
import { draftsNotices } from '../../figures/letters/draft-notices.ts';
import { countNotices, noticeCountKey } from '../../figures/letters/notice-counts.ts';
import { NOTICE_STATES, noticesOf } from '../../figures/letters/notices.ts';
import { cityNoticesAddress, noticesAddress, scheduleAddress } from '../../model/address.ts';
import { type Archive, citiesOf, find } from '../../model/archive.ts';
import type { NoticeRule } from '../../model/rules.ts';
import { listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { ruleNumbers } from '../rule-numbers.ts';
import { anchoredRun, figureRun, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section, Table } from '../view.ts';
import { noticeTable } from './notice-table.ts';

/** How many of a city's latest letters stand on the page of all cities. */
const LATEST = 8;

/** 提示函: by which rules letters are drafted, and the latest of every city; or why there are none. */
export function noticesView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'notices',
    address: noticesAddress(),
    title: '提示函',
    description: '亮灯到规定的月数，按规则拟出的提示函：发给谁、差多少、依据什么、什么时候答复。',
    heading: [text('提示函')],
  });
  const rules = archive.rules.notices;
  const sections: Section[] = [
    ...(draftsNotices(archive) ? [...stateSection(archive), ...citySections(archive)] : []),
    { id: 'rules', title: '什么时候拟函', blocks: rules.length > 0 ? ruleBlocks(archive, rules) : [] },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '挂图作战', address: scheduleAddress() }],
    lede: [
      draftsNotices(archive)
        ? text(
            '灯亮到规则写明的月数，就拟一封函，一次亮灯只拟一封；发不发、怎么写由签发的职务定，签发了才编号。',
          )
        : text('本站是非官方汇编，不是政府网站，不对真实的地方和项目拟提示函。规则照列，供参考。'),
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** A row a city: how many letters in each state. */
function stateSection(archive: Archive): Section[] {
  const counts = countNotices(archive);
  const rows = citiesOf(archive).flatMap(({ id }) => {
    const keys = [noticeCountKey(id), ...NOTICE_STATES.map((state) => noticeCountKey(id, state))];
    const figures = keys.flatMap((key) => counts.get(key) ?? []);
    return figures.length < keys.length
      ? []
      : [{ cells: [[placeRun(archive, id)], ...figures.map((figure) => [anchoredRun(figure)])] }];
  });
  if (rows.length === 0) return [];
  const heads = ['合计', ...NOTICE_STATES].map((word) => [word, 'number'] as const);
  const table: Table = {
    caption: [text('各市的提示函办到哪里')],
    folds: 'scroll',
    columns: columns('地区', ...heads),
    rows,
  };
  return [{ id: 'states', title: '办理情况', blocks: [{ kind: 'table', table }] }];
}

const citySections = (archive: Archive): Section[] => {
  const cities = citiesOf(archive);
  const sections = cities.flatMap((city): Section[] => {
    const letters = noticesOf(archive, city.id).toReversed();
    if (letters.length === 0) return [];
    const all: Block = {
      kind: 'paragraph',
      line: [name('全部提示函', cityNoticesAddress(city.id))],
    };
    return [
      {
        id: city.id,
        title: city.name,
        blocks: [
          { kind: 'table', table: noticeTable(archive, letters.slice(0, LATEST), '最近的提示函') },
          ...(letters.length > LATEST ? [all] : []),
        ],
      },
    ];
  });
  return sections.length > 0
    ? sections
    : [
        {
          id: 'none',
          title: '各地',
          blocks: [{ kind: 'paragraph', line: [text('没有哪个地方、哪个项目的灯亮到要拟函的月数。')] }],
        },
      ];
};

function ruleBlocks(archive: Archive, rules: readonly NoticeRule[]): Block[] {
  const numbers = rules.flatMap((rule) =>
    Object.values(noticeParameters(archive, rule)).map((figure) => ({ of: rule.name, figure })),
  );
  return [
    { kind: 'table', table: ruleTable(archive, rules) },
    ruleNumbers(numbers),
    {
      kind: 'paragraph',
      line: [text('答复期限按工作日算：法定节假日和调休按工作日历，没有日历的年份按周一到周五。')],
    },
  ];
}

function ruleTable(archive: Archive, rules: readonly NoticeRule[]): Table {
  return {
    caption: [text('拟函的规则')],
    folds: 'cards',
    columns: columns(
      '规则',
      '说明',
      ['对象', 'short'],
      '看哪些灯',
      ['从哪种灯起', 'short'],
      ['连续', 'number'],
      ['答复期限', 'number'],
    ),
    rows: rules.map((rule) => {
      const { months, answer } = noticeParameters(archive, rule);
      const lights = rule.lights.map((id) => find(archive.rules.lights, id)?.name ?? id);
      return {
        cells: [
          [name(rule.name)],
          [text(rule.summary)],
          [text(rule.about)],
          [text(listWords(lights))],
          [text(`${rule.from}灯`)],
          [figureRun(months)],
          [figureRun(answer)],
        ],
      };
    }),
  };
}
