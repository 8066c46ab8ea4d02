import { claimsOn } from '../../figures/claims/current-claims.ts';
import { latestOnly } from '../../figures/claims/series.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Indicator } from '../../model/indicator.ts';
import { onceFor } from '../../model/once.ts';
import { listWords } from '../../model/wording.ts';
import { claimRun, join, placeRun, span, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import { differences, likeSets } from './like-sets.ts';
import { sideBySide } from './side-by-side.ts';

/** An indicator that can be looked at across places and years, with its claims. */
export interface Compared {
  readonly indicator: Indicator;
  readonly claims: readonly Claim[];
  /** Whether of what comes month by month only the latest is there. */
  readonly latest: boolean;
}

/** The indicators that more than one city reports, or one place for more than one year. */
export const comparedIndicators = onceFor((archive: Archive): readonly Compared[] =>
  archive.indicators.flatMap((indicator) => {
    const all = claimsOn(archive, indicator.id).filter(
      (claim) => claim.subject.kind !== 'project' && claim.value.kind === 'quantity',
    );
    const claims = latestOnly(all);
    const cities = new Set(claims.map((claim) => find(archive.places, claim.place)?.city));
    const subjects = [...Map.groupBy(claims, ({ subject }) => subject.id).values()];
    const returns = subjects.some((own) => new Set(own.map(yearOf)).size > 1);
    return cities.size < 2 && !returns ? [] : [{ indicator, claims, latest: claims.length < all.length }];
  }),
);

/** How many rows a table may have that stands with all the others on one page. */
const MOST = 12;

/** Whether the table of an indicator stands on a page of its own. */
export const isLong = ({ claims }: Compared): boolean => claims.length > MOST;

/** The sets that may be compared, then everything side by side. */
export const comparedBlocks = (archive: Archive, { claims, latest }: Compared): Block[] => [
  ...likeBlocks(archive, claims),
  {
    kind: 'table',
    table: sideBySide(archive, claims, { caption: [text(latest ? LATEST : '各处公布的数')] }),
  },
];

const LATEST = '各处公布的数；逐月报送的只列最近一次';

const yearOf = (claim: Claim): string => (claim.period.end ?? claim.period.start ?? '').slice(0, 4);

/** In what the claims differ, or that they may be compared. */
export function verdictOf(claims: readonly Claim[]): Line {
  const different = differences(claims);
  return different.length > 0
    ? [text(`这些数的${listWords(different)}不全相同，不同的只并列。`)]
    : [text('这些数的口径、批次、期间和性质都相同，可以相比。')];
}

/** The sets that may be compared, each in one line. */
function likeBlocks(archive: Archive, claims: readonly Claim[]): Block[] {
  const sets = likeSets(claims);
  if (sets.length === 0 || differences(claims).length === 0) return [];
  const items = sets.map((set) => ({
    line: [
      text('口径、批次和性质相同，可以相比：'),
      ...join(
        set.map((claim) => [placeRun(archive, claim.place, true), span(claim.period), claimRun(claim)]),
        '，',
      ),
      text('。'),
    ],
  }));
  return [{ kind: 'list', ordered: false, items }];
}
