import { drawFrozen } from '../../src/exports/issued/draw-frozen.ts';
import { drawSums } from '../../src/exports/issued/draw-sums.ts';
import type { FrozenText } from '../../src/model/frozen.ts';
import type { PageView } from '../../src/views/view.ts';

const VIEW: PageView = {
  kind: 'issue',
  address: '/issues/tonghua-2023-04/',
  site: { name: '', issuer: '', standing: '示例', statement: '', url: 'https://trial.example', feeds: [] },
  title: '试用简报',
  description: '试用。',
  crumbs: [],
  kicker: [],
  heading: [{ kind: 'text', text: '试用的标题' }],
  lede: [],
  meta: [],
  keys: [],
  sections: [],
  colophon: [],
};

/** The files of a frozen issue with nothing in it but what is given: path → text. */
export function frozenFiles(given: Partial<FrozenText> & { readonly issue: string }): Record<string, string> {
  const frozen = drawFrozen({
    格式: 1,
    signed: '2023-05-08',
    view: VIEW as unknown as FrozenText['view'],
    claims: [],
    figures: [],
    record: {
      issue: given.issue,
      period: { text: '', start: null, end: null },
      claims: [],
      figures: [],
      ranks: [],
      projects: [],
    },
    rules: [],
    ...given,
  });
  const folder = `content/issues/${given.issue}`;
  return {
    [`${folder}/frozen.json`]: frozen,
    [`${folder}/issued/SHA256SUMS`]: drawSums(new Map([['../frozen.json', frozen]])),
  };
}
