import { claimsAbout } from '../../figures/claims/current-claims.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { findingSection } from '../finding-lines.ts';
import { letterBlocks } from '../notices/letter-blocks.ts';
import type { PageView, Section } from '../view.ts';
import { placeFigures } from './place-figures.ts';
import { placeHead } from './place-head.ts';
import { placeIssues, placeReturns } from './place-issues.ts';
import { placeProgressBlocks } from './place-progress.ts';
import { placeRace } from './place-race.ts';
import {
  campaignBlocks,
  childBlocks,
  mechanismBlocks,
  problemBlocks,
  projectBlocks,
} from './place-records.ts';

/**
 * A city, county or zone: how it races and keeps to its plan, what was reported of it over time, its projects, campaigns and
 * problems, and what it did not report.
 */
export function placeView(archive: Archive, place: Place): PageView {
  const subject = { kind: 'place', id: place.id } as const;
  const sections: Section[] = [
    { id: 'race', title: '赛马', blocks: placeRace(archive, place) },
    { id: 'progress', title: '进度', blocks: placeProgressBlocks(archive, place) },
    { id: 'figures', title: '数据', blocks: placeFigures(archive, place) },
    { id: 'below', title: '下级地区', blocks: childBlocks(archive, place) },
    { id: 'projects', title: '项目', blocks: projectBlocks(archive, place) },
    { id: 'campaigns', title: '攻坚行动', blocks: campaignBlocks(archive, place) },
    { id: 'problems', title: '存在问题', blocks: problemBlocks(archive, place) },
    { id: 'letters', title: '提示函', blocks: letterBlocks(archive, place.city, subject) },
    { id: 'mechanisms', title: '工作机制', blocks: mechanismBlocks(archive, place) },
    findingSection(archive, claimsAbout(archive, subject)),
    { id: 'issues', title: '简报', blocks: placeIssues(archive, place) },
    { id: 'returns', title: '报送情况', blocks: placeReturns(archive, place) },
  ];
  return {
    ...placeHead(archive, place),
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}
