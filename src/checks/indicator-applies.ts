import { find } from '../model/archive.ts';
import type { Check } from './check.ts';

const WORDS = { place: '地区', project: '项目', campaign: '攻坚行动' } as const;

/** An indicator is used only for the kinds of subject that its 适用 lists. */
export const indicatorApplies: Check = (archive) =>
  archive.claims.flatMap((claim) => {
    const indicator = find(archive.indicators, claim.indicator);
    if (!indicator || indicator.appliesTo.includes(claim.subject.kind)) return [];
    const word = WORDS[claim.subject.kind];
    return [
      {
        rule: 'indicator-applies',
        at: claim.namedAt,
        message: `指标“${indicator.name}”不用于${word}（适用：${indicator.appliesTo.map((kind) => WORDS[kind]).join('、')}）。`,
        cure: `换一个适用于${word}的指标，或在口径库里给它的“适用”加上${word}。`,
      },
    ];
  });
