import { stageStrip } from '../../src/charts/charts.ts';
import { STATIONS } from '../../src/model/stage.ts';

const draw = (reached: string): string =>
  stageStrip.draw(stageStrip.place({ stages: STATIONS, reached, label: `阶段：${reached}` }));

export const first = (): string => draw('谋划');

export const middle = (): string => draw('主体');

export const last = (): string => draw('投产');

export const unknown = (): string =>
  stageStrip.draw(stageStrip.place({ stages: STATIONS, label: '阶段：未公布' }));
