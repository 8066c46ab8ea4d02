import type { At } from '../model/at.ts';
import type { Answer } from '../model/finding.ts';
import type { Funnel } from '../model/funnel.ts';
import type { Lookalike } from '../model/lookalike.ts';
import type { Slogan } from '../model/slogan.ts';
import type { Lookup } from './lookup.ts';
import { given } from './reader.ts';
import type { Fitting, SCHEMAS } from './schemas.ts';
import { placesOf, plainOf, type WrittenEntry } from './written.ts';

/** One record of a file that holds many: its fields as they fit the schema, its id and its places. */
export function listedOf<K extends keyof typeof SCHEMAS>(
  entry: WrittenEntry,
): { readonly fitting: Fitting<K>; readonly recorded: Listed } {
  const fields = entry.value.kind === 'map' ? placesOf(entry.value) : {};
  return {
    fitting: plainOf(entry.value) as Fitting<K>,
    recorded: { id: entry.key, at: entry.keyAt, fields },
  };
}

interface Listed {
  readonly id: string;
  readonly at: At;
  readonly fields: Readonly<Record<string, At>>;
}

/** Builds an answer to a finding. */
export function buildAnswer(entry: WrittenEntry): Answer {
  const { fitting, recorded } = listedOf<'answer'>(entry);
  return {
    ...recorded,
    verdict: fitting.结论,
    values: fitting.针对,
    text: fitting.说明,
    by: fitting.答复,
    date: fitting.日期,
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds a funnel. */
export function buildFunnel(entry: WrittenEntry, names: Lookup): Funnel {
  const { fitting, recorded } = listedOf<'funnel'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    steps: fitting.环节.map((step) => ({
      indicator: names.indicator(step.指标),
      ...given({ scope: step.口径 }),
    })),
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds a group of wordings that do not compare. */
export function buildLookalike(entry: WrittenEntry, names: Lookup): Lookalike {
  const { fitting, recorded } = listedOf<'lookalike'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    indicators: fitting.指标.map(names.indicator),
    reason: fitting.理由,
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds a slogan. */
export function buildSlogan(entry: WrittenEntry, names: Lookup): Slogan {
  const { fitting, recorded } = listedOf<'slogan'>(entry);
  return {
    ...recorded,
    words: fitting.口号,
    places: fitting.地区.map(names.place),
    source: fitting.来源,
    locator: fitting.来源位置,
    reason: fitting.理由,
    ...given({ remark: fitting.内部备注 }),
  };
}
