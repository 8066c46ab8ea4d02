import { nearest } from '../model/nearest.ts';
import { STAGES } from '../model/stage.ts';
import type { Check } from './check.ts';

/** A 阶段 is one of the stage words, so that the strip can be drawn. */
export const stageKnown: Check = (archive) =>
  archive.claims
    .filter(
      (claim) =>
        claim.indicator === 'stage' && claim.value.kind === 'word' && !STAGES.includes(claim.value.text),
    )
    .map((claim) => {
      const near = nearest(claim.value.text, STAGES);
      return {
        rule: 'stage-known',
        at: claim.at,
        message: `没有“${claim.value.text}”这个阶段。${near ? `是不是 ${near}？` : ''}`,
        cure: `写成其中之一：${STAGES.join(' ')}；细节写在“形象进度”里。`,
      };
    });
