import { TROUBLE_LEVELS } from '../model/trouble-types.ts';
import type { Check } from './check.ts';

/** The escalation has each level once, and the higher the level the more working days. */
export const escalationRises: Check = ({ rules: { escalations } }) => {
  const steps = escalations.toSorted(
    (a, b) => TROUBLE_LEVELS.indexOf(a.level) - TROUBLE_LEVELS.indexOf(b.level),
  );
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (!before || (step.level !== before.level && step.days > before.days)) return [];
    const same = step.level === before.level;
    return [
      {
        rule: 'escalation-rises',
        at: (same ? step.fields.层级 : step.fields.工作日) ?? step.at,
        message: same
          ? `“${step.level}”这一级在“${before.name}”里已经有了。`
          : `“${step.level}”的工作日（${step.days}）不比“${before.level}”的（${before.days}）多。`,
        cure: same ? '每一级只写一条，删掉其中一条。' : '层级越高，工作日越多，照办法核对这两个数。',
      },
    ];
  });
};
