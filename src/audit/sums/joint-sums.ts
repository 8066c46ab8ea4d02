import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import { currentNumbers, numbersBeside } from '../compared/claims-index.ts';
import { isPlain } from '../compared/printed.ts';
import type { SumClaim } from './sum-group.ts';

const JOINT = /([二两三四五六七八九]|\d)个.*合计$/;
const NUMERALS = '零一二三四五六七八九';

/** «两个项目合计»: a project's number for itself and its related projects, and what each of them was said to have alone. */
export const jointSums = (archive: Archive): readonly SumClaim[] =>
  currentNumbers(archive).flatMap((total) => {
    const members = membersOf(total.scope);
    if (members === undefined || total.subject.kind !== 'project' || !isPlain(total)) return [];
    const project = find(archive.projects, total.subject.id);
    const family = [total.subject.id, ...(project?.related ?? []).map((one) => one.project)];
    const parts = [...new Set(family)].flatMap((id) => aloneOf(archive, total, id) ?? []);
    return parts.length === members ? [{ total, parts, complete: true }] : [];
  });

/** How many things a joint scope says it holds; undefined for other scopes. */
function membersOf(scope: string): number | undefined {
  const word = JOINT.exec(scope)?.[1];
  if (word === undefined) return undefined;
  if (/\d/.test(word)) return Number(word);
  return NUMERALS.includes(word) ? NUMERALS.indexOf(word) : 2;
}

function aloneOf(archive: Archive, total: Counted, id: string): Counted | undefined {
  return numbersBeside(archive, { subject: { kind: 'project', id }, source: total.source }).find(
    (part) =>
      part.indicator === total.indicator &&
      part.scope === '' &&
      part.period.text === total.period.text &&
      isPlain(part),
  );
}
