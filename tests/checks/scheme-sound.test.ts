import { describe, expect, it } from 'vitest';
import { FILES, indicator, problemsOf, TRIAL } from '../reading/trial-site.ts';

const ITEM = ['名称: 开工', '指标: 开工率', '权重: 40', '方式: 比例'];

/** A scheme of one item, with lines of its own at its head, in its item and after it. */
function scheme(id: string, head: readonly string[], item: readonly string[] = ITEM, after = ''): string {
  const lines = ['名称: 试用办法', '说明: 试用。', '版本: 1', '起: 2023-01-01', '规则: 已公布'];
  const own = lines.map((line) => head.find((other) => other.split(':')[0] === line.split(':')[0]) ?? line);
  const more = head.filter((line) => !own.includes(line));
  const items = item.length === 0 ? '' : `  指标:\n    - ${item.join('\n      ')}\n`;
  return `${id}:\n${[...own, ...more].map((line) => `  ${line}\n`).join('')}${items}${after}`;
}

/** What is told of schemes, in a site whose indicators have one that is the better the lower it is. */
const told = (...schemes: readonly string[]): string =>
  problemsOf({
    'content/schemes/trial.yaml': schemes.join(''),
    [FILES.indicators]: `${TRIAL[FILES.indicators]}\n${indicator('overdue', '逾期项目数', '个', '存量', '[地区]', ['方向: 越低越好'])}`,
  });

/** What is told of a scheme whose item has these lines in place of its own, or beside them. */
function toldOfItem(...lines: readonly string[]): string {
  const keys = lines.map((line) => line.split(':')[0]);
  return told(scheme('trial', [], [...ITEM.filter((line) => !keys.includes(line.split(':')[0])), ...lines]));
}

const extra = (what: string, ...lines: readonly string[]): string =>
  `  ${what}:\n    - 名称: 某事\n      指标: 计划实施项目数\n      ${lines.join('\n      ')}\n`;

describe('a sound scheme', () => {
  it.each<[string, string]>([
    ['of a ratio', scheme('trial', [])],
    [
      'of bands',
      scheme(
        'trial',
        [],
        ['名称: 甲', '指标: 开工率', '权重: 1', '方式: 分档', '档:', '  - 起: 60%', '    得: 60%'],
      ),
    ],
    [
      'of ranks',
      scheme('trial', [], ['名称: 甲', '指标: 逾期项目数', '权重: 1', '方式: 名次', '名次得: [100%]']),
    ],
    [
      'with extras, a target and lists',
      scheme('trial', ['目标: 80%', '黑榜: 开'], ITEM, extra('扣分', '每: 2', '得: 1')),
    ],
    ['without rules', scheme('trial', ['规则: 未公布'], [])],
  ])('%s', (_, text) => expect(told(text)).toBe(''));

  it('of two versions, one after the other', () => {
    expect(told(scheme('a', ['止: 2023-12-31']), scheme('b', ['版本: 2', '起: 2024-01-01']))).toBe('');
  });

  it('of one name for two groups of contestants', () => {
    const county = { [FILES.county]: TRIAL[FILES.county]?.replace('上级:', '组: 一组\n上级:') };
    expect(problemsOf({ ...county, 'content/schemes/trial.yaml': scheme('a', ['组: [一组]']) })).toBe('');
  });
});

describe('an unsound scheme is told with its place and its cure', () => {
  it('where bands have none', () => {
    expect(toldOfItem('方式: 分档')).toMatchInlineSnapshot(`
      "content/schemes/trial.yaml:11:13  错误  scheme-sound
        方式: 分档
              ^^^^
        “开工”的方式是分档，却没有写“档”。
        改法：补上  档: 和下面几行“- 起: 60%”“得: 60%”  之类。"
    `);
  });

  it('where a weight is zero', () => {
    expect(toldOfItem('权重: 0.0')).toMatchInlineSnapshot(`
      "content/schemes/trial.yaml:11:13  错误  scheme-sound
        权重: 0.0
              ^^^
        “开工”的权重是零。
        改法：写一个大于零的分值，或者删去这一项。"
    `);
  });

  it('where it ends before it begins', () => {
    expect(told(scheme('trial', ['止: 2022-12-31']))).toMatchInlineSnapshot(`
      "content/schemes/trial.yaml:7:7  错误  scheme-sound
        止: 2022-12-31
            ^^^^^^^^^^
        “试用办法”的止（2022-12-31）在起（2023-01-01）之前。
        改法：改正其中一个日期；还在用的办法不写“止”。"
    `);
  });

  it('where two versions hold at once', () => {
    expect(told(scheme('a', []), scheme('b', ['版本: 2', '起: 2024-01-01']))).toMatchInlineSnapshot(`
      "content/schemes/trial.yaml:16:7  错误  scheme-versions
        起: 2024-01-01
            ^^^^^^^^^^
        “试用办法”从 2024-01-01 起有两个版本同时有效：content/schemes/trial.yaml:1 的那一版没有写“止”。
        改法：在那一版里写  止: 2023-12-31；若是另一个办法，换一个名称。"
    `);
  });

  it('where a rate is written as a number', () => {
    expect(toldOfItem('满分值: 90')).toMatchInlineSnapshot(`
      "content/schemes/trial.yaml:12:15  错误  scheme-sound
        满分值: 90
                ^^
        “开工率”是比率，这里写了 90，没有百分号。
        改法：写成 90%。"
    `);
  });

  it('where the place is misspelt', () => {
    expect(told(scheme('trial', ['地区: 通花市']))).toMatchInlineSnapshot(`
      "content/schemes/trial.yaml:7:9  错误  scheme-named
        地区: 通花市
              ^^^^^^
        没有名为“通花市”的地区。是不是 通化市？
        改法：写成 通化市。"
    `);
  });

  it.each<[string, string, string]>([
    ['ranks earn nothing', toldOfItem('方式: 名次'), '却没有写“名次得”'],
    ['a band is given to a ratio', toldOfItem('档:', '  - 起: 60%', '    得: 60%'), '用不到“档”'],
    ['full marks are at zero', toldOfItem('满分值: 0%'), '满分值是零'],
    ['the cap is zero', toldOfItem('封顶: 0'), '封顶是零'],
    [
      'two bands begin alike',
      toldOfItem('方式: 分档', '档:', '  - 起: 60%', '    得: 60%', '  - 起: 60%', '    得: 80%'),
      '两档从同一个值起',
    ],
    ['words are scored', toldOfItem('指标: 形象进度'), '不是数'],
    ['less would be better', toldOfItem('指标: 逾期项目数'), '越低越好'],
    ['an indicator is unknown', toldOfItem('指标: 开工律'), '是不是 开工率'],
    ['there is no item', told(scheme('trial', [], [])), '没有一项指标'],
    ['it has rules and none', told(scheme('trial', ['规则: 未公布'])), '又列了规则'],
    ['there is a black list without a target', told(scheme('trial', ['黑榜: 开'])), '只凭名次不列黑榜'],
    ['an extra counts by zero', told(scheme('trial', [], ITEM, extra('加分', '每: 0', '得: 1'))), '每满零'],
    [
      'an extra gives nothing',
      told(scheme('trial', [], ITEM, extra('加分', '每: 1', '得: 0'))),
      '每次计零分',
    ],
    [
      'a later version has no higher number',
      told(scheme('a', ['止: 2023-12-31']), scheme('b', ['起: 2024-01-01'])),
      '写成  版本: 2',
    ],
    ['a group has no members', told(scheme('trial', ['组: [九组]'])), '没有地区属于“九组”'],
    ['a source is unknown', told(scheme('trial', ['来源: tonghua-2023-05'])), '是不是 tonghua-2023-04'],
    ['a key of an item is misspelt', toldOfItem('满分: 90%'), '是不是 满分值'],
  ])('where %s', (_, words, part) => {
    expect(words).toMatch(/^content\/schemes\/trial\.yaml:\d+:\d+ {2}错误/);
    expect(words).toContain(part);
  });
});

describe('the class of a scheme', () => {
  const RACES = 'zaijian:\n  名称: 在建项目\n  说明: 比开工。\n  类别: 在建\n  指标: [开工率]\n';
  const toldOf = (of: string): string =>
    problemsOf({
      'content/rules/races.yaml': RACES,
      'content/schemes/trial.yaml': scheme('trial', [`类别: ${of}`]),
    });

  it('keeps the indicators of another class out of its points', () => {
    expect(toldOf('专项')).toContain('这个办法只考核专项项目，“开工”用的“开工率”是在建项目比的指标。');
  });

  it('lets in its own, and all of them where it is of the whole chain', () => {
    expect(toldOf('在建')).toBe('');
    expect(toldOf('全链条')).toBe('');
  });
});
