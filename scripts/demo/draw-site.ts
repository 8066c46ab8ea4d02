import { MECHANISM_SOURCE } from './draw-sources.ts';
import { drawRecord, drawYaml } from './draw-yaml.ts';
import { dayText, monthText } from './month.ts';
import type { City } from './place.ts';
import { isListed } from './project.ts';
import type { Province } from './province.ts';

/** What the whole site is: an invented province, and it says so. */
export const drawSite = (): string =>
  drawYaml({
    格式: '1',
    名称: '项目简报（示例）',
    编者: '示例省重大项目服务中心',
    身份: '示例',
    说明: '示例数据：示例省和省内的地区、单位、企业、项目与全部数字都是虚构的，只用来演示，不指任何真实的地方。',
    网址: 'https://shili.example',
    路径: '/',
    最小基数: '4',
  });

/** A few lights that were put out by hand: of projects whose plan was changed from above, and of one excused place; none where there are none. */
export function drawOverrides({ contestants, projects, window }: Province): string | undefined {
  const excused = projects.flatMap((project) => {
    const { excuse } = project.course;
    if (excuse?.word !== '上级调整计划') return [];
    const month = excuse.from + 1;
    const fits = month <= window.last && isListed(project, month);
    return fits ? [{ project, month, reason: excuse.word }] : [];
  });
  const places = contestants.flatMap(({ id, name, city, excuse }) =>
    excuse && excuse.until <= window.last ? [{ id, name, city, month: excuse.until }] : [],
  );
  if (excused.length + places.length === 0) return undefined;
  return drawYaml({
    ...Object.fromEntries(
      excused.slice(0, 3).map(({ project, month, reason }) => [
        `${project.id}-${monthText(month)}`,
        {
          规则: 'progress-points',
          项目: project.id,
          月份: monthText(month),
          改为: '绿',
          理由: `${reason}，核实后不亮灯。`,
          由: `${project.place.city.name}项目中心`,
          日期: dayText(month + 1, 9),
        },
      ]),
    ),
    ...Object.fromEntries(
      places.slice(0, 1).map(({ id, name, city, month }) => [
        `${id}-${monthText(month)}`,
        {
          规则: 'area-missed',
          地区: name,
          月份: monthText(month),
          改为: '绿',
          理由: '不可抗力刚过，当月的计划顺延，核实后不亮灯。',
          由: `${city.name}项目中心`,
          日期: dayText(month + 1, 9),
        },
      ]),
    ),
  });
}

/** The mechanisms: slug, name, stage, what it is, the page that serves it. */
const MECHANISMS = [
  ['lingdao-baobao', '领导包保', '包保', '重点项目由领导包下来，配上责任单位和项目秘书。', '/duties/'],
  [
    'sanji-huishang',
    '三级会商',
    '会商',
    '问题先由部门会商，到期不解决的，提到包保领导，再提到主要领导。',
    '/problems/',
  ],
  ['xiangmu-saima', '项目赛马', '赛马', '各地按月晒开工、投资和入统，同类同组比较。', '/comparisons/'],
  ['tacha-ducha', '踏查督查', '调度预警', '项目中心到工地看进度，与报送的数对照。', '/events/'],
  ['jizhong-kaigong', '集中开工', '开工', '春秋两季把准备好的项目集中开工。', '/events/'],
] as const;

/** The ways of working that the demo shows, each used in every city; the first says which duties a project has to have. */
export const drawMechanisms = (cities: readonly City[]): [string, string][] =>
  MECHANISMS.map(([slug, name, stage, says, page]) => [
    `content/mechanisms/${slug}.md`,
    drawRecord({
      名称: name,
      环节: stage,
      说明: says,
      网页: page,
      用在: cities.map(({ name: city, duties }) => ({
        地区: city,
        ...(slug === 'lingdao-baobao' ? { 职责: duties } : {}),
        来源: MECHANISM_SOURCE,
        来源位置: city,
      })),
    }),
  ]);
