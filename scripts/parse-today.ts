import type { Option } from './command.ts';
import { Failure } from './failure.ts';

/** The option of every command that needs to know which day it is: the only way by which the clock comes in. */
export const TODAY_OPTION = {
  type: 'string',
  value: '日期',
  summary: '按这一天算，例如 2026-11-25；不写就是今天',
} as const satisfies Option;

/** The ISO day that is meant: as given, else today on the clock of this machine. */
export function parseToday(given: string | undefined): string {
  if (given === undefined) {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  const day = new Date(`${given}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && day.getTime() > 0 && day.toISOString().startsWith(given))
    return given;
  throw new Failure(`“${given}”不是日期。\n改法：写成 2026-11-25。`);
}
