import { type DutyRow, dutyRows } from '../../figures/duties.ts';
import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { listWords } from '../../model/wording.ts';
import type { AuditRule } from '../audit-rule.ts';
import { listed, makeFinding } from '../told/make-finding.ts';
import { indicatorName, indicatorWords, subjectWords } from '../told/naming.ts';

const ID = 'duty-complete';

/** Projects that have some of the duties that their place asks for, and lack others. */
export const dutyComplete: AuditRule = {
  id: ID,
  name: '包保配齐',
  explains:
    '包保要配齐哪几项职责，各地自己定。一个项目报了其中几项、缺了别的，就列出缺的；一项也没有报的项目不列，因为来源多半没有逐个项目印出。',
  find: (archive) => {
    const rows = archive.places.flatMap((place) => dutyRows(archive, place));
    const lacking = rows.filter(({ filled }) => filled.includes(undefined));
    return {
      findings: lacking.map((row) => tell(archive, row)),
      compared: rows.length,
      agreed: rows.length - lacking.length,
    };
  },
};

function tell(archive: Archive, { project, rule, filled }: DutyRow): Finding {
  const have = filled.filter((claim) => claim !== undefined);
  const missing = rule.duties.filter((_, index) => filled[index] === undefined);
  return makeFinding(ID, {
    state: '缺项',
    claims: have,
    pieces: [
      `${subjectWords(archive, { kind: 'project', id: project.id })}报了`,
      ...listed(have),
      `，按当地的定义还缺${listWords(missing.map((duty) => indicatorWords(archive, duty)))}。`,
    ],
    working: `要配：${rule.duties.map((duty) => indicatorName(archive, duty)).join('、')}；缺：${missing.map((duty) => indicatorName(archive, duty)).join('、')}`,
  });
}
