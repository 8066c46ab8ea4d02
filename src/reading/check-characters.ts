import type { Problem } from '../model/problem.ts';
import { type ContentFile, placeAt } from './content-file.ts';

interface Trap {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly cure: (found: string) => string;
}

/** The radicals that stand for a character by themselves and that Unicode's normal form leaves alone. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Characters that look right and are not: each stops the build with its own sentence. */
const TRAPS: readonly Trap[] = [
  {
    pattern: /\u3000+/g,
    message: () => '这里有全角空格（U+3000），程序认不出它是缩进还是内容。',
    cure: () => '换成半角空格。',
  },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u205f]+/g,
    message: () => '这里有不换行空格一类的特殊空格（从网页或 Word 复制来的）。',
    cure: () => '删掉它，用键盘重新输入空格。',
  },
  {
    pattern: /\uFEFF/g,
    message: () => '文件中间有字节顺序标记（BOM），多半是几个文件拼接留下的。',
    cure: () => '删掉这一行开头看不见的字符，或重新输入这一行。',
  },
  {
    pattern: /[\u2E80-\u2FDF]/g,
    message: (found) => `“${found}”是部首字符（从 PDF 复制来的），不是普通汉字。`,
    cure: (found) => {
      const plain = RADICALS.get(found) ?? found.normalize('NFKC');
      return plain === found ? '删掉它，重新输入这个字。' : `改成“${plain}”。`;
    },
  },
  {
    pattern: /[^\P{Cc}\t\n]+|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069]+/gu,
    message: () => '这里有看不见的控制字符。',
    cure: () => '删掉它，重新输入这一行。',
  },
  {
    pattern: /\uFFFD+/g,
    message: (found) => `这里有乱码“${found}”：转换编码时丢了字。`,
    cure: () => '对照来源，把丢掉的字补上。',
  },
];

/** Finds the marks of a merge that was left half done; a file that has them cannot be read at all. */
export function checkConflicts(file: ContentFile): Problem[] {
  return [...file.text.matchAll(/^<{7}(?: .*)?$/gm)].map((match) => ({
    rule: 'file-merged',
    at: placeAt(file, match.index, match.index + match[0].length),
    message: '这里有两个人的改动没有合并好，文件里留着 <<<<<<<、=======、>>>>>>> 这样的标记。',
    cure: '留下对的一份，删掉另一份和这三行标记。',
  }));
}

/** Finds the look-alike characters of a file. */
export function checkCharacters(file: ContentFile): Problem[] {
  return TRAPS.flatMap((trap) =>
    [...file.text.matchAll(trap.pattern)].map((match) => ({
      rule: 'character-plain',
      at: placeAt(file, match.index, match.index + match[0].length),
      message: trap.message(match[0]),
      cure: trap.cure(match[0]),
    })),
  );
}
