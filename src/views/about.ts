import { aboutAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import { text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { PageView } from './view.ts';

/** The frame of the method page; its words are the MDX page's. */
export function aboutView(archive: Archive): PageView {
  return {
    ...emptyPage(archive, {
      kind: 'about',
      address: aboutAddress(),
      title: '说明',
      description: '本站怎样记录、计算、比较和出刊。',
      heading: [text('说明')],
    }),
    lede: [text(archive.site.statement)],
  };
}

/** The page for addresses that do not exist. */
export function notFoundView(archive: Archive): PageView {
  return {
    ...emptyPage(archive, {
      kind: 'not-found',
      address: '/404.html',
      title: '没有这个页面',
      description: '这个网址没有对应的页面。',
      heading: [text('没有这个页面')],
    }),
    lede: [text('网址可能写错了，或者页面已经改名。可以从下面的入口找起。')],
    sections: [
      {
        id: 'ways',
        title: '入口',
        blocks: [
          {
            kind: 'cards',
            items: [
              {
                kicker: [text('刊物')],
                title: [text('简报')],
                address: '/issues/',
                line: [text('各期简报，最新的在前。')],
              },
              {
                kicker: [text('台账')],
                title: [text('项目')],
                address: '/projects/',
                line: [text('来源提到的全部项目。')],
              },
              {
                kicker: [text('出处')],
                title: [text('来源')],
                address: '/sources/',
                line: [text('每个数从哪里来。')],
              },
            ],
          },
        ],
      },
    ],
  };
}
