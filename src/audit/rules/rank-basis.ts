import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { spanWords } from '../../model/wording.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentClaims, keyOf, subjectKey } from '../compared/claims-index.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { indicatorWords, subjectWords } from '../told/naming.ts';

const ID = 'rank-basis';
const SUPERLATIVE =
  /率先|领先|最早|最快|最大|最多|最高|最好|首位|首个|首创|第一方阵|位居第一|排名第一|名列前茅|唯一/;
const SET = /\d+个(市|县|区|地区|单位)|各市州?之中|全部(市|县)/;
const BASIS = /增速|增幅|增量|总量|总额|个数|金额|率|占比|得分/;
/** Among whom, as words say it; enough for who was first in time, not for who has the most. */
const AMONG = /全国|全省|全市|全县|东北|省内|国内/;
const FIRST_IN_TIME = /率先|最早|首个|首创/;

/** Ranks and superlatives that say neither among whom nor by what. */
export const rankBasis: AuditRule = {
  id: ID,
  name: '位次与最高级',
  explains:
    '位次和“领先”“最大”一类的说法，要写明在哪些地区里比、按总量还是按增速比，才能核对；“率先”“最早”只说时间先后，写明在哪里就够。没有写明在哪里比的列为待比较集，写明了在哪里、没有写按什么的列为依据不明：照录来源的话，不当作结论。',
  find: (archive) => {
    const told = currentClaims(archive).filter((claim) => isRank(archive, claim) || isSuperlative(claim));
    const bare = told.filter((claim) => !isComplete(claim));
    const sets = Map.groupBy(bare, (claim) =>
      keyOf(subjectKey(claim.subject), claim.source, claim.indicator, claim.period.text),
    );
    return {
      findings: [...sets.values()].map((set) => tell(archive, set)),
      compared: told.length,
      agreed: told.length - bare.length,
    };
  },
};

/** A number that is a place in a row: 第几位. */
const isRank = (archive: Archive, { value, indicator }: Claim): boolean =>
  value.kind === 'quantity' && value.unit === '位' && find(archive.indicators, indicator)?.unit === '位';

const isSuperlative = ({ value }: Claim): boolean => value.kind === 'word' && SUPERLATIVE.test(value.text);

const isComplete = (claim: Claim): boolean =>
  (SET.test(termsOf(claim)) && BASIS.test(termsOf(claim))) ||
  (FIRST_IN_TIME.test(claim.value.text) && AMONG.test(claim.value.text));

const termsOf = ({ scope, cohort }: Claim): string => `${scope} ${cohort}`;

function tell(archive: Archive, set: readonly Claim[]): Finding {
  const [first] = set;
  const rank = set.some(({ value }) => value.kind === 'quantity');
  return makeFinding(ID, {
    state: set.every(({ value }) => AMONG.test(value.text)) && !rank ? '依据不明' : '待比较集',
    claims: set,
    pieces: [
      ...(first
        ? [
            { date: spanWords(first.period) },
            `${subjectWords(archive, first.subject)}的${indicatorWords(archive, first.indicator)}：`,
          ]
        : []),
      ...set.flatMap((claim, index): Piece[] => [index > 0 ? '；' : '', ...scopeHead(claim.scope), claim]),
      rank
        ? '。来源没有写明参排的有哪些地区，也没有写明各项按什么排，无从核对。'
        : `。${lacking(set)}，无从核对。`,
    ],
    working: set.map((claim) => `${claim.scope} ${claim.value.text}`.trim()).join('；'),
  });
}

/** What a superlative leaves open: among whom, by what, or only how much. */
function lacking(set: readonly Claim[]): string {
  const texts = set.map(({ value }) => value.text);
  if (!texts.every((text) => AMONG.test(text))) return '来源没有写明在哪些地区里比';
  return texts.every((text) => BASIS.test(text))
    ? '来源写明了在哪里比、按什么比，没有印出数和名次的界线'
    : '来源写明了在哪里比，没有写明按什么比';
}

const scopeHead = (scope: string): Piece[] => (scope === '' ? [] : [{ name: scope }, '，']);
