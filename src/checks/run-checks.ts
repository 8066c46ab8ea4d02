import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import { campaignExists } from './campaign-exists.ts';
import type { Check } from './check.ts';
import { claimUnique } from './claim-unique.ts';
import { correctionNumbered } from './correction-numbered.ts';
import { correctionSound } from './correction-sound.ts';
import { escalationRises } from './escalation-rises.ts';
import { eventTold } from './event-told.ts';
import { formulaFits } from './formula-fits.ts';
import { indicatorApplies } from './indicator-applies.ts';
import { indicatorExists } from './indicator-exists.ts';
import { issueNumbered } from './issue-numbered.ts';
import { issuePeriod } from './issue-period.ts';
import { issueSigned } from './issue-signed.ts';
import { letterNumbered } from './letter-numbered.ts';
import { letterSound } from './letter-sound.ts';
import { lightSound } from './light-sound.ts';
import { linkNamed } from './link-named.ts';
import { locatorExists } from './locator-exists.ts';
import { nameUnique } from './name-unique.ts';
import { overrideSound } from './override-sound.ts';
import { parentExists } from './parent-exists.ts';
import { placeAddress } from './place-address.ts';
import { placeExists } from './place-exists.ts';
import { postNamed } from './post-named.ts';
import { problemDates } from './problem-dates.ts';
import { projectExists } from './project-exists.ts';
import { releaseSound } from './release-sound.ts';
import { ruleRefers } from './rule-refers.ts';
import { schemeNamed } from './scheme-named.ts';
import { schemeSound } from './scheme-sound.ts';
import { schemeVersions } from './scheme-versions.ts';
import { sectionReplaced } from './section-replaced.ts';
import { sourceExists } from './source-exists.ts';
import { squareUnique } from './square-unique.ts';
import { stageKnown } from './stage-known.ts';
import { unitFits } from './unit-fits.ts';
import { watchSound } from './watch-sound.ts';

/** Every rule over the archive; a rule's name in a message is its file's name here. */
export const CHECKS: readonly Check[] = [
  placeExists,
  placeAddress,
  parentExists,
  sourceExists,
  locatorExists,
  indicatorExists,
  indicatorApplies,
  unitFits,
  formulaFits,
  stageKnown,
  claimUnique,
  nameUnique,
  squareUnique,
  projectExists,
  campaignExists,
  linkNamed,
  issueNumbered,
  issuePeriod,
  issueSigned,
  sectionReplaced,
  eventTold,
  postNamed,
  problemDates,
  escalationRises,
  schemeNamed,
  schemeSound,
  schemeVersions,
  ruleRefers,
  lightSound,
  overrideSound,
  letterSound,
  letterNumbered,
  correctionSound,
  correctionNumbered,
  releaseSound,
  watchSound,
];

/** Runs all rules; an empty answer means the records are well formed. */
export const runChecks = (archive: Archive): Problem[] => CHECKS.flatMap((check) => check(archive));
