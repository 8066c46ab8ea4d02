import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './built/built-site.ts';
import { parsePage, type SitePage, sitePages } from './built/site-pages.ts';
import { checkStructure } from './structure/check-structure.ts';
import { htmlValidator } from './structure/html-rules.ts';

let pages: ReadonlyMap<string, SitePage>;

beforeAll(async () => {
  pages = sitePages(await builtSite('below'));
});

it('gives every page a language, a title, one heading and a sound outline, and every id once', () => {
  expect([...pages.values()].flatMap(checkStructure)).toEqual([]);
});

it('gives no two pages the same title', () => {
  const titles = [...pages.values()].map(({ root }) => root.querySelector('head title')?.text ?? '');
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('writes HTML that the standard allows', async () => {
  const validator = htmlValidator();
  const problems: string[] = [];
  for (const { address, html } of pages.values()) {
    const { results } = await validator.validateString(html);
    for (const message of results.flatMap(({ messages }) => messages))
      problems.push(`${address}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
  expect(problems).toEqual([]);
});

describe('the check sees what it is there to see', () => {
  const found = (body: string, lang = ' lang="zh-CN"') =>
    checkStructure(
      parsePage(
        'x/index.html',
        `<html${lang}><head><title>页</title><meta name="description" content="页"></head><body>${body}</body></html>`,
      ),
    );

  it('a good page', () => {
    expect(found('<main><h1>题</h1><h2 id="a">一</h2><h3 id="b">甲</h3><h2>二</h2></main>')).toEqual([]);
  });

  it.each([
    ['<main><h1>题</h1><h3>甲</h3></main>', 'h3 «甲» follows h1'],
    ['<main><h1>题</h1><h1>题</h1></main>', 'has 2 h1'],
    ['<main><h2>题</h2></main>', 'has 0 h1'],
    ['<main><h1>题</h1><p id="a"></p><p id="a"></p></main>', 'the id a stands twice'],
    ['<main><h1> </h1></main>', 'h1 is empty'],
    ['<h1>题</h1>', 'has 0 main'],
    ['<main><h1>题</h1><h2></h2></main>', 'h2 is empty'],
    ['<main><h1>题</h1><table><tr><th>甲</th><td></td></tr></table></main>', 'an empty <td> in «甲»'],
  ])('%s', (body, problem) => {
    expect(found(body)).toContain(`/x/: ${problem}`);
  });

  it('a page without a language', () => {
    expect(found('<main><h1>题</h1></main>', '')).toEqual(['/x/: the language is undefined']);
  });
});
