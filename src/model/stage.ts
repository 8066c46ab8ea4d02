/** The seven stations of a project's life that a stage strip shows, in order. */
export const STATIONS = ['谋划', '前期', '开工', '主体', '安装', '调试', '投产'] as const;

/** Stage word → how far along the strip it is; words off the strip (停滞, 缓建) are -1. */
const REACHED: Readonly<Record<string, number>> = {
  谋划: 0,
  签约: 0,
  前期: 1,
  开工: 2,
  在建: 2,
  主体封顶: 3,
  装修: 4,
  设备安装: 4,
  调试: 5,
  试生产: 5,
  投产: 6,
  投用: 6,
  停滞: -1,
  缓建: -1,
};

/** The stage words that a return may use. */
export const STAGES: readonly string[] = Object.keys(REACHED);

/** How far along the strip a stage is (0 to 6), or -1 for a side state or an unknown word. */
export const stationOf = (stage: string): number =>
  (Object.hasOwn(REACHED, stage) ? REACHED[stage] : undefined) ?? -1;
