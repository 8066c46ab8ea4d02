import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';
import type { Project, Related, Return } from '../../model/records.ts';

/** One thing that a return tells new of a project: what is said now, and what was said until then. */
export interface Turn {
  readonly kind: TurnKind;
  readonly claim: Claim;
  /** The claim that held before; there is none where nothing was said. */
  readonly before?: Claim;
}

export type TurnKind = '停滞' | '盘活' | '阶段' | '计划' | '日期' | '进展';

/** What one return told new of one project. */
export interface ProjectNews {
  readonly project: Project;
  readonly return: Return;
  /** Whether it is the first return that speaks of the project. */
  readonly first: boolean;
  /** What the project came of by split, merger or a new name; told with its first return. */
  readonly origins: readonly Related[];
  /** The weightiest first. */
  readonly turns: readonly Turn[];
}

/** What is followed, and what a change of it is; a stage is a halt or a revival where it turns into one. */
const FOLLOWED: Readonly<Record<string, TurnKind>> = {
  stage: '阶段',
  'halt-cause': '停滞',
  revival: '盘活',
  'restart-date': '盘活',
  'annual-plan': '计划',
  'start-date': '日期',
  'completion-date': '日期',
  'production-date': '日期',
  'visible-progress': '进展',
  'physical-progress': '进展',
};
const WEIGHT: readonly TurnKind[] = ['停滞', '盘活', '阶段', '计划', '日期', '进展'];
const HALTED: ReadonlySet<string> = new Set(['停滞', '缓建']);
const ORIGINS: ReadonlySet<string> = new Set(['拆分自', '合并自', '更名自']);

/**
 * Everything that returns told new of projects, the latest received first. A claim that a later revision replaced stays
 * news of its own return, so that nothing that was once told is told otherwise afterwards.
 */
export const projectNews = onceFor((archive: Archive): readonly ProjectNews[] => {
  const told = Map.groupBy(
    archive.claims.filter(({ subject }) => subject.kind === 'project'),
    (claim) => claim.return,
  );
  const held = new Map<string, readonly Claim[]>();
  const known = new Set<string>();
  const news = archive.returns.toSorted(byReceipt).flatMap((record) =>
    [...Map.groupBy(told.get(record.id) ?? [], ({ subject }) => subject.id)].flatMap(([id, claims]) => {
      const project = find(archive.projects, id);
      const turns = turnsIn(claims, held);
      const first = !known.has(id);
      known.add(id);
      if (!project || (!first && turns.length === 0)) return [];
      const origins = first ? project.related.filter(({ relation }) => ORIGINS.has(relation ?? '')) : [];
      return [{ project, return: record, first, origins, turns }];
    }),
  );
  return news.reverse();
});

/** What some claims of one return say otherwise than what was held; from then on they are what is held. */
function turnsIn(claims: readonly Claim[], held: Map<string, readonly Claim[]>): Turn[] {
  const followed = claims.filter(
    ({ indicator, value }) => Object.hasOwn(FOLLOWED, indicator) && value.kind !== 'absent',
  );
  const turns = [...Map.groupBy(followed, keyOf)].flatMap(([key, all]) => {
    const said = latestOf(all);
    const before = held.get(key) ?? [];
    const [last] = before;
    if (last && endOf(said[0]) < endOf(last)) return [];
    held.set(key, said);
    return said
      .filter((claim) => !before.some(({ value }) => value.text === claim.value.text))
      .filter((claim) => last !== undefined || !isPlan(claim))
      .map((claim): Turn => ({ kind: kindOf(claim, last), claim, ...(last ? { before: last } : {}) }));
  });
  return turns.sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind));
}

/** Those as of the latest day, of several days that one return tells of. */
const latestOf = (claims: readonly Claim[]): Claim[] => {
  const last = claims.map(endOf).sort().at(-1);
  return claims.filter((claim) => endOf(claim) === last);
};

function kindOf({ indicator, value, nature }: Claim, before: Claim | undefined): TurnKind {
  if (indicator === 'stage' && HALTED.has(value.text)) return '停滞';
  if (indicator === 'stage' && before && HALTED.has(before.value.text)) return '盘活';
  if (indicator === 'restart-date' && nature !== '实际') return '日期';
  return FOLLOWED[indicator] ?? '进展';
}

/** A plan that is told for the first time is no change of it. */
const isPlan = ({ indicator, nature }: Claim): boolean =>
  indicator === 'annual-plan' || (FOLLOWED[indicator] === '日期' && nature !== '实际');

const keyOf = ({ subject, indicator, nature, scope, cohort, period }: Claim): string =>
  [subject.id, indicator, nature, scope, ...(indicator === 'annual-plan' ? [cohort, period.text] : [])].join(
    '\u001f',
  );

const endOf = (claim: Claim | undefined): string => claim?.asOf.end ?? '';

/** By the day of receipt, then the time that it speaks of, the revision, the id. */
const byReceipt = (a: Return, b: Return): number =>
  order(a.received, b.received) ||
  order(a.period.end ?? '', b.period.end ?? '') ||
  a.revision - b.revision ||
  order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
