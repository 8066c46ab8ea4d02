import { workdaysBetween } from '../../src/figures/workdays.ts';
import { type Archive, find } from '../../src/model/archive.ts';
import { FINDING_STATES, type Finding } from '../../src/model/finding.ts';
import { ISSUE_STEPS } from '../../src/model/issue-steps.ts';
import { dayWords, issueNumberWords } from '../../src/model/wording.ts';
import { findingLine } from '../../src/views/finding-lines.ts';
import { wordsOf } from '../../src/views/runs.ts';
import { drawColumns } from '../draw-columns.ts';
import { isReady, type Readiness } from './gather-readiness.ts';

/** How many of the worst problems and findings are told one by one: the screen stays one screen. */
const WORST = 5;

/** Draws how far an issue is, as one screen: returns, checks, audit, steps, time, and what it comes to. */
export function drawReadiness(archive: Archive, readiness: Readiness): string {
  const { issue, place } = readiness;
  const rows = [
    ['报送', returnsLine(readiness)],
    ...readiness.silent.map((one): [string, string] => ['', silentLine(one)]),
    ['检查', problemsLine(readiness)],
    ...readiness.problems
      .slice(0, WORST)
      .map(({ at, message }): [string, string] => ['', `${at.file}:${at.line}  ${message}`]),
    ['核对', findingsLine(readiness)],
    ...readiness.waiting.slice(0, WORST).map((one): [string, string] => ['', findingWords(archive, one)]),
    ...stepRows(readiness),
    ['时间', timeLine(archive, readiness)],
  ];
  return [
    `${place.name}${issue.kind}　${issue.period.text}　${issueNumberWords(issue)}　${issue.id}`,
    '',
    drawColumns(rows),
    '',
    verdict(readiness),
  ].join('\n');
}

function returnsLine({ returned, silent }: Readiness): string {
  const names = returned.map(({ place }) => place.short).join('、');
  const last = returned
    .map(({ received }) => received)
    .sort()
    .at(-1);
  const told =
    returned.length > 0
      ? `已报 ${returned.length} 个：${names}${last ? `（最后一份 ${last} 收到）` : ''}`
      : '还没有一个地区报来';
  return silent.length > 0 ? `${told}；没有报 ${silent.length} 个：` : `${told}；都报了`;
}

const silentLine = ({ place, days, last }: Readiness['silent'][number]): string =>
  `${place.name}：${days === undefined ? '期间还没有过完' : `期间过完 ${days} 天没有报`}${last ? `，上次报的是${last}` : '，以前也没有报过'}`;

function problemsLine({ problems, issue, place }: Readiness): string {
  if (problems.length === 0) return '没有问题';
  const homes = [`content/cities/${place.city}/`, `content/issues/${issue.id}/`];
  const own = problems.filter(({ at }) => homes.some((home) => at.file.startsWith(home))).length;
  return `${problems.length} 处问题，其中 ${own} 处在本期和本市的文件里；全部见  npm run check`;
}

function findingsLine({ problems, findings, waiting }: Readiness): string {
  if (problems.length > 0) return '检查的问题改好以后再核对';
  const counts = FINDING_STATES.flatMap((state) => {
    const count = findings.filter((one) => one.state === state).length;
    return count > 0 ? [`${state} ${count} 条`] : [];
  });
  if (counts.length === 0) return '没有核对出什么';
  return `${counts.join('、')}；${waiting.length > 0 ? `${waiting.length} 条要先答复（写进 content/answers/）：` : '要答复的都答复了'}`;
}

function findingWords(archive: Archive, finding: Finding): string {
  const claim = finding.claims.map((id) => find(archive.claims, id)).find((one) => one !== undefined);
  const at = claim ? `${claim.at.file}:${claim.at.line}  ` : '';
  return `${at}${wordsOf(findingLine(archive, finding))}  ${finding.id}`;
}

function stepRows({ issue, missing }: Readiness): [string, string][] {
  return ISSUE_STEPS.map(([step, word]) => {
    const taken = issue.steps[step];
    if (taken) return [word, `${taken.date}  ${taken.by}`];
    const post = missing.find((one) => one.step === step)?.post;
    return [word, `还没有${post ? `，上一期由${post}` : ''}`];
  });
}

/** When it is or was due, and how many days are left or how late it is, on the day that is asked about. */
function timeLine(archive: Archive, { issue, release, today }: Readiness): string {
  if (!release) return issue.running === undefined ? '增刊没有规定的印发时间' : '没有规定印发时间';
  const due = `应于${dayWords(release.due)}印发`;
  if (release.issued)
    return release.late
      ? `${due}，${release.issued} 印发，晚了 ${release.late} 个工作日`
      : `${due}，${release.issued} 按时印发`;
  if (today <= release.due) return `${due}，还有 ${workdaysBetween(archive, today, release.due)} 个工作日`;
  return `${due}，已经过了 ${workdaysBetween(archive, release.due, today)} 个工作日`;
}

function verdict(readiness: Readiness): string {
  const { issue, problems, waiting, missing } = readiness;
  if (isReady(readiness))
    return issue.steps.sign
      ? `已经签发，可以冻结：npm run freeze -- ${issue.id}`
      : `可以签发：在 content/issues/${issue.id}/issue.mdx 写上“签发”的岗位和日期，再运行  npm run freeze -- ${issue.id}`;
  const lacks = [
    ...(problems.length > 0 ? ['检查的问题没有改完'] : []),
    ...(waiting.length > 0 ? ['核对的结果没有答复'] : []),
    ...missing.flatMap(({ step, word }) => (step === 'sign' ? [] : [`没有${word}`])),
  ];
  return `${issue.steps.sign ? '已经签发，冻结以前还要改' : '还不能签发'}：${lacks.join('，')}。`;
}
