import { it } from 'vitest';
import { builtSite } from './built/built-site.ts';
import { sitePages } from './built/site-pages.ts';
it('x', async () => {
  console.time('b');
  const s = await builtSite('below');
  console.timeEnd('b');
  console.time('p');
  const p = sitePages(s);
  console.log(p.size, s.files.filter(f=>!f.endsWith('.html')));
  console.timeEnd('p');
});
