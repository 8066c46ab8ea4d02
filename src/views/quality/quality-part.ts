import { AUDIT_RULES } from '../../audit/rules.ts';
import { qualityAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { date, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';
import { foundBlocks } from './found-blocks.ts';
import { type QualityPart, qualityParts } from './quality-parts.ts';

/** 数据核对 of what one city's offices sent in, for one year: every finding under its rule, with its working. */
export function qualityPartView(archive: Archive, { city, year, address }: QualityPart): PageView {
  const page = emptyPage(archive, {
    kind: 'quality-part',
    address,
    title: `${city.name} 数据核对 ${year}年`,
    description: `${city.name}的报送里彼此对不上的地方，按规则列出，逐条写明用到的数。`,
    heading: [name(city.name), text('　数据核对　'), date(`${year}年`)],
  });
  const others = qualityParts(archive).filter((one) => one.city.id === city.id && one.year !== year);
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '数据核对', address: qualityAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [text('核对只作提示，从不改数。按用到的数里最晚的一个归年。')],
    meta: others.map((one) => ({
      term: one.year < year ? '以前' : '以后',
      line: [date(`${one.year}年`, one.address)],
    })),
    sections: AUDIT_RULES.map((rule) => ({
      id: rule.id,
      title: rule.name,
      blocks: foundBlocks(archive, rule.id, address),
    })).filter(({ blocks }) => blocks.length > 0),
  };
}
