import type { Campaign, Place, Project, Site, Source, Trouble } from '../model/records.ts';
import type { Span } from '../model/value.ts';
import { type Draft, dateField, given, proseOf, recorded } from './reader.ts';
import type { Fitting } from './schemas.ts';
import { placesOf, valueUnder } from './written.ts';

const NOWHERE: Span = { text: '', start: null, end: null };

/** Builds site.yaml. */
export function buildSite(draft: Draft<Fitting<'site'>>): Site {
  const { fitting } = draft;
  return {
    ...recorded(draft),
    format: 1,
    name: fitting.名称,
    issuer: fitting.编者,
    standing: fitting.身份,
    statement: fitting.说明,
    url: fitting.网址,
    base: fitting.路径 ?? '/',
    language: 'zh-CN',
    smallBase: Number(fitting.最小基数 ?? 10),
    ranks: fitting.名次 ?? '名次',
    ...given({
      report: fitting.报告 && { by: fitting.报告.方式, address: fitting.报告.地址 },
      remark: fitting.内部备注,
    }),
  };
}

/** Builds a place from its city.md or county.md; the parent stays a name until all places are known. */
export function buildPlace(draft: Draft<Fitting<'place'>>): Place {
  const { fitting } = draft;
  return {
    ...recorded(draft),
    name: fitting.名称,
    short: fitting.简称,
    aliases: fitting.别名 ?? [],
    level: fitting.级别,
    order: Number(fitting.次序 ?? 0),
    city: draft.is.city,
    prose: proseOf(draft),
    ...given({
      code: fitting.代码,
      parent: fitting.上级,
      group: fitting.组,
      square: squareOf(fitting.格位),
      summary: fitting.说明,
      remark: fitting.内部备注,
    }),
  };
}

function squareOf(written: string | undefined): Place['square'] {
  if (written === undefined) return undefined;
  const [column = 1, row = 1] = written.split(',').map(Number);
  return { column, row };
}

/** Builds a project's card. */
export function buildProject(draft: Draft<Fitting<'project'>>): Project {
  const { fitting, names } = draft;
  return {
    ...recorded(draft),
    name: fitting.名称,
    short: fitting.简称 ?? fitting.名称,
    aliases: (fitting.别名 ?? []).map((alias) => ({ name: alias.名称, ...given({ note: alias.说明 }) })),
    place: names.place(fitting.地区),
    city: draft.is.city,
    related: (fitting.相关项目 ?? []).map((other) => ({
      project: other.项目,
      ...given({ relation: other.关系, note: other.说明 }),
    })),
    summary: fitting.说明,
    prose: proseOf(draft),
    ...given({
      owner: fitting.建设单位,
      sector: fitting.行业,
      code: fitting.项目代码,
      remark: fitting.内部备注,
    }),
  };
}

/** Builds a campaign. */
export function buildCampaign(draft: Draft<Fitting<'campaign'>>): Campaign {
  const { fitting, names } = draft;
  return {
    ...recorded(draft),
    name: fitting.名称,
    place: names.place(fitting.地区),
    period: dateField(draft, draft.map, '期间') ?? NOWHERE,
    source: fitting.来源,
    locator: fitting.来源位置,
    summary: fitting.说明,
    order: Number(fitting.次序 ?? 0),
    prose: proseOf(draft),
    ...given({ parent: fitting.上级, remark: fitting.内部备注 }),
  };
}

/** Builds an entry of the problems register; without 截至 it stands as of its source. */
export function buildTrouble(draft: Draft<Fitting<'problem'>>, dateOf: (source: string) => Span): Trouble {
  const { fitting, names } = draft;
  const stated = dateField(draft, draft.map, '截至');
  return {
    ...recorded(draft),
    name: fitting.名称,
    type: fitting.类型,
    place: names.place(fitting.地区),
    state: fitting.状态,
    source: fitting.来源,
    locator: fitting.来源位置,
    asOf: { ...(stated ?? dateOf(fitting.来源)), stated: stated !== undefined },
    prose: proseOf(draft),
    ...given({
      project: fitting.项目,
      remedy: fitting.措施,
      raised: dateField(draft, draft.map, '提出'),
      due: dateField(draft, draft.map, '期限'),
      solved: dateField(draft, draft.map, '办结'),
      meetings: meetingsOf(draft),
      remark: fitting.内部备注,
    }),
  };
}

/** The consultations about a problem, each with its date. */
function meetingsOf(draft: Draft<Fitting<'problem'>>): Trouble['meetings'] {
  if (!draft.fitting.会商) return undefined;
  const written = valueUnder(draft.map, '会商');
  const maps = written?.kind === 'list' ? written.items : [];
  return draft.fitting.会商.map(({ 层级, 决定 }, index) => {
    const map = maps[index];
    const date = map?.kind === 'map' ? dateField(draft, map, '日期') : undefined;
    const places = map?.kind === 'map' ? placesOf(map) : {};
    return {
      date: date ?? NOWHERE,
      level: 层级,
      decision: 决定,
      dateAt: places.日期 ?? draft.map.at,
      levelAt: places.层级 ?? draft.map.at,
    };
  });
}

/** Builds a source. */
export function buildSource(draft: Draft<Fitting<'source'>>): Source {
  const { fitting, names } = draft;
  return {
    ...recorded(draft),
    title: fitting.标题,
    short: fitting.简称 ?? fitting.标题,
    type: fitting.类型,
    date: dateField(draft, draft.map, '日期') ?? NOWHERE,
    publication: fitting.刊名,
    articles: fitting.篇目,
    gaps: (fitting.缺失 ?? []).map((gap) =>
      typeof gap === 'string'
        ? { says: gap, places: [] }
        : { says: gap.说明, places: gap.地区.map(names.place) },
    ),
    readings: (fitting.异文 ?? []).map((reading) => ({
      printed: reading.印作,
      usual: reading.通作,
      ...given({ note: reading.说明 }),
    })),
    ...given({ dateNote: fitting.日期说明, remark: fitting.内部备注 }),
  };
}
