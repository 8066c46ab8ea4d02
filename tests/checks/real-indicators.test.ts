import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openSite } from '../../src/site.ts';

const opened = openSite({ root: fileURLToPath(new URL('../../', import.meta.url)) });
const indicators = opened.ok ? opened.archive.indicators : [];
const named = (word: string) => indicators.filter((one) => [one.name, ...one.aliases].includes(word));

it('the 口径库 of this repository opens', () => {
  expect(indicators.length).toBeGreaterThan(50);
});

it('总投资, 计划总投资 and 年度计划投资 are three things', () => {
  const [total, annual] = [named('总投资'), named('年度计划投资')];
  expect([total.length, annual.length]).toEqual([1, 1]);
  expect(total[0]).not.toBe(annual[0]);
  expect(total[0]?.confusable).toEqual(expect.arrayContaining(['计划总投资', '年度计划投资']));
  expect(annual[0]?.confusable).toEqual(expect.arrayContaining(['总投资', '计划总投资']));
  expect(named('计划总投资')).not.toContain(total[0]);
  expect(named('计划总投资')).not.toContain(annual[0]);
});

it('no indicator is known by a name that it says is not its own', () => {
  for (const { name, aliases, confusable } of indicators)
    for (const word of confusable) expect([name, ...aliases], name).not.toContain(word);
});
