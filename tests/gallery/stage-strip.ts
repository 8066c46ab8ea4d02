import { stageStrip } from '../../src/charts/charts.ts';
import { STATIONS } from '../../src/model/stage.ts';

const draw = (reached: string): string =>
  stageStrip.draw(stageStrip.place({ stages: STATIONS, reached, label: `阶段：${reached}` }));

/** At the beginning. */
export const first = (): string => draw('谋划');

/** On the way. */
export const middle = (): string => draw('主体');

/** At the end. */
export const last = (): string => draw('投产');

/** Nowhere that is known. */
export const unknown = (): string =>
  stageStrip.draw(stageStrip.place({ stages: STATIONS, label: '阶段：未公布' }));
