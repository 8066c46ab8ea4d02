import { Chance } from './chance.ts';
import type { ReturnDraft } from './compose-return.ts';
import { endsQuarter, monthText, numberIn } from './month.ts';
import { addClaim, type WrittenClaim, type WrittenClaims } from './written.ts';

/** An error that was put into a return on purpose, or that a revision puts right. */
export interface Planted {
  readonly kind: '与台账不符' | '比率印错' | '亿万写错' | '两个来源不一' | '修订前的数';
  readonly place: string;
  /** 2024-03. */
  readonly month: string;
  readonly subject: string;
  readonly indicator: string;
  readonly written: string;
  readonly truth: string;
}

/** The source that contradicts the returns: a city's notice of the same month. */
export const noticeSource = ({ city, month }: ReturnDraft): string =>
  `${city.id}-tongbao-${monthText(month)}`;

/** One return in so many has an error of some kind. */
const EVERY = 66;

type Plant = (draft: ReturnDraft, chance: Chance) => Planted | undefined;

/** Puts errors of every kind into some of the returns; answers what they are, in the order of the returns. */
export function plantErrors(drafts: readonly ReturnDraft[], seed: string): Planted[] {
  const chance = new Chance(`${seed}/errors`);
  const kinds: readonly Plant[] = [miscount, misprint, slip, contradict];
  const free = drafts.filter(({ place, revised }) => place !== undefined && revised === undefined);
  const wanted = Math.max(1, Math.round(drafts.length / EVERY / kinds.length));
  const planted = new Map<ReturnDraft, Planted>();
  for (const plant of kinds) {
    let left = wanted;
    for (const draft of chance.shuffle(free)) {
      if (left === 0) break;
      const error = planted.has(draft) ? undefined : plant(draft, chance);
      if (!error) continue;
      planted.set(draft, error);
      left -= 1;
    }
  }
  return drafts.flatMap((draft) => planted.get(draft) ?? []);
}

/** Puts the figure that a return's revision corrects wrongly into the return itself. */
export function plantCorrections(drafts: readonly ReturnDraft[], seed: string): Planted[] {
  return drafts.flatMap((draft) => {
    if (draft.revised === undefined || !draft.place) return [];
    const chance = new Chance(`${seed}/corrections/${draft.place.id}/${draft.month}`);
    const indicator = chance.pick(['开工项目数', '入统项目数', '总投资', '新建项目数']);
    const truth = String(draft.list[indicator]);
    return [writeOver(draft, '修订前的数', draft.list, indicator, truth, off(truth, chance.whole(1, 3)))];
  });
}

/** A count that does not fit the list of projects beside it; counts of started projects show at the end of a quarter. */
const miscount: Plant = (draft, chance) => {
  const { complete, month, list, projects } = draft;
  if (!complete) return undefined;
  const halted = Object.values(projects).some(({ 阶段: stage }) => stage === '停滞' || stage === '缓建');
  const whole = !halted && (endsQuarter(month) || numberIn(month) === 1);
  const indicator = whole && chance.happens(0.5) ? '开工项目数' : '计划实施项目数';
  const truth = String(list[indicator]);
  return writeOver(draft, '与台账不符', list, indicator, truth, off(truth, chance.whole(1, 2)));
};

/** A rate with two of its digits changed, where the place prints its rate. */
const misprint: Plant = (draft) => {
  const truth = draft.list.开工率;
  if (typeof truth !== 'string' || truth === '100.0%' || truth === '0.0%') return undefined;
  const [tens = '', ones = '', tenth = ''] = truth.padStart(5, '0').replace(/[.%]/g, '');
  const wrong = tens === ones ? `${tens}${tenth}.${ones}%` : `${ones}${tens}.${tenth}%`;
  const written = wrong.replace(/^0(?=\d)/, '');
  return written === truth ? undefined : writeOver(draft, '比率印错', draft.list, '开工率', truth, written);
};

/** 万元 where 亿元 is meant, or the other way round, in what is first told of a project. */
const slip: Plant = (draft) => {
  const [project, claims] =
    Object.entries(draft.projects).find(([, told]) => typeof told.总投资 === 'string' && told.立项时间) ?? [];
  const truth = claims?.总投资;
  if (project === undefined || claims === undefined || typeof truth !== 'string') return undefined;
  const written = truth.endsWith('亿元') ? truth.replace('亿元', '万元') : truth.replace('万元', '亿元');
  return writeOver(draft, '亿万写错', claims, '总投资', truth, written, project);
};

/** Another source that says something else of the same place at the same time. */
const contradict: Plant = (draft, chance) => {
  const { city, place, list } = draft;
  const indicator = chance.pick(['开工项目数', '入统项目数']);
  const truth = String(list[indicator]);
  const written = off(truth, chance.whole(1, 2));
  addClaim(list, indicator, { 值: written, 来源: noticeSource(draft), 来源位置: city.name });
  return place && note(draft, '两个来源不一', place.id, indicator, truth, written);
};

/** A number that is so much larger, its unit and decimals kept. */
function off(text: string, by: number): string {
  const [number = '', unit = ''] = text.split(/(?<=\d)(?=[^\d.])/);
  const decimals = number.split('.')[1]?.length ?? 0;
  return `${(Number(number) + by).toFixed(decimals)}${unit}`;
}

function writeOver(
  draft: ReturnDraft,
  kind: Planted['kind'],
  claims: WrittenClaims,
  indicator: string,
  truth: string,
  written: string,
  subject = draft.place?.id ?? draft.city.id,
): Planted {
  const claim: WrittenClaim = written;
  claims[indicator] = claim;
  return note(draft, kind, subject, indicator, truth, written);
}

const note = (
  { place, city, month }: ReturnDraft,
  kind: Planted['kind'],
  subject: string,
  indicator: string,
  truth: string,
  written: string,
): Planted => ({
  kind,
  place: place?.id ?? city.id,
  month: monthText(month),
  subject,
  indicator,
  written,
  truth,
});
