import type { Attributes } from '../../charts/svg.ts';
import { onceFor } from '../../model/once.ts';
import type { Materials } from '../download.ts';
import { deriveChartStyles } from '../pdf/derive-chart-styles.ts';

/** What a class of a drawing looks like, as presentation attributes; later ones win. */
export type MarkStyles = ReadonlyMap<string, Attributes>;

/** The style sheets of the pages as presentation attributes, which need no style sheet and hold under any policy. */
export const parseMarkStyles = onceFor((materials: Materials): MarkStyles => {
  const styles = new Map<string, Attributes>();
  for (const [, selectors = '', body = ''] of deriveChartStyles(materials.styles(), '').matchAll(RULE)) {
    const says = Object.fromEntries(body.split(';').map((one) => one.split(':')));
    for (const selector of selectors.split(',')) {
      const [, name] = ONE_CLASS.exec(selector) ?? [];
      if (name !== undefined) styles.set(name, { ...styles.get(name), ...says });
    }
  }
  return styles;
});

const RULE = /^(.*)\{(.*)\}$/gm;
const ONE_CLASS = /^\.chart \.(\w+)$/;

/** Puts what the classes of marks look like in their place; classes that look like nothing go. */
export const drawStyled = (marks: string, styles: MarkStyles): string =>
  marks.replace(/ class="([^"]*)"/g, (_, names: string) =>
    Object.entries(Object.assign({}, ...names.split(' ').map((name) => styles.get(name))))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
  );
