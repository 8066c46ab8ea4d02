import { type Archive, find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import { inputsOf } from '../model/indicator.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';
import { proseReferencesTo } from './prose-references.ts';

/** Every indicator that a claim, a formula, a funnel, a duty or an editor's number names is in the 口径库. */
export const indicatorExists: Check = (archive) => {
  const named: { readonly name: string; readonly at: At }[] = [
    ...archive.claims.map((claim) => ({ name: claim.indicator, at: claim.namedAt })),
    ...archive.indicators.flatMap(({ formula, fields, at }) =>
      formula ? inputsOf(formula).map((name) => ({ name, at: fields.计算 ?? at })) : [],
    ),
    ...archive.funnels.flatMap(({ steps, fields, at }) =>
      steps.map(({ indicator }) => ({ name: indicator, at: fields.环节 ?? at })),
    ),
    ...archive.lookalikes.flatMap(({ indicators, fields, at }) =>
      indicators.map((name) => ({ name, at: fields.指标 ?? at })),
    ),
    ...archive.mechanisms.flatMap(({ uses }) =>
      uses.flatMap(({ duties, at }) => duties.map((name) => ({ name, at }))),
    ),
    ...proseReferencesTo(archive, 'indicator'),
  ];
  return named
    .filter(({ name }) => !find(archive.indicators, name))
    .map(({ name, at }) => unknown(archive, name, at));
};

function unknown(archive: Archive, name: string, at: At): Problem {
  const twin = archive.indicators.find((indicator) => indicator.confusable.includes(name));
  const near = twin
    ? undefined
    : nearest(
        name,
        archive.indicators.flatMap((one) => [one.name, ...one.aliases]),
      );
  const told = twin ? `它不是“${twin.name}”：两个口径不同，不能互相代替。` : near ? `是不是 ${near}？` : '';
  const cure = near
    ? `写成 ${near}；若确是新指标，先写进 content/indicators/。`
    : '先在 content/indicators/ 里写明它的口径，再使用。';
  const message = `没有名为“${name}”的指标。${told}`;
  return { rule: 'indicator-exists', at, message, cure, lacks: { kind: 'indicator', name } };
}
