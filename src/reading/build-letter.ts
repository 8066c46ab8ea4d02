import type { Letter } from '../model/letter.ts';
import { type Draft, given, readDate, recorded } from './reader.ts';
import type { Fitting } from './schemas.ts';
import { valueUnder } from './written.ts';

/** Builds a letter that was signed out; its year and number stand in the file's name. */
export function buildLetter(draft: Draft<Fitting<'letter'>>): Letter {
  const { fitting, is, names } = draft;
  const [year = '', number = ''] = is.id.split('-');
  return {
    ...recorded(draft),
    id: `${is.city}/${is.id}`,
    city: is.city,
    rule: fitting.规则,
    subject:
      fitting.项目 === undefined
        ? { kind: 'place', id: names.place(fitting.地区 ?? '') }
        : { kind: 'project', id: fitting.项目 },
    month: fitting.月份,
    year: Number(year),
    number: Number(number),
    signed: fitting.签发,
    by: fitting.签发人,
    ...given({ answer: answerOf(draft), closing: closingOf(draft), remark: fitting.内部备注 }),
  };
}

function answerOf(draft: Draft<Fitting<'letter'>>): Letter['answer'] {
  const answer = draft.fitting.答复;
  if (!answer) return undefined;
  const written = valueUnder(draft.map, '答复');
  const until = written?.kind === 'map' ? valueUnder(written, '赶上') : undefined;
  return {
    date: answer.日期,
    by: answer.由,
    cause: answer.原因,
    remedy: answer.办法,
    ...given({
      until: until?.kind === 'scalar' ? readDate(draft.report, until.text, until.at) : undefined,
    }),
  };
}

function closingOf({ fitting }: Draft<Fitting<'letter'>>): Letter['closing'] {
  const closing = fitting.办结;
  return closing && { date: closing.日期, by: closing.由, month: closing.依据 };
}
