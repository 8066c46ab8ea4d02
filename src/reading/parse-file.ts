import type { Problem } from '../model/problem.ts';
import { checkCharacters } from './check-characters.ts';
import { checkShape } from './check-shape.ts';
import { type Classified, classify, isSlug } from './classify.ts';
import { type ContentFile, placeAt } from './content-file.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { WrittenMap } from './written.ts';

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
  const problems = [...checkCharacters(file)];
  if (!is) return { ...base, problems: [...problems, misplaced(file)] };
  const slug = is.kind === 'return' ? '' : is.id;
  if (slug && !isSlug(slug)) problems.push(badSlug(file, slug));
  const parsed = /\.mdx?$/.test(file.path) ? parseFrontMatter(file) : { ...parseYaml(file), bodyStart: 0 };
  problems.push(...parsed.problems);
  if (!parsed.map) return { ...base, is, problems };
  const shape = is.kind === 'indicator' ? checkEach(parsed.map) : checkShape(is.kind, parsed.map).problems;
  problems.push(...shape);
  return {
    ...base,
    is,
    bodyStart: parsed.bodyStart,
    problems,
    ...(shape.length === 0 ? { map: parsed.map } : {}),
  };
}

/** An indicator file holds several records, by id. */
function checkEach(map: WrittenMap): Problem[] {
  return map.entries.flatMap(({ key, keyAt, value }) => {
    if (!isSlug(key))
      return [
        {
          rule: 'slug-plain',
          at: keyAt,
          message: `编号“${key}”应当是小写拼音或英文。`,
          cure: '只用小写字母、数字和连字符。',
        },
      ];
    if (value.kind === 'map') return checkShape('indicator', value).problems;
    return [
      {
        rule: 'value-shape',
        at: value.at,
        message: `“${key}”下面应当是一个指标的各项。`,
        cure: '换行、缩进，每行写一个“键: 值”。',
      },
    ];
  });
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
