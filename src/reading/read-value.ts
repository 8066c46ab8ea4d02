import type { Indicator } from '../model/indicator.ts';
import type { Problem } from '../model/problem.ts';
import { ABSENCE_REASONS, type AbsenceReason, absent, type Value } from '../model/value.ts';
import { isQuantity, parseQuantity } from './parse-quantity.ts';
import { readDate } from './reader.ts';
import type { WrittenScalar } from './written.ts';

/** Reads the value of a claim by the kind of its indicator; what does not fit is reported and stands as a word. */
export function readValue(
  scalar: WrittenScalar,
  indicator: Indicator,
  report: (problem: Problem) => void,
): Value {
  const { text, at } = scalar;
  if (ABSENCE_REASONS.includes(text as AbsenceReason)) return absent(text as AbsenceReason);
  if (indicator.kind === '词') return readWord(scalar, report);
  if (indicator.kind === '日期') {
    const span = readDate(report, text, at);
    return { kind: 'date', text: span.text, span };
  }
  const outcome = parseQuantity(text);
  if (isQuantity(outcome)) return outcome;
  report({
    rule: 'quantity-shape',
    at,
    message: `${indicator.name}：${outcome.message}`,
    cure: outcome.cure,
  });
  return { kind: 'word', text };
}

/** A word claim may not hide a number: a figure in it would stand on the page without being a claim. */
function readWord({ text, at }: WrittenScalar, report: (problem: Problem) => void): Value {
  const digits = /\d[\d.,]*/.exec(text)?.[0];
  if (digits) {
    const cure = '把这个数单独写成一条陈述（例如 建设内容: 8栋），这里只留文字。';
    report({ rule: 'word-no-digits', at, message: `文字陈述里有数字“${digits}”。`, cure });
  }
  return { kind: 'word', text };
}
