import { countRecords } from '../../../figures/counts/count-records.ts';
import { lightAt, lightKey, tellsLights } from '../../../figures/issues/issue-counts.ts';
import { issueMonths } from '../../../figures/issues/issue-period.ts';
import { lightsOf } from '../../../figures/lights/lights.ts';
import { scheduleMonths } from '../../../figures/schedule/schedule-months.ts';
import { cityScheduleAddress } from '../../../model/address.ts';
import { listWords } from '../../../model/wording.ts';
import { columns } from '../../columns.ts';
import { countRun, name, placeRun, projectRun, quiet, text } from '../../runs.ts';
import { LIGHT_WORDS } from '../../schedule/light-line.ts';
import type { Block, Line } from '../../view.ts';
import type { IssueRecords } from '../issue-records.ts';

/** Whose lights are lit at the end of an issue's time: how many red and yellow, and the red ones with their reasons. */
export function lightBlocks({ archive, issue, place }: IssueRecords): Block[] {
  const month = issueMonths(issue).at(-1);
  if (
    month === undefined ||
    !tellsLights(archive, issue) ||
    !scheduleMonths(archive, place.id).includes(month)
  )
    return [];
  const lights = archive.projects
    .filter(({ city }) => city === place.id)
    .map((project) => ({ project, light: lightAt(archive, project.id, month) }));
  // Where nothing can be said of any project, «none is lit» would say too much.
  if (lights.every(({ light }) => light === '无')) return [];
  const counts = countRecords(archive);
  const told = (['红', '黄'] as const).filter((light) => counts.has(lightKey(issue.id, light)));
  const line: Line =
    told.length === 0
      ? [text('期末没有项目亮红灯或者黄灯。')]
      : [
          text('期末'),
          ...told.flatMap(
            (light, index): Line => [
              text(`${index > 0 ? '，' : ''}亮${light}灯的项目有`),
              countRun(counts, lightKey(issue.id, light)),
            ],
          ),
          text(`；${told.includes('红') ? '亮红灯的列在下面，' : ''}全部的灯和数见`),
          name('挂图作战', cityScheduleAddress(place.id)),
          text('。'),
        ];
  const red = lights.flatMap(({ project, light }) => (light === '红' ? [project] : []));
  return [
    { kind: 'heading', line: [text('亮灯')] },
    { kind: 'paragraph', line },
    ...(red.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            table: {
              caption: [text('期末亮红灯的项目')],
              folds: 'cards' as const,
              columns: columns('项目', ['地区', 'short'], '灯'),
              rows: red.map((project) => ({
                cells: [
                  [projectRun(archive, project.id, true)],
                  [placeRun(archive, project.place, true)],
                  litLine(lightsOf(archive, { kind: 'project', id: project.id }, month)),
                ],
              })),
            },
          },
        ]),
  ];
}

/** The lights that are lit, in words: ■ 红灯 开工逾期、投资进度. */
function litLine(lights: ReturnType<typeof lightsOf>): Line {
  const named = (light: '红' | '黄'): Line => {
    const rules = lights.filter((one) => one.light === light).map(({ rule }) => rule.name);
    return rules.length === 0 ? [] : [text(LIGHT_WORDS[light]), quiet(` ${listWords(rules)}　`)];
  };
  return [...named('红'), ...named('黄')];
}
