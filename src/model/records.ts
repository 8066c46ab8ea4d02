import type { At } from './at.ts';
import type { IssueState, IssueSteps } from './issue-steps.ts';
import type { Prose } from './prose.ts';
import type { TROUBLE_LEVELS } from './trouble-types.ts';
import type { Span } from './value.ts';

/** What every record carries: its id (the file's slug) and where its fields stand, for messages. */
export interface Recorded {
  readonly id: string;
  readonly at: At;
  /** Chinese key → where its value stands. */
  readonly fields: Readonly<Record<string, At>>;
}

/** Whether the site speaks for the authority, compiles what others printed, or shows an invented province. */
export type Standing = '官方' | '非官方汇编' | '示例';

/** site.yaml: what the whole site is. */
export interface Site extends Recorded {
  readonly format: 1;
  readonly name: string;
  readonly issuer: string;
  readonly standing: Standing;
  readonly statement: string;
  readonly url: string;
  readonly base: string;
  readonly language: string;
  /** How readers report that a number is wrong: by a mail address, or at a web address in which {编号} {网页} {印作} {标题} {正文} are filled in. */
  readonly report?: { readonly by: '邮件' | '表单' | '工单'; readonly address: string };
  readonly smallBase: number;
  /** Whether ranks are shown, or only the third in which somebody stands. */
  readonly ranks: '名次' | '档次';
  /** The day up to which the archive is shown as it was known; absent for the whole of it. */
  readonly knownBy?: string;
}

/** A city, county, zone, department or township: whoever reports and races. */
export interface Place extends Recorded {
  readonly name: string;
  readonly short: string;
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly level: string;
  /** The id of the parent place, or the bare name of one that has no record here (吉林省). */
  readonly parent?: string;
  readonly group?: string;
  readonly order: number;
  /** Its square on a tile map among those of the same parent, from one at the upper left; a rough position, no boundary. */
  readonly square?: { readonly column: number; readonly row: number };
  readonly summary?: string;
  /** The city that the place belongs to (itself, for a city). */
  readonly city: string;
  readonly prose: Prose;
}

/** Another printed name of the same thing, with the reason. */
export interface Alias {
  readonly name: string;
  readonly note?: string;
}

/** How a project stands to another: a later phase, what it was split from or merged from, what it was called before. */
export const RELATIONS = ['分期', '拆分自', '合并自', '更名自', '其他'] as const;

/** Another project that a card names, with how the two are related. */
export interface Related {
  readonly project: string;
  readonly relation?: (typeof RELATIONS)[number];
  readonly note?: string;
}

/** A project's card: who it is. Everything else about it is a claim. */
export interface Project extends Recorded {
  readonly name: string;
  readonly short: string;
  readonly aliases: readonly Alias[];
  readonly place: string;
  readonly city: string;
  readonly owner?: string;
  readonly sector?: string;
  readonly code?: string;
  readonly related: readonly Related[];
  readonly summary: string;
  readonly prose: Prose;
}

/** 攻坚行动: a drive with its own targets and results. */
export interface Campaign extends Recorded {
  readonly name: string;
  readonly place: string;
  readonly parent?: string;
  readonly period: Span;
  /** Its place among the campaigns of the same parent. */
  readonly order: number;
  readonly source: string;
  readonly locator: string;
  readonly summary: string;
  readonly prose: Prose;
}

/** A consultation about a problem: when, on which level, what was decided. */
export interface TroubleMeeting {
  readonly date: Span;
  readonly level: (typeof TROUBLE_LEVELS)[number];
  readonly decision: string;
  /** Where its date stands, for messages. */
  readonly dateAt: At;
  /** Where its level stands. */
  readonly levelAt: At;
}

/** 问题台账: an obstacle that a source names, its remedy and its state as of that source. */
export interface Trouble extends Recorded {
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly project?: string;
  readonly state: string;
  readonly remedy?: string;
  /** When it was raised, by when it is to be solved, and when it was. */
  readonly raised?: Span;
  readonly due?: Span;
  readonly solved?: Span;
  /** 会商: what was decided about it, level by level, in order. */
  readonly meetings?: readonly TroubleMeeting[];
  readonly source: string;
  readonly locator: string;
  readonly asOf: Span & { readonly stated: boolean };
  readonly prose: Prose;
}

/** Something that a source lacks or that cannot be read in it, and the places whose part of it this concerns. */
export interface Gap {
  readonly says: string;
  readonly places: readonly string[];
}

/** What is cited: a page, a document, a return of the office itself. */
export interface Source extends Recorded {
  readonly title: string;
  readonly short: string;
  readonly type: string;
  readonly date: Span;
  readonly dateNote?: string;
  readonly publication: string;
  readonly articles: readonly string[];
  readonly gaps: readonly Gap[];
  readonly readings: readonly { readonly printed: string; readonly usual: string; readonly note?: string }[];
}

/** Whether a source is what offices send in, month after month and without end, and not something printed once. */
export const isReturned = (source: Pick<Source, 'type'> | undefined): boolean => source?.type === '报送';

/** A return (报送): one place, one period, one source; a revision is a new one. */
export interface Return extends Recorded {
  readonly place: string;
  readonly period: Span;
  readonly revision: number;
  readonly source: string;
  readonly received: string;
  /** Whether its 项目 are the whole list that its counts speak of, so that the two can be compared. */
  readonly complete: boolean;
}

/** The kinds of issues: what a month, a quarter and a year come to, and one matter in the editors' words. */
export const ISSUE_KINDS = ['月度简报', '季度晾晒', '年度评比', '专刊', '专报'] as const;

/** An issue of the bulletin as its editors wrote it. */
export interface Issue extends Recorded {
  readonly place: string;
  readonly kind: (typeof ISSUE_KINDS)[number];
  readonly period: Span;
  readonly year: number;
  /** Its number among those of its year: 期 of the issues proper, 增刊 of the extra ones. */
  readonly number: number;
  /** 总期, its number among all issues proper; an extra issue has none. */
  readonly running?: number;
  /** The day from which it is issued; until it is signed, that on which it was composed. */
  readonly date: Span;
  readonly title?: string;
  readonly steps: IssueSteps;
  readonly state: IssueState;
  readonly replaces: readonly string[];
  readonly sections: Readonly<Record<string, Prose>>;
}
