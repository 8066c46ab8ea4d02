import { type Archive, find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import type { Subject } from '../model/claim.ts';
import { nearest } from '../model/nearest.ts';
import type { Lack, Problem } from '../model/problem.ts';
import type { Recorded } from '../model/records.ts';
import type { Check } from './check.ts';

/** Something that a rule names, where it does so, and what it may be. */
interface Reference {
  readonly what: string;
  readonly name: string;
  readonly at: At;
  readonly known: readonly string[];
  readonly file: string;
  /** The kind of record, where the file that should hold it may be unreadable. */
  readonly kind?: Lack['kind'];
}

/** Every curve, light, project, place and indicator that a rule for schedules, lights, letters or races names is there. */
export const ruleRefers: Check = (archive) =>
  referencesOf(archive)
    .filter(({ name, known }) => !known.includes(name))
    .map(({ what, name, at, known, file, kind }): Problem => {
      const near = nearest(name, known);
      return {
        rule: 'rule-refers',
        at,
        message: `没有名为“${name}”的${what}。${near ? `是不是 ${near}？` : ''}`,
        cure: near ? `写成 ${near}；若确是新的，先写进 ${file}。` : `先写进 ${file}，再使用；或者删去它。`,
        ...(kind ? { lacks: { kind, name } } : {}),
      };
    });

function referencesOf(archive: Archive): Reference[] {
  const { curves, lights, notices, overrides } = archive.rules;
  const curveIds = curves.map(({ id }) => id);
  const lightIds = lights.map(({ id }) => id);
  const lightFile = 'content/rules/lights.yaml';
  return [
    ...lights.flatMap(({ curve, fields, at }) =>
      curve === undefined
        ? []
        : [
            {
              ...{ what: '序时曲线', name: curve, at: fields.曲线 ?? at, known: curveIds },
              file: 'content/rules/curves.yaml',
            },
          ],
    ),
    ...notices.flatMap((rule) =>
      rule.lights.map((name) => ({
        ...{ what: '亮灯规则', name, at: rule.fields.灯 ?? rule.at, known: lightIds, file: lightFile },
      })),
    ),
    ...overrides.flatMap(({ rule, subject, fields, at }): Reference[] => [
      { what: '亮灯规则', name: rule, at: fields.规则 ?? at, known: lightIds, file: lightFile },
      ...(subject.id === '' ? [] : [subjectReference(archive, subject, fields, at)]),
    ]),
    ...indicatorReferences(archive),
  ];
}

/** The project or the place whose light was changed; a place that is there is known by its id, another by its name. */
const subjectReference = (
  { projects, places }: Archive,
  { kind, id }: Subject,
  fields: Recorded['fields'],
  at: At,
): Reference =>
  kind === 'project'
    ? {
        ...{ what: '项目', name: id, at: fields.项目 ?? at, kind: 'project' },
        known: projects.map((one) => one.id),
        file: 'projects/ 里的项目卡片',
      }
    : {
        ...{ what: '地区', name: id, at: fields.地区 ?? at, kind: 'place' },
        known: places.flatMap((one) => [one.id, one.name]),
        file: 'content/cities/',
      };

/** The indicators of milestones and races; settled ones are ids, the others are names as they were written. */
function indicatorReferences({ rules, indicators }: Archive): Reference[] {
  const named = [
    ...rules.milestones.map(({ indicator, fields, at }) => ({ name: indicator, at: fields.指标 ?? at })),
    ...rules.races.flatMap((race) =>
      race.indicators.map((name) => ({ name, at: race.fields.指标 ?? race.at })),
    ),
  ];
  return named
    .filter(({ name }) => !find(indicators, name))
    .map(({ name, at }) => ({
      ...{ what: '指标', name, at, kind: 'indicator' },
      known: indicators.flatMap((one) => [one.name, ...one.aliases]),
      file: 'content/indicators/',
    }));
}
