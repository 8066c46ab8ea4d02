import { type Archive, find } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import { withoutThreshold } from '../compared/threshold.ts';

const DIGIT = /[0-9０-９]/;

/** A name as it may stand among words: whole where it holds no digit, otherwise what stands in for it. */
export const wordsOr = (name: string, instead: string): string =>
  DIGIT.test(name) || name === '' ? instead : name;

/** The name of a subject for a sentence; a name with a digit in it gives way to «该项目» and its like. */
export function subjectWords(archive: Archive, { kind, id }: Subject): string {
  if (kind === 'place') return wordsOr(find(archive.places, id)?.name ?? '', '该地区');
  if (kind === 'campaign') return wordsOr(find(archive.campaigns, id)?.name ?? '', '该行动');
  const project = find(archive.projects, id);
  return wordsOr(project?.short ?? '', wordsOr(project?.name ?? '', '该项目'));
}

/** The name of an indicator; it is the id where the 口径库 has none. */
export const indicatorName = (archive: Archive, id: string): string =>
  find(archive.indicators, id)?.name ?? id;

/** An indicator in quotation marks, for a sentence. */
export const indicatorWords = (archive: Archive, id: string): string =>
  `“${wordsOr(indicatorName(archive, id), '该指标')}”`;

/** A scope for a sentence: without its threshold where that has digits, and nothing where others are left. */
export const scopeWords = (scope: string): string => wordsOr(scope, wordsOr(withoutThreshold(scope), ''));

/** What a claim counts, for a sentence: its indicator and its scope. */
export function labelWords(archive: Archive, claim: Claim): string {
  const scope = scopeWords(claim.scope);
  return `“${wordsOr(indicatorName(archive, claim.indicator), '该指标')}${scope === '' ? '' : `（${scope}）`}”`;
}
