import { claimsOn } from '../../figures/claims/current-claims.ts';
import { latestOnly } from '../../figures/claims/series.ts';
import { comparisonsAddress, proceduresAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { claimRun, name, sourceShortRun, subjectRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section } from '../view.ts';
import { sideBySide } from './side-by-side.ts';

/** The headings of the 口径库 under which early procedures and approvals stand. */
const GROUPS = ['前期手续', '审批服务'];
const TIMES = ['天', '小时', '个月'];

/** 前期手续: the days that single permits took, then counts by kind, as printed. */
export function proceduresView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'procedures',
    address: proceduresAddress(),
    title: '前期手续',
    description: '环评、用地、施工许可等前期手续：各地办了多少，单个手续用了几天，都按来源印出的写。',
    heading: [text('前期手续')],
  });
  const claims = latestOnly(
    archive.indicators
      .filter(({ group }) => GROUPS.includes(group))
      .flatMap(({ id }) => claimsOn(archive, id))
      .filter(({ value }) => value.kind === 'quantity'),
  );
  const timed = claims.filter(isTime);
  const sections: Section[] = [
    { id: 'days', title: '用了几天', blocks: timedBlocks(archive, timed) },
    ...GROUPS.map((group) => {
      const own = claims.filter(
        (claim) => !isTime(claim) && find(archive.indicators, claim.indicator)?.group === group,
      );
      return { id: `group-${GROUPS.indexOf(group)}`, title: group, blocks: countBlocks(archive, own) };
    }),
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '对比', address: comparisonsAddress() }],
    lede: [
      text(
        '办了多少、用了几天，都是来源自己的数：办的是要件还是项目，门槛多高，从哪天算起，各处不同，不排名次。',
      ),
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

const isTime = ({ value }: Claim): boolean => value.kind === 'quantity' && TIMES.includes(value.unit);

/** One permit a line: whose, which, how many days. */
const timedBlocks = (archive: Archive, claims: readonly Claim[]): Block[] =>
  claims.length === 0
    ? []
    : [
        {
          kind: 'facts',
          items: claims.map((claim) => ({
            term: [subjectRun(archive, claim.subject, true)],
            line: [
              ...(claim.scope ? [name(claim.scope), text('，')] : []),
              text(`${find(archive.indicators, claim.indicator)?.name ?? ''}`),
              claimRun(claim),
              text('，来源'),
              sourceShortRun(archive, claim.source),
            ],
          })),
        },
      ];

const countBlocks = (archive: Archive, claims: readonly Claim[]): Block[] =>
  claims.length === 0
    ? []
    : [
        {
          kind: 'table',
          table: sideBySide(archive, claims, { caption: [text('来源印出的数')], named: true }),
        },
      ];
