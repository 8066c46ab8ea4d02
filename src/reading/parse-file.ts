import type { Problem } from '../model/problem.ts';
import { checkCharacters, checkConflicts } from './check-characters.ts';
import { checkShape } from './check-shape.ts';
import { checkWordedFields } from './check-worded-fields.ts';
import { type Classified, classify, isSlug } from './classify.ts';
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
  const { fitting, problems: misfits } =
    is.kind === 'indicator' ? checkEach(parsed.map) : checkWhole(is, parsed.map);
  problems.push(...misfits);
  return { ...base, is, bodyStart: parsed.bodyStart, problems, ...(fitting ? { map: fitting } : {}) };
}

/** A map as far as it fits, and what does not. */
interface Fitted {
  readonly fitting?: WrittenMap;
  readonly problems: readonly Problem[];
}

function checkWhole(is: Classified, map: WrittenMap): Fitted {
  const { problems } = checkShape(is.kind, map);
  const worded = checkWordedFields(is, map);
  return { ...(problems.length === 0 ? { fitting: map } : {}), problems: [...problems, ...worded] };
}

/** An indicator file holds several records, by id; those that fit are kept beside those that do not. */
function checkEach(map: WrittenMap): Fitted {
  const checked = map.entries.map((entry) => ({ entry, problems: checkIndicator(entry) }));
  const entries = checked.filter(({ problems }) => problems.length === 0).map(({ entry }) => entry);
  return { fitting: { ...map, entries }, problems: checked.flatMap(({ problems }) => problems) };
}

function checkIndicator({ key, keyAt, value }: WrittenEntry): Problem[] {
  if (!isSlug(key)) {
    const message = `编号“${key}”应当是小写拼音或英文。`;
    return [{ rule: 'slug-plain', at: keyAt, message, cure: '只用小写字母、数字和连字符。' }];
  }
  if (value.kind === 'map') return checkShape('indicator', value).problems;
  const message = `“${key}”下面应当是一个指标的各项。`;
  return [{ rule: 'value-shape', at: value.at, message, cure: '换行、缩进，每行写一个“键: 值”。' }];
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
