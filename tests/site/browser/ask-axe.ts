import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All rules but the experimental ones; of the elements that pass nothing is gathered, which saves most of the time. */
const OPTIONS = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };

/** What axe has against a page. */
export async function askAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(OPTIONS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
