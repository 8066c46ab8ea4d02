import { issueAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import { toldOn } from '../../model/correction.ts';
import type { Issue } from '../../model/records.ts';
import { dayOfIssue } from '../../views/catalogued.ts';
import { issueHead } from '../../views/issue.ts';
import { latestFirst } from '../../views/latest-first.ts';
import { quiet, text } from '../../views/runs.ts';
import type { KeyFigure, Line } from '../../views/view.ts';
import type { Entry } from './entry.ts';

/** The issues of the site, or of one place, as its own pages head them. */
export const issueEntries = (archive: Archive, place?: string): Entry[] =>
  latestFirst(archive.issues)
    .filter((issue) => place === undefined || issue.place === place)
    .map((issue) => entryOf(archive, issue));

function entryOf(archive: Archive, issue: Issue): Entry {
  const head = issueHead(archive, issue);
  const day = dayOfIssue(issue);
  const state: Line = issue.state === '签发' ? [] : [text(`（${issue.state}）`)];
  return {
    key: `issue/${issue.id}`,
    named: issue.steps.draft?.date ?? day,
    address: issueAddress(issue.id),
    published: day,
    updated: changedOn(archive, issue, day),
    title: [...head.kicker.slice(0, 1), text(issue.kind), ...state, text('：'), ...head.heading],
    summary: [...head.kicker, text('。'), ...head.lede],
    content: [head.kicker, head.lede, ...head.keys.map(keyLine)].filter((line) => line.length > 0),
    tags: [issue.kind, get(archive.places, issue.place).name],
    ...(head.picture ? { picture: head.picture.address } : {}),
  };
}

/** The day on which an issue last read otherwise: that of its latest correction, else its own. */
const changedOn = (archive: Archive, { id }: Issue, day: string): string =>
  archive.corrections
    .filter(({ issue }) => issue === id)
    .map(toldOn)
    .reduce((latest, told) => (told > latest ? told : latest), day);

const keyLine = ({ term, value, note }: KeyFigure): Line => [
  text(`${term}：`),
  value,
  ...(note.length > 0 ? [quiet('，'), ...note] : []),
];
