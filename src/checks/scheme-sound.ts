import { type Archive, find } from '../model/archive.ts';
import { compare, fractionOf, fractionText } from '../model/fraction.ts';
import type { Problem } from '../model/problem.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { ExtraRule, ItemRule } from '../model/scheme.ts';
import type { Check } from './check.ts';

/** What is wrong with one thing and what to type; the key says where it stands. */
type Said = readonly [key: string, message: string, cure: string];

/** A scheme can be reckoned with: every method has what it needs, nothing is divided by zero, and it says whether it has rules. */
export const schemeSound: Check = (archive) =>
  archive.rules.schemes.flatMap((scheme) => [
    ...checkWhole(scheme).map((said) => told(scheme, scheme, said)),
    ...scheme.items.flatMap((item) => checkItem(archive, item).map((said) => told(scheme, item, said))),
    ...[...scheme.items, ...scheme.bonus, ...scheme.deductions].flatMap((rule) =>
      checkClass(archive, scheme, rule).map((said) => told(scheme, rule, said)),
    ),
    ...[...scheme.bonus, ...scheme.deductions].flatMap((rule) =>
      checkExtra(archive, rule).map((said) => told(scheme, rule, said)),
    ),
  ]);

function told(scheme: KeptScheme, where: ItemRule | ExtraRule | KeptScheme, said: Said): Problem {
  const [key, message, cure] = said;
  return { rule: 'scheme-sound', at: where.fields?.[key] ?? where.at ?? scheme.at, message, cure };
}

function checkWhole({
  name,
  from,
  to,
  published,
  items,
  bonus,
  deductions,
  target,
  black,
}: KeptScheme): Said[] {
  const rules = [items, bonus, deductions].some((list) => list.length > 0);
  return [
    ...when(to !== undefined && to < from, [
      '止',
      `“${name}”的止（${to}）在起（${from}）之前。`,
      '改正其中一个日期；还在用的办法不写“止”。',
    ]),
    ...when(published && items.length === 0, [
      '规则',
      `“${name}”写了规则已公布，却没有一项指标。`,
      '补上“指标:”各项的权重和方式；没有印出规则的，写  规则: 未公布',
    ]),
    ...when(!published && rules, [
      '规则',
      `“${name}”写了规则未公布，下面又列了规则。`,
      '有规则就写  规则: 已公布；没有印出的就删去指标、加分和扣分。',
    ]),
    ...when(black === true && target === undefined, [
      '黑榜',
      `“${name}”要列黑榜，却没有目标：只凭名次不列黑榜。`,
      '补上一行  目标: 80%  之类；或者删去“黑榜”。',
    ]),
  ];
}

/** Method → the key that it needs, and those that it has no use for. */
const NEEDS: Readonly<Record<ItemRule['by'], readonly [needs: string, ...unused: string[]]>> = {
  比例: ['', '档', '名次得'],
  达标: ['', '档', '名次得'],
  分档: ['档', '满分值', '名次得'],
  名次: ['名次得', '档', '满分值'],
};

const SHOWN: Readonly<Record<string, string>> = {
  档: '档: 和下面几行“- 起: 60%”“得: 60%”',
  名次得: '名次得: [100%, 80%, 60%]',
};

function checkItem(archive: Archive, item: ItemRule): Said[] {
  const { name, by, weight, full, cap, bands = [], rankPoints } = item;
  const given = new Map<string, unknown>([
    ['满分值', full],
    ['档', item.bands],
    ['名次得', rankPoints],
  ]);
  const [needs, ...unused] = NEEDS[by];
  return [
    ...when(isZero(weight), ['权重', `“${name}”的权重是零。`, '写一个大于零的分值，或者删去这一项。']),
    ...when(needs !== '' && given.get(needs) === undefined, [
      '方式',
      `“${name}”的方式是${by}，却没有写“${needs}”。`,
      `补上  ${SHOWN[needs]}  之类。`,
    ]),
    ...unused.flatMap((key) =>
      when(given.get(key) !== undefined, [
        key,
        `“${name}”的方式是${by}，用不到“${key}”。`,
        `删去“${key}”，或者改“方式”。`,
      ]),
    ),
    ...when(full !== undefined && isZero(full), [
      '满分值',
      `“${name}”的满分值是零，谁都会得满分。`,
      '写一个大于零的数；不写就是百分之百。',
    ]),
    ...when(cap !== undefined && isZero(cap), [
      '封顶',
      `“${name}”封顶是零，谁都不会得分。`,
      '写权重的倍数，例如 120%；不封顶就删去这一行。',
    ]),
    ...when(new Set(bands.map(({ from }) => fractionText(fractionOf(from)))).size < bands.length, [
      '档',
      `“${name}”有两档从同一个值起。`,
      '每一档的“起”写不同的值。',
    ]),
    ...checkMeasure(archive, item, [['满分值', full], ...bands.map(({ from }) => ['档', from] as const)]),
    ...checkDirection(archive, item),
  ];
}

function checkExtra(archive: Archive, rule: ExtraRule): Said[] {
  return [
    ...when(isZero(rule.each), [
      '每',
      `“${rule.name}”每满零就计一次，没有意义。`,
      '写一个大于零的数，例如 每: 1',
    ]),
    ...when(isZero(rule.points), [
      '得',
      `“${rule.name}”每次计零分。`,
      '写一个大于零的分值，或者删去这一项。',
    ]),
    ...checkMeasure(archive, rule, [['每', rule.each]]),
  ];
}

/** A rate is reckoned as a share: 90 would be ninety times the whole. */
const LARGEST_SHARE = fractionOf('10');

function checkMeasure(
  archive: Archive,
  { indicator, name }: ItemRule | ExtraRule,
  numbers: readonly (readonly [key: string, number: string | undefined])[],
): Said[] {
  const record = find(archive.indicators, indicator);
  if (!record) return [];
  if (record.unit === '')
    return [['指标', `“${name}”用的指标“${record.name}”不是数，计不了分。`, '换一个有单位的指标。']];
  if (record.unit !== '%') return [];
  return numbers.flatMap(([key, number]) =>
    when(number !== undefined && compare(fractionOf(number), LARGEST_SHARE) >= 0, [
      key,
      `“${record.name}”是比率，这里写了 ${number}，没有百分号。`,
      `写成 ${number}%。`,
    ]),
  );
}

/** The indicators of one class of projects are never scored among those of another. */
function checkClass({ rules, indicators }: Archive, { of }: KeptScheme, rule: ItemRule | ExtraRule): Said[] {
  if (of === undefined || of === '全链条') return [];
  const sets = rules.races.filter((race) => race.indicators.includes(rule.indicator));
  const indicator = find(indicators, rule.indicator)?.name ?? rule.indicator;
  return when(sets.length > 0 && sets.every((set) => set.of !== of), [
    '指标',
    `这个办法只考核${of}项目，“${rule.name}”用的“${indicator}”是${sets[0]?.of}项目比的指标。`,
    `换一个${of}项目的指标；要跨几类一起考核，写  类别: 全链条`,
  ]);
}

/** More of what should be little would earn more points. */
function checkDirection(archive: Archive, { indicator, name, by }: ItemRule): Said[] {
  const record = find(archive.indicators, indicator);
  return when(record?.direction === '越低越好' && by !== '名次', [
    '方式',
    `“${name}”的指标越低越好，按${by}计分反而越高分越多。`,
    '方式改成 名次，或者把这一项放到扣分里。',
  ]);
}

const when = (applies: boolean, said: Said): Said[] => (applies ? [said] : []);
const isZero = (decimal: string): boolean => fractionOf(decimal).n === 0n;
