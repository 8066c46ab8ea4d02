import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFile, lineOf, placeAt } from '../../src/reading/content-file.ts';

const FILE = contentFile('content/a.md', '甲乙\n地区: 通化县\n\nabc');

describe('a place in a file', () => {
  it('is told as line and column, the column in display cells', () => {
    const at = FILE.text.indexOf('通化县');
    expect(placeAt(FILE, at, at + 3)).toEqual({ file: 'content/a.md', line: 2, column: 7, width: 6 });
  });

  it('is at least one cell wide, and ends with its line', () => {
    expect(placeAt(FILE, 0)).toMatchObject({ line: 1, column: 1, width: 1 });
    expect(placeAt(FILE, 0, 8)).toMatchObject({ line: 1, width: 4 });
  });

  it('is as wide as the full-width spaces in it, but not as the spaces behind it', () => {
    const file = contentFile('content/a.md', '　　甲  ');
    expect(placeAt(file, 0, 2).width).toBe(4);
    expect(placeAt(file, 2, 5).width).toBe(2);
  });

  it('is found in the line where it stands, wherever the lines break', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-c甲乙]{0,5}$/), { minLength: 1 }), (lines) => {
        const file = contentFile('content/a.md', lines.join('\n'));
        let start = 0;
        for (const [index, line] of lines.entries()) {
          expect(lineOf(file, index + 1)).toBe(line);
          expect(placeAt(file, start + line.length)).toMatchObject({ line: index + 1 });
          start += line.length + 1;
        }
      }),
    );
  });
});

describe('the text of a file', () => {
  it('is the same from Windows, from old Macs and from elsewhere', () => {
    expect(contentFile('a', '甲\r\n乙\r丙\n').text).toBe('甲\n乙\n丙\n');
  });

  it('loses a byte-order mark at its beginning, and only there', () => {
    expect(contentFile('a', '\uFEFF甲\uFEFF').text).toBe('甲\uFEFF');
  });

  it('has an empty last line where it ends with a line break', () => {
    expect(lineOf(contentFile('a', '甲\n'), 2)).toBe('');
    expect(lineOf(contentFile('a', ''), 1)).toBe('');
  });
});
