import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All rules but the experimental ones; of the elements that pass nothing is gathered, which saves most of the time. */
const OPTIONS = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };

/** The rules whose answer depends on the colours: all that a change of the scheme can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe has against a page. */
export const askAxe = (page: Page): Promise<string[]> => ask(page, (axe) => axe.options(OPTIONS));

/** What axe has against the colours of a page that it has seen in another scheme. */
export const askAxeOfColours = (page: Page): Promise<string[]> =>
  ask(page, (axe) => axe.options({ resultTypes: OPTIONS.resultTypes }).withRules(OF_COLOUR));

async function ask(page: Page, set: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // To read axe anew costs more than to run it: a page that has it keeps it.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
  const { violations } = await set(axe.setLegacyMode(true)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
