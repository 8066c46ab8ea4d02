import { type Archive, get } from '../src/model/archive.ts';
import { asOfWords, spanWords } from '../src/model/wording.ts';

/** Writes out every claim of one return with what it inherited from the head: what `check --show` prints; undefined when there is none. */
export function drawClaims(archive: Archive, file: string): string | undefined {
  const wanted = file.replaceAll('\\', '/').replace(/^(?:.*\/)?(?=content\/)|^\.\//, '');
  const claims = archive.claims.filter(({ at }) => at.file === wanted || at.file.endsWith(`/${wanted}`));
  if (claims.length === 0) return undefined;
  return claims
    .map((claim) => {
      const heads = [
        `期间 ${spanWords(claim.period)}`,
        `截至 ${asOfWords(claim.asOf)}`,
        `性质 ${claim.nature}`,
        ...(claim.scope ? [`口径 ${claim.scope}`] : []),
        ...(claim.cohort ? [`批次 ${claim.cohort}`] : []),
        `来源 ${claim.source}，${claim.locator}`,
      ];
      const indicator = get(archive.indicators, claim.indicator).name;
      return `${claim.at.file}:${claim.at.line}  ${claim.subject.id}  ${indicator}  ${claim.value.text}\n    ${heads.join('；')}\n    ${claim.id}`;
    })
    .join('\n');
}
