import type { Problem } from '../model/problem.ts';
import { type ContentFile, placeAt } from './content-file.ts';

/** What the MDX parser tells of where it stopped, and which of its parts stopped. */
interface MdxError {
  readonly source?: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

const OWN_TAGS = /^<(数|表|图)(?![\p{L}\d])/u;

/** Turns the MDX parser's error into a problem that points at the sign which was taken for a tag or an expression. */
export function explainMdxError(file: ContentFile, start: number, error: unknown): Problem {
  const { source = '' } = error as MdxError;
  const sign = source.includes('expression') ? '{' : '<';
  const stopped = start + (openedTag(file.text.slice(start), error) ?? stoppedAt(error as MdxError));
  const opened = file.text.lastIndexOf(sign, stopped);
  const from = opened < start ? stopped : opened;
  const [, own] = OWN_TAGS.exec(file.text.slice(from)) ?? [];
  const at = placeAt(file, from, from + 1 + (own?.length ?? 0));
  return { rule: 'prose-grammar', at, ...wordsFor(sign, own) };
}

const stoppedAt = ({ place }: MdxError): number => place?.offset ?? place?.start?.offset ?? 0;

/** Where the tag stands that was left open: the parser says so in its words, as (line:column-line:column). */
function openedTag(body: string, error: unknown): number | undefined {
  const [, line, column] = /closing tag for .*?\((\d+):(\d+)-/.exec(String(error)) ?? [];
  if (!line || !column) return undefined;
  const before = body.split('\n').slice(0, Number(line) - 1);
  return before.join('\n').length + (before.length > 0 ? 1 : 0) + Number(column) - 1;
}

function wordsFor(sign: string, own: string | undefined): Pick<Problem, 'message' | 'cure'> {
  if (own === '数')
    return { message: '<数> 没有写完整。', cure: '写成 <数 指标="开工率" 地区="集安市"/>，以 /> 结束。' };
  if (own) return { message: `<${own}> 没有写完整。`, cure: `写成 <${own} 名称="…"/>，以 /> 结束。` };
  if (sign === '{')
    return {
      message: '正文里的“{”被当成了表达式。',
      cure: '不用花括号；要印数字，写成 <数 指标="开工率" 地区="集安市"/>。',
    };
  return {
    message: '正文里的“<”被当成了网页标签。',
    cure: '“小于”写成文字（低于、不足）；要印数字，写成 <数 指标="开工率" 地区="集安市"/>。',
  };
}
