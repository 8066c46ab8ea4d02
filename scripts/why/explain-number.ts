import { type Archive, find } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Figure } from '../../src/model/figure.ts';
import { asOfWords, spanWords } from '../../src/model/wording.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { listPages } from '../../src/views/list-pages.ts';

/** How many numbers are explained at most; what is asked too widely is said to be so. */
const MOST = 12;

/** Explains every claim and figure that the words name: by id, by the beginning of an id, or by the number as printed. */
export function explainNumber(archive: Archive, asked: string): string | undefined {
  const names = (id: string): boolean => id === asked || id.startsWith(`${asked}.`) || id.startsWith(asked);
  const claims = archive.claims.filter((claim) => names(claim.id) || claim.value.text === asked);
  const figures = allFigures(archive).filter((figure) => names(figure.id) || figure.text === asked);
  const found = [...claims.map((claim) => ({ claim })), ...figures.map((figure) => ({ figure }))];
  if (found.length === 0) return undefined;
  const printed = pagesOf(
    archive,
    new Set(found.slice(0, MOST).map((one) => ('claim' in one ? one.claim.id : one.figure.id))),
  );
  const parts = found.slice(0, MOST).map((one) => {
    const id = 'claim' in one ? one.claim.id : one.figure.id;
    const words = 'claim' in one ? explainClaim(archive, one.claim) : explainFigure(archive, one.figure);
    return [...words, `  印在  ${(printed.get(id) ?? ['（没有页面印出）']).join('  ')}`].join('\n');
  });
  const more = found.length > MOST ? [`（共 ${found.length} 个，只列前 ${MOST} 个；请写得更完整些。）`] : [];
  return [...parts, ...more].join('\n\n');
}

function explainClaim(archive: Archive, claim: Claim): string[] {
  const indicator = find(archive.indicators, claim.indicator)?.name ?? claim.indicator;
  const scope = [claim.scope, claim.cohort].filter(Boolean).join('；');
  return [
    `${claim.id}`,
    `  记录  ${claim.at.file}:${claim.at.line}:${claim.at.column}`,
    `  陈述  ${claim.subject.id} ${indicator} ${claim.value.text}（${claim.nature}${scope ? `；${scope}` : ''}）`,
    `  时间  期间 ${spanWords(claim.period)}；截至 ${asOfWords(claim.asOf)}`,
    `  来源  ${claim.source}：${claim.locator}`,
    ...(claim.supersededBy ? [`  已由 ${claim.supersededBy} 代替`] : []),
  ];
}

function explainFigure(archive: Archive, figure: Figure): string[] {
  const { working } = figure;
  const inputs = working.inputs.slice(0, MOST).map((input) => {
    const claim = find(archive.claims, input.claim);
    return `        ${input.role} ${input.text}  ${claim ? `${claim.at.file}:${claim.at.line}` : input.claim}`;
  });
  return [
    `${figure.id}`,
    `  数值  ${figure.text}`,
    `  算法  ${working.rule}：${working.formula} = ${working.exact}，保留 ${working.places} 位小数`,
    ...inputs,
    ...(working.inputs.length > MOST ? [`        … 共 ${working.inputs.length} 项`] : []),
  ];
}

/** Which pages print the given ids. */
function pagesOf(archive: Archive, ids: ReadonlySet<string>): Map<string, string[]> {
  const printed = new Map<string, string[]>();
  for (const page of listPages(archive)) {
    const text = JSON.stringify(page.compose());
    for (const id of ids)
      if (text.includes(`"${id}"`)) printed.set(id, [...(printed.get(id) ?? []), page.address]);
  }
  return printed;
}
