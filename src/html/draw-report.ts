import { writeElement } from '../charts/svg.ts';
import type { Address } from '../model/address.ts';

/** Draws the way to report that the number of a row is wrong; nothing where the site names none. */
export const drawReport = (report: Address | undefined): string =>
  report === undefined ? '' : ` ${writeElement('a', { class: 'report', href: report }, '报告此数有误')}`;
