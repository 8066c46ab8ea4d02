import type { SCHEMAS } from './schemas.ts';

/** What the path of a file says about the record in it. */
export interface Classified {
  readonly kind: keyof typeof SCHEMAS;
  /** The slug that the path gives: the record's id, or the period of a return. */
  readonly id: string;
  readonly city: string;
  /** The place whose folder the file lies in: the county if there is one, else the city. */
  readonly place: string;
}

const PLACE = '^content/cities/(?<city>[^/]+)(?:/counties/(?<county>[^/]+))?';

const PATTERNS: readonly (readonly [Classified['kind'], RegExp])[] = [
  ['site', /^content\/(?<id>site)\.yaml$/],
  ['indicator', /^content\/indicators\/(?<id>[^/]+)\.yaml$/],
  ['funnel', /^content\/rules\/(?<id>funnels)\.yaml$/],
  ['lookalike', /^content\/rules\/(?<id>lookalikes)\.yaml$/],
  ['curve', /^content\/rules\/(?<id>curves)\.yaml$/],
  ['light', /^content\/rules\/(?<id>lights)\.yaml$/],
  ['milestone', /^content\/rules\/(?<id>milestones)\.yaml$/],
  ['calendar', /^content\/rules\/(?<id>workdays)\.yaml$/],
  ['notice', /^content\/rules\/(?<id>notices)\.yaml$/],
  ['escalation', /^content\/rules\/(?<id>escalation)\.yaml$/],
  ['watch', /^content\/rules\/(?<id>watch)\.yaml$/],
  ['override', /^content\/rules\/(?<id>overrides)\.yaml$/],
  ['release', /^content\/rules\/(?<id>releases)\.yaml$/],
  ['race', /^content\/rules\/(?<id>races)\.yaml$/],
  ['scheme', /^content\/schemes\/(?<id>[^/]+)\.yaml$/],
  ['slogan', /^content\/mechanisms\/(?<id>slogans)\.yaml$/],
  ['answer', /^content\/answers\/(?<id>[^/]+)\.yaml$/],
  ['source', /^content\/sources\/(?<id>[^/]+)\.yaml$/],
  ['mechanism', /^content\/mechanisms\/(?<id>[^/]+)\.md$/],
  ['issue', /^content\/issues\/(?<id>[^/]+)\/issue\.mdx$/],
  ['correction', /^content\/corrections\/(?<id>\d{4}-\d{1,4})\.yaml$/],
  ['place', /^content\/cities\/(?<city>[^/]+)\/city\.md$/],
  ['place', /^content\/cities\/(?<city>[^/]+)\/counties\/(?<county>[^/]+)\/county\.md$/],
  ['project', new RegExp(`${PLACE}/projects/(?<id>[^/]+)\\.md$`)],
  ['campaign', new RegExp(`${PLACE}/campaigns/(?<id>[^/]+)\\.md$`)],
  ['problem', new RegExp(`${PLACE}/problems/(?<id>[^/]+)\\.md$`)],
  ['event', new RegExp(`${PLACE}/events/(?<id>[^/]+)\\.md$`)],
  ['letter', /^content\/cities\/(?<city>[^/]+)\/notices\/(?<id>\d{4}-\d{1,4})\.yaml$/],
  ['return', new RegExp(`${PLACE}/returns/(?<id>[^/]+)\\.yaml$`)],
];

/** Tells what kind of record a path holds; undefined when nothing is kept there. */
export function classify(path: string): Classified | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const city = groups.city ?? '';
    const place = groups.county ?? city;
    return { kind, id: groups.id ?? place, city, place };
  }
  return undefined;
}

/** The kinds of which one file holds many, each under its own id. */
export const LISTED: ReadonlySet<Classified['kind']> = new Set([
  'indicator',
  'funnel',
  'lookalike',
  'slogan',
  'answer',
  'curve',
  'light',
  'milestone',
  'calendar',
  'notice',
  'escalation',
  'watch',
  'override',
  'release',
  'race',
  'scheme',
]);

/** Slugs are lower-case ASCII with hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
