import { claimsAbout } from '../../figures/claims/current-claims.ts';
import type { Dated } from '../../figures/schedule/planned-dates.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { MilestoneStep } from '../../model/rules.ts';
import type { AuditRule } from '../audit-rule.ts';
import { makeFinding } from '../told/make-finding.ts';
import { subjectWords, wordsOr } from '../told/naming.ts';

const ID = 'milestone-order';

/** A node of a project's way that happened, and the told one before it in the template. */
interface Pair {
  readonly earlier: Happened;
  readonly later: Happened;
}

interface Happened {
  readonly step: MilestoneStep;
  readonly claim: Dated;
}

/** Nodes of a project that happened in another order than that of the template. */
export const milestoneOrder: AuditRule = {
  id: ID,
  name: '节点次序',
  explains:
    '一个项目的节点有先有后，例如立项、用地、施工许可、开工、完工、投产，次序记在节点样板里；只比已经发生的，日期写得模糊的，只有无论哪一天都不合才算。',
  find: (archive) => {
    const pairs = archive.projects.flatMap(({ id }) => pairsOf(archive, id));
    const wrong = pairs.filter(isReversed);
    return {
      findings: wrong.map((pair) => tell(archive, pair)),
      compared: pairs.length,
      agreed: pairs.length - wrong.length,
    };
  },
};

/** Each node that happened with the told one before it; an entry into the statistics may come at any time after the start. */
function pairsOf(archive: Archive, project: string): Pair[] {
  const claims = claimsAbout(archive, { kind: 'project', id: project });
  const happened = archive.rules.milestones.flatMap((step) => {
    const claim = claims.findLast((one): one is Dated => fits(one, step));
    return claim ? [{ step, claim }] : [];
  });
  return happened.flatMap((later, index) => {
    const earlier = happened.slice(0, index).findLast(({ step }) => step.stage !== '入统');
    return earlier ? [{ earlier, later }] : [];
  });
}

const fits = (claim: Claim, { indicator, scope = '' }: MilestoneStep): boolean =>
  claim.value.kind === 'date' &&
  claim.nature === '实际' &&
  claim.indicator === indicator &&
  claim.scope === scope;

/** Whether the later node surely came first: its last possible day lies before the first of the other. */
function isReversed({ earlier, later }: Pair): boolean {
  const [start, end] = [earlier.claim.value.span.start, later.claim.value.span.end];
  return start !== null && end !== null && end < start;
}

const tell = (archive: Archive, { earlier, later }: Pair): Finding => {
  const [before, after] = [earlier, later].map(({ step }) => `“${wordsOr(step.name, '这一节点')}”`);
  return makeFinding(ID, {
    state: '冲突',
    claims: [later.claim, earlier.claim],
    pieces: [
      `${subjectWords(archive, later.claim.subject)}的${after}在`,
      later.claim,
      `，早于${before}的`,
      earlier.claim,
      `；按节点样板，${before}在前，请核对两个日期。`,
    ],
    working: `${later.claim.value.text} < ${earlier.claim.value.text}`,
  });
};
