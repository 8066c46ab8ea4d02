import type { Archive } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Project } from '../../model/records.ts';

const GENERIC =
  /(新建|改建|扩建|改造|提升|升级|建设|工程|项目|基地|产业园区?|园区|有限责任公司|股份有限公司|有限公司|集团|生产线|年产|年处理|日产|日处理)/g;
const PHASE = /([一二三四五六七八九十\d]+|[A-Za-z])(期|区|标段?|段|号|线|批)/g;
const NUMBER = /\d+(?:\.\d+)?/g;
const NOISE = /[\s·“”"'（）()《》—–\-、，,./]/g;

/** What a project's name says: its own words as pairs of characters; its numbers and phases; places and common words taken out. */
export interface NameCore {
  readonly core: string;
  readonly bigrams: ReadonlySet<string>;
  readonly numbers: string;
  readonly phases: string;
}

/** Takes a project's name apart, so that names can be compared by what is theirs alone. */
export function coreOf(archive: Archive, name: string): NameCore {
  const phases = [...name.matchAll(PHASE)].map(([text]) => text).sort();
  const bare = name.replace(PHASE, '');
  const numbers = [...bare.matchAll(NUMBER)].map(([text]) => text).sort();
  const core = bare
    .replace(placePattern(archive), '')
    .replace(NUMBER, '')
    .replace(GENERIC, '')
    .replace(NOISE, '');
  return { core, bigrams: bigramsOf(core), numbers: numbers.join(' '), phases: phases.join(' ') };
}

/** The cores of all names of a project: its own and its aliases. */
export const coresOf = (archive: Archive, project: Project): readonly NameCore[] =>
  [project.name, ...project.aliases.map(({ name }) => name)].map((name) => coreOf(archive, name));

/** How alike two names are by their pairs of characters: 0 to 1, where 1 is the same set of pairs. */
export function alike(a: NameCore, b: NameCore): number {
  const all = a.bigrams.size + b.bigrams.size;
  return all === 0 ? 0 : (2 * sharedBigrams(a, b)) / all;
}

/** How much of the shorter name stands in the longer one, by pairs of characters: 0 to 1. */
export function contained(a: NameCore, b: NameCore): number {
  const smaller = Math.min(a.bigrams.size, b.bigrams.size);
  return smaller === 0 ? 0 : sharedBigrams(a, b) / smaller;
}

function sharedBigrams(a: NameCore, b: NameCore): number {
  let shared = 0;
  for (const bigram of a.bigrams) if (b.bigrams.has(bigram)) shared += 1;
  return shared;
}

function bigramsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

const placePattern = onceFor((archive: Archive): RegExp => {
  const names = new Set(archive.places.flatMap(({ name, short, aliases }) => [name, short, ...aliases]));
  names.delete('');
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return escaped.length > 0 ? new RegExp(escaped.join('|'), 'g') : /(?!)/g;
});
