import { find } from '../model/archive.ts';
import { nearest } from '../model/nearest.ts';
import type { Check } from './check.ts';

/** Every 来源位置 begins with an article that its source lists, so that a reader can find the place. */
export const locatorExists: Check = (archive) => {
  const cited = [
    ...archive.claims.map((one) => ({ ...one, place: one.locatorAt })),
    ...archive.mechanisms.flatMap(({ uses }) => uses.map((use) => ({ ...use, place: use.at }))),
    ...[...archive.campaigns, ...archive.troubles, ...archive.events, ...archive.slogans].map((one) => ({
      ...one,
      place: one.fields.来源位置 ?? one.at,
    })),
  ];
  const told = new Set<string>();
  return cited.flatMap(({ source, locator, place }) => {
    const articles = find(archive.sources, source)?.articles;
    if (!articles || articles.some((article) => locator.startsWith(article))) return [];
    const key = `${place.file}|${locator}`;
    if (told.has(key)) return [];
    told.add(key);
    const near = nearest(locator, articles);
    return [
      {
        rule: 'locator-exists',
        at: place,
        message: `来源“${source}”的篇目里没有“${locator}”。${near ? `是不是 ${near}？` : ''}`,
        cure: '以来源“篇目”里的一项开头，后面可加“，第 3 段”；新的篇目先写进来源的“篇目”。',
      },
    ];
  });
};
