import type { PageView } from '../../views/view.ts';
import { composeLine } from './compose-lines.ts';
import { composeMatter, type Printing, pressOf } from './compose-matter.ts';
import { drawWall, ratioOf } from './draw-figure.ts';
import type { PrintedDrawing } from './printed.ts';
import { writePdf } from './write-pdf.ts';

/** What a wall is made of: the page of a city, the pages of its places where those have the walls, and the ISO day of the data. */
export interface Wall {
  readonly view: PageView;
  readonly places: readonly PageView[];
  readonly day: string;
}

/** 挂图作战 of a city as sheets of A3 to hang up, a wall chart on each; it has to have one at least. */
export function composeWallPdf({ view, places, day }: Wall, printing: Printing): Uint8Array {
  const press = pressOf(printing);
  const sheets = [view, ...places].flatMap((page) =>
    page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
      .flatMap(({ headline, subtitle, chart }) =>
        chart.type === 'scheduleBars'
          ? [
              {
                heading: composeLine(page.heading, press),
                headline: composeLine(headline, press),
                subtitle: composeLine(subtitle, press),
                ...placed(drawWall(chart.data, press.chartRules)),
              },
            ]
          : [],
      ),
  );
  const matter = { ...composeMatter(view, printing, ''), sheets };
  return writePdf({ template: 'wall', matter, day, of: view.address }, printing.materials);
}

const placed = (drawing: PrintedDrawing) => ({ drawing, ratio: ratioOf(drawing) });
