import { describe, expect, it } from 'vitest';
import { get } from '../../src/model/archive.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { issueFiguresView } from '../../src/views/frozen/issue-figures.ts';
import { revisionLines } from '../../src/views/frozen/later-sections.ts';
import { issueView } from '../../src/views/issue.ts';
import { wordsOf } from '../../src/views/runs.ts';
import { freezeTrial, ISSUE } from '../freeze/frozen-trial.ts';
import { archiveOf, type Changes, FILES, returned, TRIAL } from '../reading/trial-site.ts';

const FROZEN = freezeTrial();
const REVISION = 'content/cities/tonghua/counties/tonghua-xian/returns/2023-04-r2.yaml';
const statements = (...lines: readonly string[]): string =>
  returned(`陈述:\n${lines.map((line) => `  ${line}\n`).join('')}项目:\n  anyu:\n    总投资: 6.2亿元`);

/** What stands under 后续修订 after the records changed. */
function revisionsAfter(changes: Changes): string[] {
  const archive = archiveOf({ ...FROZEN, ...changes });
  return revisionLines(archive, archive.frozen[0] as Frozen).map(wordsOf);
}

describe('后续修订', () => {
  it('has nothing while the records say what was printed, and then the issue has no such section', () => {
    expect(revisionsAfter({})).toEqual([]);
    const archive = archiveOf(FROZEN);
    expect(issueView(archive, get(archive.issues, ISSUE)).sections.map(({ id }) => id)).not.toContain(
      'revisions',
    );
  });

  it('has a claim whose value was changed, and what is computed of it, and nothing else', () => {
    expect(
      revisionsAfter({ [FILES.countyReturn]: statements('计划实施项目数: 33个', '开工项目数: 21个') }),
    ).toEqual([
      '通化县 开工项目数：印作20个，后来改为21个（试用版面）。',
      '通化县 开工率：印作60.6%，按现在的记录算得63.6%。',
    ]);
  });

  it('has a claim that a revision replaced, with the day of the revision, and what is computed of it', () => {
    expect(revisionsAfter({ [REVISION]: returned('陈述:\n  开工项目数: 21个') })).toEqual([
      '通化县 开工项目数：印作20个，后来改为21个（试用版面，2023年5月6日修订）。',
      '通化县 开工率：印作60.6%，按现在的记录算得63.6%。',
    ]);
  });

  it('has nothing where a revision says the same once more', () => {
    expect(revisionsAfter({ [REVISION]: returned('陈述:\n  开工项目数: 20个') })).toEqual([]);
  });

  it('has a claim of which only what is told beside it changed, by what that is', () => {
    expect(
      revisionsAfter({
        [FILES.cityReturn]: returned(
          '陈述:\n  计划实施项目数:\n    值: 217个\n    来源位置: 通化县：打造引擎，末段',
        ),
      }),
    ).toEqual(['通化市 计划实施项目数：印作217个，数没有变，来源位置后来改了，见试用版面。']);
  });

  it('has every claim of a source whose title changed', () => {
    const changed = revisionsAfter({
      [FILES.source]: TRIAL[FILES.source]?.replace('试用版面', '改过的版面'),
    });
    expect(changed).toHaveLength(4);
    for (const words of changed) expect(words).toContain('数没有变，来源后来改了，见');
  });

  it('has a claim that is no longer among the records, and what was computed of it', () => {
    expect(revisionsAfter({ [FILES.countyReturn]: statements('计划实施项目数: 33个') })).toEqual([
      '通化县 开工项目数：印作20个，现在的记录里没有这个数了。',
      '通化县 开工率：印作60.6%，现在的记录里没有这个数了。',
      '通化市 本期用到的陈述：印作4条，按现在的记录算得3条。',
    ]);
  });

  it('has nothing for a claim that came in later, but what counts it', () => {
    expect(
      revisionsAfter({
        [FILES.countyReturn]: statements('计划实施项目数: 33个', '开工项目数: 20个', '总投资: 113.7亿元'),
      }),
    ).toEqual(['通化市 本期用到的陈述：印作4条，按现在的记录算得5条。']);
  });
});

describe('the page of the printed numbers', () => {
  const rowsAfter = (changes: Changes) => {
    const archive = archiveOf({ ...FROZEN, ...changes });
    const view = issueFiguresView(archive, get(archive.issues, ISSUE), archive.frozen[0] as Frozen);
    return view.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])),
    );
  };

  it('has a row for every claim and figure, at an anchor that is its id', () => {
    const [frozen] = archiveOf(FROZEN).frozen;
    expect(rowsAfter({}).map(({ anchor }) => anchor)).toEqual(
      [...(frozen?.claims ?? []), ...(frozen?.figures ?? [])].map(({ id }) => id),
    );
  });

  it('has a way to report each of them, at its lasting address, where the site names a channel', () => {
    const site = `${TRIAL[FILES.site]}报告:\n  方式: 表单\n  地址: https://forms.example/f?at={网页}\n`;
    const reports = rowsAfter({ [FILES.site]: site }).map(({ anchor, report = '' }) => [
      anchor,
      new URL(report).searchParams.get('at'),
    ]);
    expect(reports).toHaveLength(8);
    for (const [anchor, at] of reports)
      expect(at).toBe(`https://trial.example/issues/${ISSUE}/figures/#${anchor}`);
    expect(rowsAfter({}).every(({ report }) => report === undefined)).toBe(true);
  });

  it('says of each whether it is still so', () => {
    const now = rowsAfter({ [REVISION]: returned('陈述:\n  开工项目数: 21个') }).map(({ cells }) => [
      wordsOf(cells[0] ?? []),
      wordsOf(cells[1] ?? []),
      wordsOf(cells.at(-1) ?? []),
    ]);
    expect(now).toMatchInlineSnapshot(`
      [
        [
          "通化市 计划实施项目数",
          "217个",
          "仍是这个数",
        ],
        [
          "通化县 计划实施项目数",
          "33个",
          "仍是这个数",
        ],
        [
          "通化县 开工项目数",
          "20个",
          "后来改为21个（试用版面，2023年5月6日修订）",
        ],
        [
          "安宇生物制品生产基地建设项目 总投资",
          "6.2亿元",
          "仍是这个数",
        ],
        [
          "通化市 本期有陈述的项目",
          "1个",
          "仍是这个数",
        ],
        [
          "通化县 开工率",
          "60.6%",
          "按现在的记录算得63.6%",
        ],
        [
          "通化市 本期来源没有写明阶段的项目",
          "1个",
          "仍是这个数",
        ],
        [
          "通化市 本期用到的陈述",
          "4条",
          "仍是这个数",
        ],
      ]
    `);
  });
});
