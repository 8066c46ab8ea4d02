import { countRecords } from '../../figures/counts/count-records.ts';
import { issueAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Issue, Place } from '../../model/records.ts';
import { dayWords, issueNumberWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { issueCard, printedHeadline } from '../issue.ts';
import { latestFirst } from '../latest-first.ts';
import { countRun, date, ordinal, sourceRun, span, text } from '../runs.ts';
import type { Block, Table } from '../view.ts';

/** How many issues stand as cards; the earlier ones stand behind a fold. */
const CARDS = 6;

/** From how many returns on they stand behind a fold. */
const MANY = 6;

/** The issues about a place, or about its city: the latest as cards, the earlier ones in a table. */
export function placeIssues(archive: Archive, place: Place): Block[] {
  const own = latestFirst(
    archive.issues.filter((issue) => issue.place === place.id || issue.place === place.city),
  );
  if (own.length === 0) return [];
  const cards = own.slice(0, CARDS).map((issue) => issueCard(archive, issue));
  const earlier = own.slice(CARDS);
  return [{ kind: 'cards', items: cards }, ...(earlier.length === 0 ? [] : [earlierFold(archive, earlier)])];
}

function earlierFold(archive: Archive, issues: readonly Issue[]): Block {
  const caption = [text('更早的各期')];
  const rows = issues.map((issue) => ({
    cells: [
      [date(issue.period.text, issueAddress(issue.id))],
      [ordinal(issueNumberWords(issue))],
      printedHeadline(archive, issue),
    ],
  }));
  return {
    kind: 'fold',
    summary: caption,
    tables: [
      { caption, folds: 'cards', columns: columns(['期间', 'short'], ['期号', 'short'], '结论'), rows },
    ],
  };
}

/** What a place has sent in: period, how many claims, where they were printed, when they came. */
export function placeReturns(archive: Archive, place: Place): Block[] {
  const counts = countRecords(archive);
  const own = archive.returns.filter((one) => one.place === place.id);
  if (own.length === 0)
    return [{ kind: 'paragraph', line: [text('没有这个地区自己的报送；它的项目见上级地区的报送。')] }];
  const table: Table = {
    caption: [text('历次报送')],
    folds: 'cards',
    columns: columns(['期间', 'short'], ['陈述', 'number'], '来源', ['录入', 'short']),
    rows: own.map((one) => ({
      cells: [
        [span(one.period)],
        [countRun(counts, `claims:${one.id}`)],
        [sourceRun(archive, one.source)],
        [date(dayWords(one.received))],
      ],
    })),
  };
  return own.length < MANY
    ? [{ kind: 'table', table }]
    : [{ kind: 'fold', summary: table.caption, tables: [table] }];
}
