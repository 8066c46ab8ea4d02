import { afterAll, describe, expect, it } from 'vitest';
import { freezeIssues } from '../../scripts/demo/freeze-demo.ts';
import { knownThen } from '../../scripts/demo/known-then.ts';
import { type Archive, get } from '../../src/model/archive.ts';
import { knownBy } from '../../src/model/known-by.ts';
import { openSite } from '../../src/site.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { writeSmall } from './small-province.ts';

const small = writeSmall();
const opened = openSite({ root: small.root });
if (!opened.ok) throw new Error('the small demo does not open');
const { archive } = opened;
const signed = [...freezeIssues(archive, '1')];
const returnOf = (claim: string) => get(archive.returns, get(archive.claims, claim).return);

afterAll(() => small.remove());

describe('the frozen issues of the demo', () => {
  it('are all that are signed, in the order of their days', () => {
    const days = signed.map(({ text }) => text.signed);
    expect(days).toEqual(days.toSorted());
    expect(signed).toHaveLength(archive.issues.filter(({ steps }) => steps.sign).length);
  });

  it('hold no claim that came in after they were signed, and so leave out late returns and revisions', () => {
    for (const { text } of signed)
      for (const { id } of text.claims) expect(returnOf(id).received <= text.signed).toBe(true);
    const left = signed.filter(({ text }) => {
      const { place, period, kind } = get(archive.issues, text.issue);
      const late = archive.returns.filter(
        (one) =>
          get(archive.places, one.place).city === place &&
          one.period.end === period.end &&
          one.received > text.signed,
      );
      return kind === '月度简报' && late.length > 0;
    });
    expect(left.length).toBeGreaterThan(0);
  });

  it('say of problems what was so at the end of their period: open ones stay open, and older ones are gone on with', () => {
    const solved = archive.troubles.filter((one) => one.solved);
    const told = signed.map(({ text }) => ({
      end: get(archive.issues, text.issue).period.end ?? '',
      section: JSON.stringify(
        (text.view as { sections?: { id: string }[] }).sections?.find(({ id }) => id === 'problems'),
      ),
    }));
    const openThen = told.flatMap(({ end, section }) =>
      solved.filter(({ name, solved: day }) => section?.includes(name) && (day?.start ?? '') > end),
    );
    expect(openThen.length).toBeGreaterThan(0);
  });

  it('are the same from the records of their own city as from those of all', () => {
    const then: Archive = {
      ...archive,
      frozen: signed.map(({ text }) => ({ ...text, files: [] })),
      corrections: signed.flatMap(({ correction }) => correction ?? []),
    };
    const kinds = Map.groupBy(signed, ({ text }) => get(archive.issues, text.issue).kind);
    for (const [kind, some] of kinds) {
      const { text } = some.at(-1) as (typeof signed)[number];
      const issue = get(archive.issues, text.issue);
      const whole = { ...knownBy(then, text.signed), site: archive.site };
      expect(knownThen(then, issue, text.signed).places.length).toBeLessThan(whole.places.length);
      expect(composeFrozen(whole, issue, text.signed), kind).toEqual(text);
    }
  });
});
