import { get } from '../../src/model/archive.ts';
import type { Correction } from '../../src/model/correction.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { archiveOf, type Changes } from '../reading/trial-site.ts';
import { frozenFiles } from './trial-frozen.ts';

/** The id of the trial site's issue. */
export const ISSUE = 'tonghua-2023-04';

/** The trial site after some changes, with an issue frozen as it then stands. */
export function freezeTrial(changes: Changes = {}, issue = ISSUE, signed = '2023-05-08'): Changes {
  const archive = archiveOf(changes);
  return { ...changes, ...frozenFiles(composeFrozen(archive, get(archive.issues, issue), signed)) };
}

/** The file of a correction with these keys, to the trial site's issue unless they say otherwise; `undefined` leaves a key out. */
export function correcting(
  fields: Readonly<Record<string, string | undefined>>,
  id = '2023-1',
): Readonly<Record<string, string>> {
  const all = {
    期: ISSUE,
    类别: '数据',
    状态: '已报告' satisfies Correction['state'],
    理由: '与原件不符。',
    报告: '2023-05-10',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}\n`,
  );
  return { [`content/corrections/${id}.yaml`]: lines.join('') };
}

/** 处理 by a post on a day. */
export const decided = (date: string, by = '项目中心'): string => `\n  岗位: ${by}\n  日期: ${date}`;
