import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveChanges } from '../../src/league/derive-changes.ts';
import { deriveMovement } from '../../src/league/derive-movement.ts';
import { countStates, deriveRateSteps } from '../../src/league/derive-rate-steps.ts';
import { fractionOf } from '../../src/model/fraction.ts';
import type { ProjectChanges, Snapshot } from '../../src/model/standing.ts';

/** A period as «a+ b-»: projects that had reached the state, and that had not. */
function period(rank: number | undefined, projects: string, more: Partial<Snapshot> = {}): Snapshot {
  const states = projects.split(' ').flatMap((each) => {
    return each === '' ? [] : [[each.slice(0, -1), each.endsWith('+')] as const];
  });
  return { ...(rank !== undefined && { rank }), projects: new Map(states), ...more };
}

const NONE: ProjectChanges = { entered: [], left: [], split: [], merged: [], progressed: [], fellBack: [] };
const pairs = (from: readonly string[], into: readonly string[]) =>
  from.flatMap((one) => into.map((other) => ({ from: one, into: other })));

describe('movements worked out by hand', () => {
  it('2/4 → 3/4, fifth → third: two steps up by its own progress', () => {
    expect(deriveMovement(period(5, 'a- b- c+ d+'), period(3, 'a+ b- c+ d+'))).toEqual({
      from: 5,
      to: 3,
      steps: 2,
      why: ['自身进展'],
      projects: { ...NONE, progressed: ['a'] },
    });
  });

  it('3/4 → 2/4: a start that was taken back', () => {
    expect(deriveMovement(period(1, 'a+ b+ c+ d-'), period(2, 'a- b+ c+ d-'))).toMatchObject({
      steps: -1,
      why: ['自身回落'],
      projects: { fellBack: ['a'] },
    });
  });

  it('2/3 → 2/2, fourth → second: up because a project that had not started is no longer counted', () => {
    expect(deriveMovement(period(4, 'a- b+ c+'), period(2, 'b+ c+'))).toMatchObject({
      steps: 2,
      why: ['项目减少'],
      projects: { ...NONE, left: ['a'] },
    });
  });

  // 1/2; with c, d and e 1/5, which is down; b starts, 2/5, which is up: it does not speak for falling.
  it('1/2 → 2/5, second → fourth: down because of three new projects, in spite of its progress', () => {
    expect(deriveMovement(period(2, 'a+ b-'), period(4, 'a+ b+ c- d- e-'))).toMatchObject({
      steps: -2,
      why: ['项目增加'],
      projects: { ...NONE, entered: ['c', 'd', 'e'], progressed: ['b'] },
    });
  });

  it('1/2 → 2/5, yet third → second: its progress speaks for it, but others must have fallen further', () => {
    expect(deriveMovement(period(3, 'a+ b-'), period(2, 'a+ b+ c- d- e-')).why).toEqual([
      '自身进展',
      '别处变化',
    ]);
  });

  // 1/3; c and d come started, 3/5, up; a goes, 3/4, up; b starts, 4/4, up.
  it('1/3 → 4/4: projects that came and went are named before progress', () => {
    expect(deriveMovement(period(6, 'a- b- x+'), period(1, 'b+ c+ d+ x+')).why).toEqual([
      '项目增加',
      '项目减少',
      '自身进展',
    ]);
  });

  it('1/2 → 3/3: a project split into two that have started moves it, and is no progress', () => {
    const splits = pairs(['a'], ['a1', 'a2']);
    expect(deriveMovement(period(4, 'a- b+'), period(1, 'a1+ a2+ b+'), { splits })).toMatchObject({
      why: ['拆分'],
      projects: { ...NONE, split: ['a', 'a1', 'a2'] },
    });
  });

  it('1/3 → 1/2: two projects merged into one that keeps a name', () => {
    const merges = pairs(['a', 'b'], ['a']);
    expect(deriveMovement(period(4, 'a+ b- c-'), period(2, 'a+ c-'), { merges })).toMatchObject({
      why: ['合并'],
      projects: { ...NONE, merged: ['a', 'b'] },
    });
  });

  it('splits and mergers of others do not concern it', () => {
    const turnover = { splits: pairs(['x'], ['y', 'z']), merges: pairs(['u', 'v'], ['w']) };
    expect(deriveMovement(period(2, 'a+ b-'), period(1, 'a+ b+'), turnover).projects).toEqual({
      ...NONE,
      progressed: ['b'],
    });
  });

  it('what was split elsewhere and comes here has come here', () => {
    const splits = pairs(['c'], ['y', 'z']);
    expect(deriveMovement(period(2, 'a+ b-'), period(1, 'a+ b- c+'), { splits }).projects).toEqual({
      ...NONE,
      entered: ['c'],
    });
  });

  it('the same projects in the same states, second → third: it changed elsewhere', () => {
    expect(deriveMovement(period(2, 'a+ b-'), period(3, 'a+ b-'))).toMatchObject({
      steps: -1,
      why: ['别处变化'],
      projects: NONE,
    });
  });

  it('the same rank needs no reason, whatever changed at home', () => {
    expect(deriveMovement(period(2, 'a+ b-'), period(2, 'a+ b+'))).toMatchObject({
      steps: 0,
      why: [],
      projects: { progressed: ['b'] },
    });
  });

  it('where less is better, to leave the state is progress: one project fewer stands still', () => {
    expect(deriveMovement(period(3, 'a+ b-'), period(1, 'a- b-'), { direction: '越低越好' })).toMatchObject({
      steps: 2,
      why: ['自身进展'],
      projects: { ...NONE, progressed: ['a'] },
    });
  });

  it('where nothing is counted its own value speaks: 12.3 → 13, up; and 13 → 12.3, up all the same', () => {
    const at = (rank: number, value: string) => period(rank, '', { rate: fractionOf(value) });
    expect(deriveMovement(at(3, '12.3'), at(2, '13')).why).toEqual(['自身进展']);
    expect(deriveMovement(at(2, '13'), at(3, '12.3')).why).toEqual(['自身回落']);
    expect(deriveMovement(at(3, '13'), at(2, '12.3')).why).toEqual(['别处变化']);
  });

  it('where neither rate is known nothing is guessed', () => {
    expect(deriveMovement(period(3, ''), period(2, '')).why).toEqual([]);
  });
});

describe('who did not race', () => {
  it.each([
    ['was never there', undefined, 2, ['首次参评']],
    ['was there without a rank', period(undefined, 'a-'), 2, ['上期未参评']],
    ['has no rank now', period(1, 'a-'), undefined, ['本期未参评']],
    ['has none then nor now', period(undefined, 'a-'), undefined, ['上期未参评', '本期未参评']],
    ['was never there and has no rank now', undefined, undefined, ['本期未参评']],
  ])('%s', (_, before, rank, why) => {
    const movement = deriveMovement(before, period(rank, 'a+'));
    expect(movement.why).toEqual(why);
    expect(movement).not.toHaveProperty('steps');
  });
});

describe('a return that was revised', () => {
  it('is named first, then or now, moved or not', () => {
    const revised = { revised: true };
    expect(deriveMovement(period(2, 'a+ b-', revised), period(1, 'a+ b+')).why).toEqual([
      '报送修订',
      '自身进展',
    ]);
    expect(deriveMovement(period(2, 'a+ b-'), period(2, 'a+ b-', revised)).why).toEqual(['报送修订']);
  });
});

const ids = 'abcdefgh'.split('');
const someProjects = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { selector: ([id]) => id, maxLength: 8 })
  .map((projects) => new Map(projects));
const succession = fc.record({ from: fc.constantFrom(...ids), into: fc.constantFrom(...ids) });
const turnover = fc.record({
  splits: fc.array(succession, { maxLength: 3 }),
  merges: fc.array(succession, { maxLength: 3 }),
  direction: fc.constantFrom('越高越好' as const, '越低越好' as const),
});
const ranks = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
const snapshot = fc
  .tuple(ranks, someProjects)
  .map(([rank, projects]): Snapshot => ({ ...(rank !== undefined && { rank }), projects }));

describe('in any two periods', () => {
  it('steps are from − to, and there is a reason wherever they are not zero', () => {
    fc.assert(
      fc.property(snapshot, snapshot, turnover, (before, now, some) => {
        const { from, to, steps, why } = deriveMovement(before, now, some);
        expect([from, to]).toEqual([before.rank, now.rank]);
        expect(steps).toBe(from === undefined || to === undefined ? undefined : from - to);
        if (steps && before.projects.size > 0 && now.projects.size > 0) expect(why).not.toEqual([]);
      }),
    );
  });

  it('whatever came, went or changed is in one list, and nothing is in two', () => {
    fc.assert(
      fc.property(snapshot, snapshot, turnover, (before, now, some) => {
        const listed = Object.values(deriveChanges(before, now, some)).flat();
        expect(new Set(listed).size).toBe(listed.length);
        const other = ids.filter((id) => before.projects.get(id) !== now.projects.get(id));
        expect(listed).toEqual(expect.arrayContaining(other));
      }),
    );
  });

  it('the steps of the rate end at the count and the base of now', () => {
    fc.assert(
      fc.property(snapshot, snapshot, turnover, (before, now, some) => {
        const steps = deriveRateSteps(before, now, deriveChanges(before, now, some));
        const { k, n } = steps.at(-1) ?? countStates(before.projects);
        expect({ k, n }).toEqual(countStates(now.projects));
      }),
    );
  });

  it('progress never speaks for falling, nor falling back for rising', () => {
    fc.assert(
      fc.property(snapshot, snapshot, turnover, (before, now, some) => {
        const { steps = 0, why } = deriveMovement(before, now, some);
        expect(steps < 0 && why.includes('自身进展')).toBe(false);
        expect(steps > 0 && why.includes('自身回落')).toBe(false);
      }),
    );
  });
});
