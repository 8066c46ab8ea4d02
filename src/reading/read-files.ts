import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, contentFile } from './content-file.ts';

/** The largest content file that is read, in bytes: records are small, anything above is a mistake. */
export const LARGEST_FILE = 2_000_000;

/** Every text file below `content/`, in a fixed order, and what is wrong with those that cannot be read. */
export interface FilesRead {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

const READ = /\.(ya?ml|mdx?)$/;
/** A record whose name was given one more ending by the system, or a capital one: it would be passed over in silence. */
const NEARLY = /^(.*?)(\.(?:ya?ml|mdx?)(?:[.~]\w*)?)$/i;

/** Reads the content folder of a project root; unreadable things become problems, never exceptions. */
export function readFiles(root: string): FilesRead {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const queue = ['content'];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    try {
      const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
      const wrong = wrongEntry(path, stat);
      if (wrong) problems.push(wrong);
      else if (stat?.isDirectory()) queue.push(...childrenOf(root, path));
      else if (READ.test(path)) {
        const read = readOne(root, path, stat?.size ?? 0);
        if ('rule' in read) problems.push(read);
        else files.push(read);
      }
    } catch (error) {
      problems.push(refused(path, error));
    }
  }
  return { files, problems };
}

function refused(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const why = code === 'EACCES' || code === 'EPERM' ? '没有读取它的权限' : `系统报告 ${code}`;
  return trouble(
    'file-readable',
    path,
    `读不了这里：${why}。`,
    '检查它的权限、是否正被别的程序占用，再运行一次。',
  );
}

function childrenOf(root: string, path: string): string[] {
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith('.') && name !== 'media' && name !== 'issued')
    .sort()
    .map((name) => `${path}/${name}`);
}

type Stat = ReturnType<typeof lstatSync>;

function wrongEntry(path: string, stat: Stat | undefined): Problem | undefined {
  if (!stat || (path === 'content' && stat.isFile()))
    return trouble(
      'file-there',
      path,
      '没有找到这个文件夹。',
      '在项目根目录运行命令，并确认 content/ 在那里。',
    );
  if (stat.isSymbolicLink())
    return trouble(
      'file-no-link',
      path,
      '这是一个符号链接；内容只从 content/ 里的真实文件读取。',
      '把文件本身复制到这里，删掉链接。',
    );
  if (stat.isDirectory() && READ.test(path))
    return trouble(
      'file-is-file',
      path,
      '这里应当是一个文件，却是文件夹。',
      '把文件夹改名，或把里面的文件移到正确的位置。',
    );
  if (!stat.isDirectory() && !stat.isFile())
    return trouble('file-is-file', path, '这里应当是一个普通文件。', '删掉它，换成普通的文本文件。');
  const [, stem = '', ending = ''] = NEARLY.exec(path) ?? [];
  if (stat.isFile() && stem && !READ.test(path))
    return trouble(
      'file-known',
      path,
      `文件名的结尾是“${ending}”，没有被读取。`,
      `改名为 ${stem.split('/').at(-1)}${/^\.[a-z]+/i.exec(ending)?.[0].toLowerCase()}；系统若藏起了扩展名，先让它显示出来。`,
    );
  return undefined;
}

const SAVE_AS_UTF8 = '在编辑器里选“另存为”，编码选 UTF-8，再提交。';

function readOne(root: string, path: string, size: number): ContentFile | Problem {
  if (size > LARGEST_FILE)
    return trouble(
      'file-small',
      path,
      `文件有 ${(size / 1e6).toFixed(1)} MB，记录文件不应超过 2 MB。`,
      '确认没有把图片、表格或压缩包存成了记录；大文件放到 media/。',
    );
  if (size === 0) return trouble('file-not-empty', path, '文件是空的。', '写上内容，或者删掉这个文件。');
  const bytes = readFileSync(join(root, path));
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return trouble('file-is-utf8', path, '文件不是 UTF-8 编码（是 UTF-16）。', SAVE_AS_UTF8);
  if (bytes.includes(0))
    return trouble(
      'file-is-text',
      path,
      '文件里有二进制内容，不是文本。',
      '用文本编辑器重新保存为 UTF-8 文本。',
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return trouble('file-is-utf8', path, '文件不是 UTF-8 编码（可能是 GBK/GB18030）。', SAVE_AS_UTF8);
  }
  const file = contentFile(path, text);
  if (file.text.trim() === '')
    return trouble('file-not-empty', path, '文件里只有空白。', '写上内容，或者删掉这个文件。');
  return file;
}

function trouble(rule: string, path: string, message: string, cure: string): Problem {
  return { rule, at: { file: path, line: 1, column: 1, width: 1 }, message, cure };
}
