import { find } from '../model/archive.ts';
import { unitOf } from '../model/unit.ts';
import type { Check } from './check.ts';

/** A value is written in a unit of its indicator's dimension; an indicator's own unit is a known one. */
export const unitFits: Check = (archive) => [
  ...archive.indicators.flatMap(({ name, unit, fields, at }) =>
    unit === '' || unitOf(unit)
      ? []
      : [
          {
            rule: 'unit-fits',
            at: fields.单位 ?? at,
            message: `指标“${name}”的单位“${unit}”认不出。`,
            cure: '写常见单位；新单位先加进 src/model/unit.ts。',
          },
        ],
  ),
  ...archive.claims.flatMap((claim) => {
    const indicator = find(archive.indicators, claim.indicator);
    if (!indicator || claim.value.kind !== 'quantity') return [];
    const expected = unitOf(indicator.unit)?.dimension;
    const found = unitOf(claim.value.unit)?.dimension;
    if (expected === undefined || expected === found) return [];
    return [
      {
        rule: 'unit-fits',
        at: claim.at,
        message: `“${indicator.name}”的单位应当是${indicator.unit}（或同类单位），这里是“${claim.value.unit}”。`,
        cure: `改成以${indicator.unit}计的数；若量的是另一件事，换一个指标。`,
      },
    ];
  }),
];
