import { type Counted, isCounted } from '../../figures/claims/amount.ts';
import { claimsOfReturn } from '../../figures/claims/claims-of-return.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { compare, type Fraction, fraction } from '../../model/fraction.ts';
import type { Return } from '../../model/records.ts';
import { stationOf } from '../../model/stage.ts';
import type { AuditRule, Examined } from '../audit-rule.ts';
import { amountIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { addsUp, sumIn, sumOf } from '../sums/sum-group.ts';
import { drawExact } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { makeFinding } from '../told/make-finding.ts';
import { indicatorName, labelWords, subjectWords } from '../told/naming.ts';

const ID = 'ledger-count';
const STARTED = 2;

/** Reported counts and totals against the projects recorded, only where the return says that its list is complete. */
export const ledgerCount: AuditRule = {
  id: ID,
  name: '报数与台账',
  explains:
    '报送写明“台账：完整”的，把报出的计划实施项目数、开工项目数和总投资，与逐个列出的项目对照：数一数有几个，阶段到开工以后的有几个，总投资合计是多少。没有写明完整的不对照，因为列出的项目多半只是举例。',
  find: (archive) => {
    const examined = archive.returns
      .filter(({ complete }) => complete)
      .map((one) => examineReturn(archive, one));
    return {
      findings: examined.flatMap(({ findings }) => findings),
      compared: examined.reduce((sum, { compared }) => sum + compared, 0),
      agreed: examined.reduce((sum, { agreed }) => sum + agreed, 0),
    };
  },
};

/** What a complete list says by itself: one claim for each project that counts, and the amount that they make. */
interface Listed {
  readonly indicator: string;
  readonly claims: readonly Claim[];
  /** The claims as amounts, where they are added up and not counted. */
  readonly amounts?: readonly Counted[];
  readonly amount: Fraction;
  readonly fits: (reported: Counted) => boolean;
}

function examineReturn(archive: Archive, one: Return): Examined {
  const own = claimsOfReturn(archive, one.id);
  const pairs = listsOf(archive, own).flatMap((list) => {
    const reported = own
      .filter(isCounted)
      .find(
        (claim) =>
          claim.subject.kind === 'place' &&
          isOwn(claim) &&
          indicatorName(archive, claim.indicator) === list.indicator,
      );
    return reported ? [{ reported, list }] : [];
  });
  const wrong = pairs.filter(({ reported, list }) => !list.fits(reported));
  return {
    findings: wrong.map(({ reported, list }) => tell(archive, reported, list)),
    compared: pairs.length,
    agreed: pairs.length - wrong.length,
  };
}

function listsOf(archive: Archive, own: readonly Claim[]): Listed[] {
  const byProject = [
    ...Map.groupBy(
      own.filter(({ subject }) => subject.kind === 'project'),
      ({ subject }) => subject.id,
    ).values(),
  ];
  const on = (name: string): (Claim | undefined)[] =>
    byProject.map((claims) =>
      claims.find(({ indicator }) => find(archive.indicators, indicator)?.name === name),
    );
  const stages = on('阶段').filter((claim) => claim !== undefined);
  const totals = on('总投资').filter((claim): claim is Counted => claim?.value.kind === 'quantity');
  const whole = byProject.flatMap((claims) => claims.slice(0, 1));
  const started = stages.filter(({ value }) => stationOf(value.text) >= STARTED);
  if (whole.length === 0) return [];
  return [
    countOf('计划实施项目数', whole),
    ...(stages.length === byProject.length && stages.every(({ value }) => stationOf(value.text) >= 0)
      ? [countOf('开工项目数', started)]
      : []),
    ...(totals.length === byProject.length && totals.length > 0
      ? [
          {
            indicator: '总投资',
            claims: totals,
            amounts: totals,
            amount: sumOf(totals),
            fits: (reported: Counted) => addsUp({ parts: totals, total: reported }),
          },
        ]
      : []),
  ];
}

function countOf(indicator: string, claims: readonly Claim[]): Listed {
  const amount = fraction(BigInt(claims.length));
  return { indicator, claims, amount, fits: (reported) => compare(amountIn(reported), amount) === 0 };
}

function tell(archive: Archive, reported: Counted, { claims, amounts, amount }: Listed): Finding {
  const { exact, unit, places } = amounts
    ? sumIn({ parts: amounts, total: reported })
    : { exact: amount, unit: reported.value.unit, places: 0 };
  const figure = makeFigure(archive, {
    rule: ID,
    what: '台账',
    of: reported,
    inputs: claims.map((claim) => ['项目', claim]),
    formula: amounts ? '台账里各项目相加' : '数一数台账里的项目',
    exact,
    unit,
    places,
  });
  return makeFinding(ID, {
    state: '冲突',
    claims: [reported],
    pieces: [
      `${subjectWords(archive, reported.subject)}报出的${labelWords(archive, reported)}是`,
      reported,
      '，写明完整的台账里是',
      figure,
      '，两者不符。',
    ],
    working: `台账 ${drawExact(exact, places)}${unit} ≠ ${reported.value.text}`,
    figures: [figure],
  });
}
