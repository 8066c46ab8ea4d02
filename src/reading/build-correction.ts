import type { Correction } from '../model/correction.ts';
import { type Draft, given, recorded } from './reader.ts';
import type { Fitting } from './schemas.ts';

/** Builds a correction; its year and number stand in the file's name. */
export function buildCorrection(draft: Draft<Fitting<'correction'>>): Correction {
  const { fitting, is } = draft;
  const [year = '', number = ''] = is.id.split('-');
  return {
    ...recorded(draft),
    year: Number(year),
    number: Number(number),
    issue: fitting.期,
    kind: fitting.类别,
    state: fitting.状态,
    reason: fitting.理由,
    reported: fitting.报告,
    ...given({
      printed: fitting.数,
      words: fitting.原文,
      instead: fitting.更正,
      decided: fitting.处理 && { by: fitting.处理.岗位, date: fitting.处理.日期 },
      remark: fitting.内部备注,
    }),
  };
}
