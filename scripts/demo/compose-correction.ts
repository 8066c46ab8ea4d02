import { addWorkdays } from '../../src/figures/workdays.ts';
import { type Archive, citiesOf, find, get } from '../../src/model/archive.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { FrozenText } from '../../src/model/frozen.ts';
import { Chance } from './chance.ts';
import { drawYaml } from './draw-yaml.ts';

/** Of how many issues somebody finds something wrong. */
const SHARE = 0.03;

/** What somebody reports of a frozen issue and what the office finds, if anything: a number that was revised, another, or its words. */
export function composeCorrection(
  archive: Archive,
  { issue: id, signed, claims }: FrozenText,
  before: readonly Correction[],
  seed: string,
): Correction | undefined {
  const chance = new Chance(`${seed}/corrections/${id}`);
  const issue = get(archive.issues, id);
  const last = archive.returns.reduce((day, { received }) => (received > day ? received : day), '');
  const reported = addWorkdays(archive, signed, chance.whole(2, 6));
  const isSpecial = issue.kind === '专报' && citiesOf(archive)[0]?.id === issue.place;
  const revised = claims.find((claim) => claim.value !== null && isRevised(archive, claim.id));
  if (reported > last || !(isSpecial || (revised && chance.happens(0.3)) || chance.happens(SHARE))) return;
  const year = Number(reported.slice(0, 4));
  const number = before.filter((one) => one.year === year).length + 1;
  const at = { file: `content/corrections/${year}-${number}.yaml`, line: 1, column: 1, width: 1 };
  const common = { id: `${year}-${number}`, at, fields: {}, year, number, issue: id, reported };
  const date = addWorkdays(archive, reported, chance.whole(1, 5));
  const decided = date <= last ? { by: '项目中心主任', date } : undefined;
  if (isSpecial)
    return {
      ...common,
      ...{ kind: '文字', words: SAID, reason: '还有几个项目没有封顶，不能说转入室内。' },
      ...(decided ? { state: '已核实', instead: MEANT, decided } : { state: '已报告' }),
    };
  const printed = revised ?? chance.pick(claims.filter(({ value }) => value !== null));
  if (!decided) return { ...common, kind: '数据', state: '已报告', printed: printed.id, reason: REPORTED };
  const [state, reason] = revised
    ? (['已核实', '报送时填错了，县里已经报来修订。'] as const)
    : chance.pick([
        ['不予采纳', '核对了报送的底稿，印出的没有错。'],
        ['留待修订', '口径要与统计部门对过，下一次修订时一并处理。'],
      ] as const);
  return { ...common, kind: '数据', state, printed: printed.id, reason, decided };
}

/** Whether a claim was replaced by a revision that says another thing. */
function isRevised({ claims }: Archive, id: string): boolean {
  const replaced = find(claims, find(claims, id)?.supersededBy ?? '');
  return replaced !== undefined && replaced.value.text !== find(claims, id)?.value.text;
}

const REPORTED = '与镇里知道的数对不上，请核对。';
const SAID = '能转入室内的转入室内';
const MEANT = '不能封顶的做好越冬防护';

/** A correction as its file. */
export const drawCorrection = (one: Correction): string =>
  drawYaml({
    期: one.issue,
    类别: one.kind,
    状态: one.state,
    ...(one.printed === undefined ? {} : { 数: one.printed }),
    ...(one.words === undefined ? {} : { 原文: one.words }),
    ...(one.instead === undefined ? {} : { 更正: one.instead }),
    理由: one.reason,
    报告: one.reported,
    ...(one.decided ? { 处理: { 岗位: one.decided.by, 日期: one.decided.date } } : {}),
  });
