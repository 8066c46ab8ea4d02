import { find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import { nearest } from '../model/nearest.ts';
import type { Check } from './check.ts';
import { proseReferencesTo } from './prose-references.ts';

/** Every 来源 is the id of a source record. */
export const sourceExists: Check = (archive) => {
  const cited: { readonly source: string; readonly at: At }[] = [
    ...archive.returns.map((one) => ({ source: one.source, at: one.fields.来源 ?? one.at })),
    ...[...archive.campaigns, ...archive.troubles, ...archive.events, ...archive.slogans].map((one) => ({
      source: one.source,
      at: one.fields.来源 ?? one.at,
    })),
    ...archive.mechanisms.flatMap(({ uses }) => uses),
    ...archive.claims
      .filter((claim) => claim.source !== find(archive.returns, claim.return)?.source)
      .map((claim) => ({ source: claim.source, at: claim.namedAt })),
    ...proseReferencesTo(archive, 'source').map(({ name, at }) => ({ source: name, at })),
  ];
  return cited
    .filter(({ source }) => !find(archive.sources, source))
    .map(({ source, at }) => {
      const near = nearest(
        source,
        archive.sources.map((one) => one.id),
      );
      return {
        rule: 'source-exists',
        at,
        message: `没有编号为“${source}”的来源。${near ? `是不是 ${near}？` : ''}`,
        cure: `${near ? `写成 ${near}；若确是新来源，` : ''}先在 content/sources/ 里建立 ${source}.yaml。`,
        lacks: { kind: 'source' as const, name: source },
      };
    });
};
