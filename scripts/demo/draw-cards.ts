import type { DemoCampaign } from './compose-campaigns.ts';
import type { DemoEvent } from './compose-events.ts';
import { sourceOf } from './compose-return.ts';
import type { DemoTrouble } from './compose-troubles.ts';
import { drawRecord } from './draw-yaml.ts';
import { monthOfDay, monthText, type Window } from './month.ts';
import type { City, Contestant } from './place.ts';
import type { Project } from './project.ts';

/** The province, which has no record of its own. */
export const PROVINCE = '示例省';

/** A city's card. */
export const drawCity = ({ name, short, code, says, order, square }: City): string =>
  drawRecord({
    名称: name,
    简称: short,
    代码: code,
    级别: '地级市',
    上级: PROVINCE,
    组: '各市',
    次序: String(order),
    格位: square.join(','),
    说明: `虚构的城市：${says}`,
  });

/** The card of a place that races below a city. */
export const drawContestant = ({ name, short, code, level, group, order, city }: Contestant): string =>
  drawRecord({
    名称: name,
    简称: short,
    ...(code === undefined ? {} : { 代码: code }),
    级别: level,
    上级: city.name,
    组: group,
    次序: String(order),
    说明: `虚构的地区，属${city.name}，逐月报送。`,
  });

/** A project's card. */
export const drawProject = ({ name, short, owner, kind, place, code, says, related }: Project): string =>
  drawRecord({
    名称: name,
    简称: short,
    地区: place.name,
    建设单位: owner,
    行业: kind.sector,
    项目代码: code,
    ...(related.length > 0
      ? {
          相关项目: related.map(({ project, relation, note }) => ({
            项目: project,
            关系: relation,
            说明: note,
          })),
        }
      : {}),
    说明: says,
  });

/** An entry of the problems register: told first in the month in which it was raised, kept up to the month of its closing or the last. */
export function drawTrouble(trouble: DemoTrouble, { first, last }: Window): string {
  const { name, type, project, raised, due, solved, meetings, remedy } = trouble;
  const told = solved === undefined ? last : monthOfDay(solved);
  return drawRecord({
    名称: name,
    类型: type,
    地区: project.place.name,
    项目: project.id,
    状态: solved === undefined ? '推进中' : '已解决',
    提出: raised,
    期限: due,
    ...(solved === undefined ? {} : { 办结: solved }),
    ...(meetings.length > 0
      ? { 会商: meetings.map(([day, level, decision]) => ({ 日期: day, 层级: level, 决定: decision })) }
      : {}),
    措施: remedy,
    来源: sourceOf(project.place.city, Math.max(first, monthOfDay(raised))),
    来源位置: project.place.name,
    截至: monthText(told),
  });
}

/** A ceremony or a visit. */
export const drawEvent = ({ id, name, type, city, month, day, says, projects, scope }: DemoEvent): string =>
  drawRecord({
    名称: name,
    类型: type,
    地区: city.name,
    日期: day,
    来源: type === '踏查' ? id : sourceOf(city, month),
    来源位置: city.name,
    说明: says,
    ...(scope === undefined ? {} : { 口径: [scope] }),
    项目: projects.map((project) => project.id),
  });

/** A hundred days' drive, or one of its parts. */
export const drawCampaign = ({ name, city, from, until, order, parent, says }: DemoCampaign): string =>
  drawRecord({
    名称: name,
    地区: city.name,
    期间: `${from}—${until}`,
    ...(parent === undefined ? {} : { 上级: parent }),
    次序: String(order),
    来源: sourceOf(city, monthOfDay(from)),
    来源位置: city.name,
    说明: says,
  });
