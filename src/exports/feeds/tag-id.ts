import type { Site } from '../../model/records.ts';

/** The name of something for ever (RFC 4151): by the host, the year of a record and what it is, without a path that may change. */
export const tagId = ({ url }: Pick<Site, 'url'>, day: string, key: string): string =>
  `tag:${new URL(url).hostname},${day.slice(0, 4)}:${key}`;

/** The year in which this house began to name its feeds; it stands for them, since no record does. */
export const FEEDS_BEGAN = '2026-01-01';

/** A day as the moment that feeds ask for (RFC 3339): noon in Beijing, so that it is the same day from London to Tokyo. */
export const momentOf = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
