import { type Archive, find, frozenOf } from '../model/archive.ts';
import type { Correction } from '../model/correction.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';
import { printedReadings } from './printed-readings.ts';

/** A correction is of a number or of words that an issue printed when it was signed out; who decided it and when is told. */
export const correctionSound: Check = (archive) =>
  archive.corrections.flatMap((one) => [...aboutIssue(archive, one), ...aboutDecision(archive, one)]);

function aboutIssue(archive: Archive, one: Correction): Problem[] {
  if (!find(archive.issues, one.issue)) {
    const near = nearest(
      one.issue,
      archive.issues.map(({ id }) => id),
    );
    return [
      {
        ...problem(
          one,
          '期',
          `没有编号是“${one.issue}”的一期。${near === undefined ? '' : `是不是 ${near}？`}`,
          `写 content/issues/ 下的文件夹名${near === undefined ? '' : `，例如 ${near}`}。`,
        ),
        lacks: { kind: 'issue', name: one.issue },
      },
    ];
  }
  const frozen = frozenOf(archive, one.issue);
  if (!frozen)
    return [
      problem(
        one,
        '期',
        `${one.issue} 还没有签发存档，谈不上勘误。`,
        '直接改记录或编者的话；签发、冻结以后再改，才写勘误。',
      ),
    ];
  return one.kind === '数据' ? aboutNumber(archive, one, frozen) : aboutWords(one, frozen);
}

type Frozen = NonNullable<ReturnType<typeof frozenOf>>;

function aboutNumber(archive: Archive, one: Correction, frozen: Frozen): Problem[] {
  if (one.printed === undefined || one.words !== undefined || one.instead !== undefined)
    return [
      problem(
        one,
        one.words === undefined ? '类别' : '原文',
        '数据的勘误用“数”指明是哪一个数；改成多少由记录决定，这里不写。',
        '写“数: 编号”，编号在这一期“印出的数”那一页；去掉“原文”和“更正”。',
      ),
    ];
  const ids = [...frozen.claims, ...frozen.figures].map(({ id }) => id);
  if (!ids.includes(one.printed)) {
    const near = nearest(one.printed, ids);
    return [
      problem(
        one,
        '数',
        `${one.issue} 没有印过编号是“${one.printed}”的数。${near === undefined ? '' : `是不是 ${near}？`}`,
        '照抄这一期“印出的数”那一页里的编号。',
      ),
    ];
  }
  return one.state === '已核实' && isUnchanged(archive, one.printed, frozen)
    ? [
        problem(
          one,
          '状态',
          `“已核实”说明这个数有误，记录里的 ${one.printed} 却还是原来的值。`,
          '先把记录改对（报送写修订），再写 已核实；暂时不改的写 留待修订。',
        ),
      ]
    : [];
}

/** Whether a printed claim still stands as it was; of a figure, whose value follows from claims, nothing is said here. */
function isUnchanged(archive: Archive, id: string, { claims }: Frozen): boolean {
  const [printed, now] = [claims.find((one) => one.id === id), find(archive.claims, id)];
  return printed !== undefined && now?.supersededBy === undefined && now?.value.text === printed.text;
}

function aboutWords(one: Correction, frozen: Frozen): Problem[] {
  const { words, printed } = one;
  if (words === undefined || printed !== undefined)
    return [
      problem(
        one,
        '类别',
        '文字的勘误写“原文”，不写“数”。',
        '写上“原文”，已核实的再写“更正”；数有误，类别写 数据。',
      ),
    ];
  if (!printedReadings(frozen).some((reading) => reading.includes(words)))
    return [problem(one, '原文', `${one.issue} 里没有“${words}”这句话。`, '照抄印出的一段，不跨过数字。')];
  return one.state === '已核实' && one.instead === undefined
    ? [problem(one, '状态', '“已核实”的文字勘误要写明“更正”成什么。', '加一行“更正: …”。')]
    : [];
}

function aboutDecision(archive: Archive, one: Correction): Problem[] {
  const { decided, state, reported } = one;
  const signed = frozenOf(archive, one.issue)?.signed;
  if (signed !== undefined && reported < signed)
    return [
      problem(
        one,
        '报告',
        `报告的日期（${reported}）早于签发（${signed}）。`,
        '核对日期；签发以前的改动不必写勘误。',
      ),
    ];
  if (state === '已报告')
    return decided
      ? [problem(one, '处理', '已经有了处理，状态还是“已报告”。', '状态改成 已核实、留待修订 或 不予采纳。')]
      : [];
  if (!decided)
    return [
      problem(
        one,
        '状态',
        `状态是“${state}”，却没有写谁在哪天处理的。`,
        '加上“处理:”，下面写 岗位 和 日期。',
      ),
    ];
  return decided.date < reported
    ? [problem(one, '处理', `处理的日期（${decided.date}）早于报告（${reported}）。`, '核对两个日期。')]
    : [];
}

const problem = (one: Correction, key: string, message: string, cure: string): Problem => ({
  rule: 'correction-sound',
  at: one.fields[key] ?? one.at,
  message,
  cure,
});
