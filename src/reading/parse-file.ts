import type { At } from '../model/at.ts';
import type { Problem } from '../model/problem.ts';
import { checkCharacters, checkConflicts } from './check-characters.ts';
import { checkShape } from './check-shape.ts';
import { checkWordedFields } from './check-worded-fields.ts';
import { type Classified, classify, isSlug, LISTED } from './classify.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { WrittenEntry, WrittenMap } from './written.ts';

/** One file after parsing on its own: plain JSON, no reference resolved, so that it can be cached by its digest. */
export interface ParsedFile {
  readonly path: string;
  readonly is?: Classified;
  /** The record's fields as written, once they fit the schema. */
  readonly map?: WrittenMap;
  /** Where the prose begins; 0 when the file has none. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

/** Parses one content file as far as it can be understood alone. */
export function parseFile(file: ContentFile): ParsedFile {
  const is = classify(file.path);
  const base = { path: file.path, bodyStart: 0 };
  const conflicts = checkConflicts(file);
  if (conflicts.length > 0) return { ...base, ...(is ? { is } : {}), problems: conflicts };
  const problems = [...checkCharacters(file)];
  if (!is) return { ...base, problems: [...problems, misplaced(file)] };
  const slug = is.kind === 'return' ? '' : is.id;
  if (slug && !isSlug(slug)) problems.push(badSlug(file, slug));
  const parsed = /\.mdx?$/.test(file.path) ? parseFrontMatter(file) : { ...parseYaml(file), bodyStart: 0 };
  problems.push(...parsed.problems);
  if (!parsed.map) return { ...base, is, problems };
  const { fitting, problems: misfits } = LISTED.has(is.kind)
    ? checkEach(is.kind, parsed.map)
    : checkWhole(is.kind, parsed.map);
  problems.push(...misfits);
  return { ...base, is, bodyStart: parsed.bodyStart, problems, ...(fitting ? { map: fitting } : {}) };
}

/** A map as far as it fits, and what does not. */
interface Fitted {
  readonly fitting?: WrittenMap;
  readonly problems: readonly Problem[];
}

function checkWhole(kind: Classified['kind'], map: WrittenMap): Fitted {
  const { problems } = checkShape(kind, map);
  const worded = checkWordedFields(kind, map);
  return { ...(problems.length === 0 ? { fitting: map } : {}), problems: [...problems, ...worded] };
}

/** A file of several records, by id: those that fit are kept beside those that do not. */
function checkEach(kind: Classified['kind'], map: WrittenMap): Fitted {
  const checked = map.entries.map((entry) => ({ entry, problems: checkEntry(kind, entry) }));
  const entries = checked.filter(({ problems }) => problems.length === 0).map(({ entry }) => entry);
  return { fitting: { ...map, entries }, problems: checked.flatMap(({ problems }) => problems) };
}

function checkEntry(kind: Classified['kind'], { key, keyAt, value }: WrittenEntry): Problem[] {
  if (kind === 'answer' ? !FINDING.test(key) : !isSlug(key)) return [badKey(kind, key, keyAt)];
  if (value.kind === 'map') return [...checkShape(kind, value).problems, ...checkWordedFields(kind, value)];
  const message = `“${key}”下面应当是一份记录的各项。`;
  return [{ rule: 'value-shape', at: value.at, message, cure: '换行、缩进，每行写一个“键: 值”。' }];
}

/** The id of a finding: the rule, a full stop, eight characters. */
const FINDING = /^[a-z]+(-[a-z]+)*\.[0-9a-v]{8}$/;

function badKey(kind: Classified['kind'], key: string, at: At): Problem {
  if (kind === 'answer') {
    const message = `“${key}”不是核对结果的编号。`;
    return { rule: 'slug-plain', at, message, cure: '照“数据核对”页上那一条末尾的编号写。' };
  }
  const message = `编号“${key}”应当是小写拼音或英文。`;
  return { rule: 'slug-plain', at, message, cure: '只用小写字母、数字和连字符。' };
}

function misplaced(file: ContentFile): Problem {
  return {
    rule: 'file-known',
    at: { ...placeAt(file, 0), width: 1 },
    message: '这个位置不放记录，文件没有被读取。',
    cure: '按 README 的目录说明移到正确的位置，或者删掉它。',
  };
}

function badSlug(file: ContentFile, slug: string): Problem {
  return {
    rule: 'slug-plain',
    at: placeAt(file, 0),
    message: `文件名“${slug}”应当是小写拼音或英文。`,
    cure: '用  npm run new  生成文件，或改成只含小写字母、数字和连字符的名字。',
  };
}
