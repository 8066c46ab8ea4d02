import type { Light, LightState } from '../../figures/lights/light.ts';
import { monthsFigure } from '../../figures/lights/months-figure.ts';
import type { Address } from '../../model/address.ts';
import { dayWords } from '../../model/wording.ts';
import { date, figureRun, join, quiet, text } from '../runs.ts';
import type { Line } from '../view.ts';

/** A light as a shape and a word: colour is never alone. */
export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  红: '■ 红灯',
  黄: '▲ 黄灯',
  绿: '● 绿灯',
  无: '○ 不亮灯',
};

/** The same light for a drawing, which has shapes of its own. */
export const CHART_LIGHT = {
  红: { kind: 'red', word: '红灯' },
  黄: { kind: 'yellow', word: '黄灯' },
  绿: { kind: 'green', word: '绿灯' },
  无: { kind: 'none', word: '不亮灯' },
} as const satisfies Readonly<Record<Light, object>>;

/** One light with its rule and its reason, and who changed it where somebody did: ■ 红灯 开工逾期，逾期3个月. */
export function lightLine(state: LightState, home: Address): Line {
  const { light, rule, reason, earliest, overridden } = state;
  const months = monthsFigure(state, home);
  const lit = light === '红' || light === '黄';
  return [
    lit ? text(LIGHT_WORDS[light]) : quiet(LIGHT_WORDS[light]),
    text(` ${rule.name}`),
    quiet(`，${reason}`),
    ...(months && !overridden ? [figureRun(months)] : []),
    ...(earliest && !overridden
      ? [quiet(`（时间写得模糊，按最晚的一天算；按最早的一天是${earliest}灯）`)]
      : []),
    ...(overridden
      ? [
          quiet(`（原为${overridden.from === '无' ? '不亮灯' : `${overridden.from}灯`}，`),
          date(dayWords(overridden.by.date)),
          quiet(`由${overridden.by.by}改定：${overridden.by.reason}）`),
        ]
      : []),
  ];
}

/** The lights of a subject that are lit, or the best that can be said of it where none is. */
export function lightsLine(states: readonly LightState[], home: Address): Line {
  const lit = states.filter(({ light, overridden }) => light === '红' || light === '黄' || overridden);
  if (lit.length > 0)
    return join(
      lit.map((state) => lightLine(state, home)),
      '；',
    );
  const green = states.some(({ light }) => light === '绿');
  const reasons = [...new Set(states.map(({ reason }) => reason))];
  return green ? [quiet(LIGHT_WORDS.绿)] : [quiet(`${LIGHT_WORDS.无}${reasons[0] ? `，${reasons[0]}` : ''}`)];
}

/** The lights that are lit by their rules alone, without reasons: ■ 红灯 开工逾期、▲ 黄灯 投资进度; the best where none is. */
export function lightWords(states: readonly LightState[]): Line {
  const lit = states.filter(({ light }) => light === '红' || light === '黄');
  if (lit.length > 0)
    return [text(lit.map(({ light, rule }) => `${LIGHT_WORDS[light]} ${rule.name}`).join('、'))];
  return [quiet(LIGHT_WORDS[states.some(({ light }) => light === '绿') ? '绿' : '无'])];
}
