import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { Examined } from '../audit-rule.ts';
import { currentClaims, keyOf, subjectKey } from '../compared/claims-index.ts';
import { makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';
import { isActual, isForecast } from './natures.ts';

/** Words that one source says once of what is done and once of what is aimed at. */
export function findTwoNatures(archive: Archive): Examined {
  const words = currentClaims(archive).filter(({ value }) => value.kind === 'word');
  const sets = [...Map.groupBy(words, wordKey).values()].filter((set) => set.length > 1);
  const split = sets.flatMap((set) => {
    const [done, aimed] = [set.find(isActual), set.find(isForecast)];
    return done && aimed ? [[done, aimed] as const] : [];
  });
  return {
    findings: split.map(([done, aimed]) => tell(archive, done, aimed)),
    compared: sets.length,
    agreed: sets.length - split.length,
  };
}

const wordKey = (claim: Claim): string =>
  keyOf(
    subjectKey(claim.subject),
    claim.indicator,
    claim.scope,
    claim.cohort,
    claim.source,
    claim.asOf.text,
    claim.value.text,
  );

const tell = (archive: Archive, done: Claim, aimed: Claim): Finding =>
  makeFinding('forecast-actual', {
    state: '前后不一',
    claims: [done, aimed],
    pieces: [
      `${subjectWords(archive, done.subject)}的${labelWords(archive, done)}写作“`,
      done,
      `”，同一来源一处记作实际，一处的写法只能记作${aimed.nature}，是不是已经做到，没有说一致。`,
    ],
    working: `${done.nature} ${done.value.text}；${aimed.nature} ${aimed.value.text}`,
  });
