import type { Problem } from '../model/problem.ts';
import type { Classified } from './classify.ts';
import { textOf, valueUnder, type WrittenMap } from './written.ts';

/** Kind of record → the fields that pages print as sentences: a number in them would be nobody's claim. */
const WORDED: Partial<Record<Classified['kind'], readonly string[]>> = {
  place: ['说明'],
  project: ['说明'],
  campaign: ['说明'],
  event: ['说明'],
  problem: ['措施'],
  mechanism: ['说明', '数据'],
  funnel: ['说明'],
  curve: ['说明'],
  light: ['说明'],
  notice: ['说明'],
  escalation: ['说明'],
  watch: ['说明'],
  race: ['说明'],
  scheme: ['说明'],
  lookalike: ['理由'],
  answer: ['说明', '答复'],
  correction: ['原文', '更正', '理由'],
};

/** Finds the numbers that are typed in the sentences of a record's fields. */
export function checkWordedFields(kind: Classified['kind'], map: WrittenMap): Problem[] {
  const meetings = kind === 'problem' ? valueUnder(map, '会商') : undefined;
  const changes = kind === 'release' ? valueUnder(map, '改期') : undefined;
  const answer = kind === 'letter' ? valueUnder(map, '答复') : undefined;
  return [
    ...(WORDED[kind] ?? []).flatMap((key) => checkField(map, key)),
    ...(meetings?.kind === 'list' ? meetings.items : []).flatMap((one) =>
      one.kind === 'map' ? checkField(one, '决定') : [],
    ),
    ...(changes?.kind === 'list' ? changes.items : []).flatMap((one) =>
      one.kind === 'map' ? checkField(one, '原因') : [],
    ),
    ...(answer?.kind === 'map' ? ['原因', '办法'].flatMap((key) => checkField(answer, key)) : []),
  ];
}

function checkField(map: WrittenMap, key: string): Problem[] {
  const number = /[0-9０-９][0-9０-９.,]*/.exec(textOf(map, key) ?? '')?.[0];
  const at = valueUnder(map, key)?.at;
  if (number === undefined || !at) return [];
  const message = `“${key}”里直接写了数字“${number}”。`;
  const cure = '数字写成报送里的一条陈述；这里只写文字。';
  return [{ rule: 'prose-numbers-bound', at, message, cure }];
}
