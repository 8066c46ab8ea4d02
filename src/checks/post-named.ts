import { type Archive, find } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import type { Check } from './check.ts';

const OFFICE =
  '(?:局|委|办|办公室|中心|院|站|所|厅|科|处|部|部门|政府|党委|县委|市委|区委|管委会|人大|政协|专班|领导小组|工作组|服务队|公司|集团|单位|街道|乡|镇)';
const POST =
  '(?:常务)?(?:副)?(?:省长|市长|州长|县长|区长|乡长|镇长|书记|主席|主任|局长|部长|秘书长|科长|处长|科员|干事|组长|院长|常委|(?:项目)?专员|(?:项目)?秘书|领导|负责人|代表|编者|行长|经理|站长|所长|主任科员|调研员)';
const AREA = '[省市州县区乡镇]';

/** An office, a post, or an office and a post: 县发改局、副县长、县委常委、发改局副局长; never a name. */
const PART = new RegExp(
  `^(?:${AREA}级?|[\\u4e00-\\u9fff]{2,8}${AREA})?(?:[\\u4e00-\\u9fff]{0,12}${OFFICE})?(?:分管|挂钩|主要|包保)?${POST}?$`,
);
const PLAN = '推进方案';

/** Who bears a duty is told by office and post, never by a person's name; the same for who answers a finding, takes a step of an issue, signs, answers or closes a letter, or sets a light by hand. */
export const postNamed: Check = (archive) =>
  [
    ...dutiesOf(archive),
    ...archive.answers.map(({ by, fields, at }) => ({ text: by, at: fields.答复 ?? at })),
    ...archive.letters.flatMap(({ by, answer, closing, fields, at }) => [
      { text: by, at: fields.签发人 ?? at },
      ...(answer ? [{ text: answer.by, at: fields.答复 ?? at }] : []),
      ...(closing ? [{ text: closing.by, at: fields.办结 ?? at }] : []),
    ]),
    ...archive.corrections.flatMap(({ decided, fields, at }) =>
      decided ? [{ text: decided.by, at: fields.处理 ?? at }] : [],
    ),
    ...archive.issues.flatMap(({ steps }) =>
      Object.values(steps).map(({ by, byAt }) => ({ text: by, at: byAt })),
    ),
    ...archive.rules.overrides.map(({ by, fields, at }) => ({ text: by, at: fields.由 ?? at })),
  ]
    .filter(({ text }) => !isPost(text))
    .map(({ text, at }) => ({
      rule: 'post-named',
      at,
      message: `“${text}”认不出是职务或单位。`,
      cure: '写单位或职务，例如 县发改局、副县长、县发改局副局长；几个之间用顿号；不写姓名和电话。',
    }));

/** Whether a wording is made of offices and posts alone. */
export const isPost = (text: string): boolean =>
  text.split(/[、，]/).every((part) => part !== '' && PART.test(part));

const dutiesOf = (archive: Archive): { text: string; at: At }[] =>
  archive.claims
    .filter((claim) => claim.subject.kind === 'project' && claim.value.kind === 'word')
    .filter((claim) => {
      const indicator = find(archive.indicators, claim.indicator);
      return indicator?.group === '包保' && indicator.name !== PLAN;
    })
    .map((claim) => ({ text: claim.value.text, at: claim.at }));
