import { countRecords } from '../figures/counts/count-records.ts';
import {
  aboutAddress,
  homeAddress,
  indicatorsAddress,
  issueAddress,
  placesAddress,
  projectsAddress,
  sourcesAddress,
} from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/records.ts';
import { issueNumberWords } from '../model/wording.ts';
import { catalogueSite } from './catalogued.ts';
import type { IsPage } from './frozen/thaw-issue.ts';
import { issueCard, issueView, printedHeadline } from './issue.ts';
import { unissuedTag } from './issue-steps.ts';
import { latestFirst } from './latest-first.ts';
import { countRun, name, ordinal, span, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Block, Line, PageView, Section } from './view.ts';

/** The front page: the latest issue's finding, its comparison, the earlier issues, and how to read the site. */
export function homeView(archive: Archive, isPage: IsPage = () => true): PageView {
  const issues = latestFirst(archive.issues);
  const [latest, ...earlier] = issues;
  const empty = emptyPage(archive, {
    kind: 'home',
    address: homeAddress(),
    title: archive.site.name,
    description: `${archive.site.name}：城市重点项目的简报、对比、台账与出处。${archive.site.statement}`,
    heading: latest ? printedHeadline(archive, latest) : [text(archive.site.name)],
  });
  const page: PageView = { ...empty, catalogued: catalogueSite(archive) };
  if (!latest) return page;
  const view = issueView(archive, latest, isPage);
  return {
    ...page,
    kicker: [
      text('最新一期　'),
      span(latest.period),
      text('　'),
      ordinal(issueNumberWords(latest), issueAddress(latest.id)),
      ...unissuedTag(latest),
    ],
    lede: view.lede,
    meta: [{ term: '全文', line: [name(`${view.title}`, issueAddress(latest.id))] }],
    keys: view.keys,
    sections: [race(view), previous(archive, earlier), guide(archive)].filter(
      (section) => section.blocks.length > 0,
    ),
  };
}

/** The comparison of an issue in short: its note and its first chart; the first chart of the overview where it compares nothing. */
function race(issue: PageView): Section {
  const blocksOf = (id: string): readonly Block[] =>
    issue.sections.find((one) => one.id === id)?.blocks ?? [];
  const first = (blocks: readonly Block[], kind: Block['kind']): Block[] =>
    blocks.filter((block) => block.kind === kind).slice(0, 1);
  const comparison = blocksOf('comparison');
  const blocks = [...first(comparison, 'aside'), ...first(comparison, 'chart')];
  return {
    id: 'race',
    title: '各地对比',
    blocks: blocks.length > 0 ? blocks : first(blocksOf('overview'), 'chart'),
  };
}

function previous(archive: Archive, issues: readonly Issue[]): Section {
  const items = issues.slice(0, 6).map((issue) => issueCard(archive, issue));
  return { id: 'earlier', title: '往期简报', blocks: items.length > 0 ? [{ kind: 'cards', items }] : [] };
}

function guide(archive: Archive): Section {
  const counts = countRecords(archive);
  const items: Line[] = [
    [
      text('每个数都能点开：数字下面的点线通向它的'),
      name('出处', sourcesAddress()),
      text('或算法，不必开脚本。'),
    ],
    [text('没有公布的写“未公布”，不当作零，也不排在最后；口径不同的分开列，不硬比。')],
    [
      text('全站现有'),
      countRun(counts, 'places'),
      name('地区', placesAddress()),
      text('、'),
      countRun(counts, 'projects'),
      name('项目', projectsAddress()),
      text('、'),
      countRun(counts, 'claims'),
      text('陈述，都列在'),
      countRun(counts, 'sources'),
      name('来源', sourcesAddress()),
      text('之下；指标的含义见'),
      name('口径库', indicatorsAddress()),
      text('，编法见'),
      name('说明', aboutAddress()),
      text('。'),
    ],
  ];
  return {
    id: 'guide',
    title: '怎么读',
    blocks: [{ kind: 'list', ordered: false, items: items.map((line) => ({ line })) }],
  };
}
