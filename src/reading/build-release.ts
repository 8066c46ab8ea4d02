import type { ReleaseRule } from '../model/release-rule.ts';
import type { Span } from '../model/value.ts';
import { listedOf } from './build-listed.ts';
import type { Lookup } from './lookup.ts';
import { parseDate } from './parse-date.ts';
import { given } from './reader.ts';
import { valueUnder, type WrittenEntry } from './written.ts';

/** Builds a rule of the release calendar; a period that is no date stays an open span, which the checks refuse. */
export function buildRelease(entry: WrittenEntry, names: Lookup): ReleaseRule {
  const { fitting, recorded } = listedOf<'release'>(entry);
  const written = entry.value.kind === 'map' ? valueUnder(entry.value, '改期') : undefined;
  return {
    ...recorded,
    kind: fitting.类型,
    written: fitting.时间,
    changes: (fitting.改期 ?? []).map(({ 期间, 原定, 改为, 原因 }, index) => ({
      ...{ period: periodOf(期间), from: 原定, to: 改为, reason: 原因 },
      at: (written?.kind === 'list' ? written.items[index]?.at : undefined) ?? recorded.at,
    })),
    ...given({
      place: fitting.地区 === undefined ? undefined : names.place(fitting.地区),
      due: dueOf(fitting.时间),
      remark: fitting.内部备注,
    }),
  };
}

const periodOf = (text: string): Span => parseDate(text) ?? { text, start: null, end: null };

function dueOf(written: string): ReleaseRule['due'] {
  const [, day, workdays] = /^(?:次月(\d{1,2})日|期后(\d{1,3})个工作日)$/.exec(written) ?? [];
  if (day !== undefined) return { day: Number(day) };
  return workdays === undefined ? undefined : { workdays: Number(workdays) };
}
