import { placeLine, widthOf } from '../place-text.ts';
import type { PlacedText } from '../placed.ts';
import { dateRun } from '../run.ts';
import type { ScheduleBars } from './schedule-bars.ts';
import type { ScheduleFrame } from './schedule-frame.ts';

/** A month as it is written over the bars; the year stands at its first month. */
interface MonthMark {
  readonly at: number;
  readonly year?: string;
  readonly month: string;
  /** The month of the year, counted from one, or its place among the months where its name does not tell. */
  readonly number: number;
}

const STEPS = [1, 2, 3, 6, 12];
const GAP = { months: 7, years: 10 };

/** The height of the scale: years over months. */
export const SCALE_HEIGHT = 36;

/** Reads the year and the month out of the names: 2023年4月. */
const readMonths = ({ months }: ScheduleBars): MonthMark[] =>
  months.map(({ text }, at) => {
    const [, year, month, number] = /^(\d+年)((\d+)月)$/.exec(text) ?? [];
    if (year === undefined || month === undefined) return { at, month: text, number: at + 1 };
    return { at, year, month, number: Number(number) };
  });

/** The months at which a year begins, the first of all left out. */
export const yearStarts = (data: ScheduleBars): number[] =>
  readMonths(data)
    .filter(({ at, year }, _, all) => at > 0 && year !== all[at - 1]?.year)
    .map(({ at }) => at);

/** Places the scale: each year over its first month, and under it as many months as have room, at even steps. */
export function placeScale(data: ScheduleBars, frame: ScheduleFrame, top: number): PlacedText[] {
  const { small } = frame.types;
  const marks = readMonths(data);
  const widthsOf = (text: string) => widthOf([dateRun(text)], small);
  const pitch = frame.x(1) - frame.x(0);
  const widest = Math.max(0, ...marks.map(({ month }) => widthsOf(month)));
  const step = STEPS.find((each) => widest + GAP.months <= each * pitch) ?? marks.length;
  const years = marks.filter(({ at, year }) => year && year !== marks[at - 1]?.year);
  const apart = years.filter(({ at, year = '' }, index) => {
    const next = years[index + 1];
    return next === undefined || frame.x(at) + widthsOf(year) + GAP.years <= frame.x(next.at);
  });
  const startOf = (at: number, month: string) => frame.x(at + 0.5) - widthsOf(month) / 2;
  const within = (start: number, width: number) => Math.max(0, Math.min(start, frame.size.width - width));
  return [
    ...apart.flatMap(({ at, month, year = '' }) =>
      placeLine([dateRun(year)], small, { x: within(startOf(at, month), widthsOf(year)), top }),
    ),
    ...marks
      .filter(({ number }) => (number - 1) % step === 0)
      .flatMap(({ at, month }) => {
        const width = widthsOf(month);
        const x = within(startOf(at, month), width);
        return placeLine([dateRun(month)], small, { x, top: top + small.line - 1 });
      }),
  ];
}
