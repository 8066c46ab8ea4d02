import { monthWords } from '../../figures/claims/days.ts';
import {
  noticeFigures,
  noticeHome,
  noticeMonths,
  noticeProgress,
} from '../../figures/letters/notice-figures.ts';
import { type Notice, noticeWords } from '../../figures/letters/notices.ts';
import { lightsOf } from '../../figures/lights/lights.ts';
import { shownFigures } from '../../figures/schedule/schedule-figures.ts';
import {
  cityNoticesAddress,
  cityScheduleAddress,
  letterPdfAddress,
  noticesAddress,
} from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { dayWords, listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import {
  absentRun,
  claimRun,
  date,
  figureRun,
  join,
  name,
  ordinal,
  placeRun,
  quiet,
  subjectRun,
  text,
} from '../runs.ts';
import { lightLine, lightsLine } from '../schedule/light-line.ts';
import { gapLine, missingIn, moneyCells } from '../schedule/progress-tables.ts';
import { workingTable } from '../schedule/working-table.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Section, Table } from '../view.ts';
import { courseBlocks } from './notice-course.ts';

/** One letter: to whom, what is behind by how much, on what evidence, what is asked for and by when, and how it went on. */
export function noticeView(archive: Archive, notice: Notice): PageView {
  const { city, rule, place } = notice;
  const words = noticeWords(notice);
  const page = emptyPage(archive, {
    kind: 'notice',
    address: noticeHome(notice),
    title: `${city.name}提示函 ${words ?? '拟稿'}`,
    description: '一封按规则拟出的提示函：发给谁、差多少、依据什么、什么时候答复。',
    heading: [text('提示函　'), words ? ordinal(words) : text('拟稿')],
  });
  const figures = noticeFigures(archive, notice);
  const sections: Section[] = [
    { id: 'letter', title: '函', blocks: letterBlocks(archive, notice) },
    {
      id: 'evidence',
      title: '依据',
      blocks: [{ kind: 'table', table: monthTable(archive, notice) }, ...claimBlocks(archive, notice)],
    },
    { id: 'course', title: '办理', blocks: courseBlocks(archive, notice) },
    {
      id: 'workings',
      title: '计算过程',
      blocks:
        figures.length > 0
          ? [{ kind: 'table', table: workingTable(archive, figures, '函里的数怎么算') }]
          : [],
    },
  ];
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '提示函', address: noticesAddress() },
      { text: city.name, address: cityNoticesAddress(city.id) },
    ],
    kicker: [name(city.name), text('　'), name(rule.name)],
    lede: [
      ...(notice.subject.kind === 'place' ? [] : [placeRun(archive, place), text('：')]),
      subjectRun(archive, notice.subject),
      text('的灯亮到规则写明的月数，请说明原因，写出赶上来的办法，'),
      ...[date(dayWords(notice.answerBy)), text('前答复。')],
    ],
    meta: [
      { term: '发给', line: addresseeOf(archive, notice) },
      notice.letter
        ? { term: '签发', line: [date(dayWords(notice.letter.signed))] }
        : { term: '拟稿', line: [date(dayWords(notice.drafted))] },
      { term: '答复期限', line: [date(dayWords(notice.answerBy))] },
      { term: '状态', line: [text(notice.state)] },
      { term: '文件', line: [name('打印版 PDF', letterPdfAddress(noticeHome(notice)))] },
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** The place, and for a project the firm that builds it. */
function addresseeOf(archive: Archive, { subject, place }: Notice): Line {
  const owner = subject.kind === 'project' ? get(archive.projects, subject.id).owner : undefined;
  return [placeRun(archive, place), ...(owner ? [text('；抄送 '), name(owner)] : [])];
}

function letterBlocks(archive: Archive, notice: Notice): Block[] {
  const { subject, months, lights, rule, answerBy, byCalendar, city } = notice;
  const home = noticeHome(notice);
  const progress = noticeProgress(archive, notice, notice.month);
  const figures = shownFigures(archive, progress, home);
  const behind =
    figures.gap?.working.rule === '落后序时' && lights.some((one) => one.rule.subject === '投资进度');
  return [
    { kind: 'paragraph', line: [placeRun(archive, notice.place), text('：')] },
    {
      kind: 'paragraph',
      line: [
        subjectRun(archive, subject),
        text('在'),
        ...join(
          months.map((month) => [date(monthWords(month))]),
          '、',
        ),
        text(months.length > 1 ? '连续亮灯：' : '亮灯：'),
        ...join(
          lights.map((state) => lightLine(state, home)),
          '；',
        ),
        text('。'),
      ],
    },
    ...(behind && progress.plan && progress.invested && figures.rate && figures.asked
      ? [
          {
            kind: 'paragraph' as const,
            line: [
              text('年度计划投资'),
              claimRun(progress.plan),
              text('，完成'),
              claimRun(progress.invested),
              text('，完成率'),
              figureRun(figures.rate),
              text('；按序时应完成'),
              figureRun(figures.asked),
              text('，'),
              ...gapLine(figures),
              text('。'),
            ],
          },
        ]
      : []),
    {
      kind: 'paragraph',
      line: [
        text('请查明原因，写出赶上来的办法、责任单位和时间，于'),
        date(dayWords(answerBy)),
        text('前答复。'),
        quiet(byCalendar ? '期限按工作日历算。' : '这一年没有工作日历，期限按周一到周五算。'),
      ],
    },
    {
      kind: 'note',
      line: [
        text(`按规则“${rule.name}”从`),
        name('亮灯', cityScheduleAddress(city.id)),
        text(
          notice.letter
            ? '拟出，由签发的职务定稿；以后的报送改变了情况，看项目和地区的页。'
            : '拟出，是拟稿，没有签发；以后的报送改变了情况，看项目和地区的页。',
        ),
      ],
    },
  ];
}

/** Month by month: plan, spent, rate, asked for, distance, lights. */
function monthTable(archive: Archive, notice: Notice): Table {
  const home = noticeHome(notice);
  return {
    caption: [text(notice.letter?.closing ? '亮灯各月和办结所依据的一个月的数' : '亮灯各月的数')],
    folds: 'cards',
    columns: columns(
      ['月份', 'short'],
      ['年度计划投资', 'number'],
      ['完成投资', 'number'],
      ['完成率', 'number'],
      ['序时应完成', 'number'],
      ['比序时', 'short'],
      '灯',
    ),
    rows: noticeMonths(notice).map((month) => {
      const progress = noticeProgress(archive, notice, month);
      const figures = shownFigures(archive, progress, home);
      const lights = lightsOf(archive, notice.subject, month).filter(({ rule }) =>
        notice.rule.lights.includes(rule.id),
      );
      return {
        cells: [
          [date(monthWords(month))],
          ...moneyCells(progress, figures, missingIn(archive)),
          // Months that are overdue are told in the letter, of its own month.
          month === notice.month ? lightsLine(lights, home) : plainLights(lights),
        ],
      };
    }),
  };
}

const plainLights = (lights: ReturnType<typeof lightsOf>): Line => {
  const lit = lights.filter(({ light }) => light === '红' || light === '黄');
  return [
    quiet(lit.length > 0 ? listWords(lit.map(({ rule, light }) => `${rule.name}${light}灯`)) : '没有亮灯'),
  ];
};

/** The claims on which the lights of the month rest. */
function claimBlocks(archive: Archive, { lights }: Notice): Block[] {
  const items = lights.flatMap((state) =>
    state.inputs.length === 0
      ? []
      : [
          {
            line: [
              text(`${state.rule.name}：`),
              ...join(
                state.inputs.map((claim) => [
                  quiet(`${claimWords(archive, claim)} `),
                  claim.value.kind === 'absent' ? absentRun() : claimRun(claim),
                ]),
                '，',
              ),
            ] satisfies Line,
          },
        ],
  );
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

/** What a claim is called: 完成投资, 计划完工时间, 年度计划投资. */
function claimWords(archive: Archive, { indicator, nature }: Claim): string {
  const { name: words } = get(archive.indicators, indicator);
  return nature === '实际' || words.includes(nature) ? words : `${nature}${words}`;
}
