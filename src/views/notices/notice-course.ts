import { monthWords } from '../../figures/claims/days.ts';
import { lateAnswer, noticeHome } from '../../figures/letters/notice-figures.ts';
import type { Notice } from '../../figures/letters/notices.ts';
import { lightsOf } from '../../figures/lights/lights.ts';
import type { Archive } from '../../model/archive.ts';
import { dayWords } from '../../model/wording.ts';
import { date, figureRun, quiet, span, text } from '../runs.ts';
import { lightsLine } from '../schedule/light-line.ts';
import type { Block, Line } from '../view.ts';

/** How a letter went on: drafted, signed, answered, closed, each with its day and its post; what is still to come says so. */
export function courseBlocks(archive: Archive, notice: Notice): Block[] {
  const { letter, drafted, calledFor } = notice;
  const items = [
    { term: [text('拟稿')], line: [date(dayWords(drafted)), quiet('，按规则拟出')] },
    { term: [text('签发')], line: letter ? [date(dayWords(letter.signed)), by(letter.by)] : PENDING },
    ...(letter
      ? [
          { term: [text('答复')], line: answerLine(archive, notice) },
          { term: [text('办结')], line: closingLine(archive, notice) },
        ]
      : []),
  ];
  return [
    { kind: 'facts', items },
    ...(letter && !calledFor
      ? [
          {
            kind: 'note' as const,
            line: [
              text('签发以后，后来的报送改变了这几个月的灯；按现在的数，规则不再要求发这份函。函照样留存。'),
            ],
          },
        ]
      : []),
  ];
}

const PENDING: Line = [quiet('还没有签发；没有编号，期限从拟稿的日子算')];

const by = (post: string) => text(`，${post}`);

function answerLine(archive: Archive, notice: Notice): Line {
  const { letter, answerBy, state } = notice;
  const late = lateAnswer(archive, notice);
  const lateness: Line = late ? [text('，超过期限'), figureRun(late)] : [];
  const answer = letter?.answer;
  if (!answer)
    return state === '逾期未答复'
      ? [text('还没有答复'), ...lateness]
      : [quiet('还没有答复，期限'), date(dayWords(answerBy))];
  return [
    ...[date(dayWords(answer.date)), by(answer.by), ...lateness],
    text(`。原因：${bare(answer.cause)}。办法：${bare(answer.remedy)}。`),
    ...(answer.until ? [text('预计'), span(answer.until), text('赶上。')] : []),
  ];
}

const bare = (sentence: string): string => sentence.replace(/。$/, '');

/** A letter is closed by a month whose returns put the lights out; that month's lights stand beside it. */
function closingLine(archive: Archive, notice: Notice): Line {
  const closing = notice.letter?.closing;
  if (!closing) return [quiet('还没有办结；以后哪个月的报送表明灯灭了，才能办结')];
  const lights = lightsOf(archive, notice.subject, closing.month).filter(({ rule }) =>
    notice.rule.lights.includes(rule.id),
  );
  return [
    ...[date(dayWords(closing.date)), by(closing.by)],
    ...[text('。依据'), date(monthWords(closing.month)), text('的报送：')],
    ...lightsLine(lights, noticeHome(notice)),
  ];
}
