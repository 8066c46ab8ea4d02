import type { Subject } from './claim.ts';
import type { Recorded } from './records.ts';
import type { ReleaseRule } from './release-rule.ts';
import type { ProjectClass, Scheme } from './scheme.ts';
import type { TROUBLE_LEVELS } from './trouble-types.ts';

/** 序时曲线: how a year's plan is spread over its months. */
export interface PlanCurve extends Recorded {
  readonly name: string;
  readonly summary: string;
  /** Twelve monthly shares as written decimals; only their proportions count. */
  readonly months: readonly string[];
}

/** What a light looks at: money or work against the plan curve, a start or an entry into statistics against its day. */
export type LightSubject = '投资进度' | '形象进度' | '开工' | '入统';

/**
 * How far behind is measured: in points of the year's plan, as a share of what the curve asks for, in months past the day,
 * or in months in a row that failed: those in which a start was due, that of the day included, or whose own plan was missed.
 */
export type LightMeasure = '落后百分点' | '完成比率' | '逾期月数' | '连续月数';

/** 亮灯规则: from when on something is yellow and from when on red. */
export interface LightRule extends Recorded {
  readonly name: string;
  readonly summary: string;
  /** What the rule was made after, in words. */
  readonly basis?: string;
  readonly subject: LightSubject;
  /** Whose light it is; absent: that of everybody whom what it looks at is told of. */
  readonly about?: '地区' | '项目';
  readonly measure: LightMeasure;
  /** Written decimals: points, percent or months. */
  readonly yellow: string;
  readonly red: string;
  /** Days after the due day (or after the month's end) in which no light is lit. */
  readonly graceDays: number;
  /** The id of the curve; only for money and work. */
  readonly curve?: string;
  /** The excuses that put a light out. */
  readonly excuses: readonly string[];
  /** Whether the site uses it; a preset waits. */
  readonly used: boolean;
}

/** One node of a project's way, in its order: the indicator that dates it, and the station that it belongs to. */
export interface MilestoneStep extends Recorded {
  readonly name: string;
  readonly indicator: string;
  /** Which of its dates, where one indicator has several: 施工许可. */
  readonly scope?: string;
  /** 谋划 前期 建设 入统 投产: the five stages. */
  readonly stage: string;
}

/** The days of a year on which offices do not work although it is a weekday, and the weekend days on which they do. */
export interface WorkCalendar extends Recorded {
  readonly year: number;
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly basis?: string;
}

/** 提示函规则: when a letter is drafted and by when an answer is asked for. */
export interface NoticeRule extends Recorded {
  readonly name: string;
  readonly summary: string;
  readonly about: '地区' | '项目';
  /** The lights that call for a letter. */
  readonly lights: readonly string[];
  /** 黄 or 红: from which light on. */
  readonly from: '黄' | '红';
  /** Months in a row that the light has to be lit. */
  readonly months: number;
  /** Working days until the answer is due. */
  readonly answerDays: number;
}

/** 升级规则: the age in working days from which an open problem has to be before a level. */
export interface EscalationStep extends Recorded {
  readonly name: string;
  readonly summary: string;
  readonly level: (typeof TROUBLE_LEVELS)[number];
  readonly days: number;
}

/** What a list looks at: a silence, a project far enough for the statistics, money that runs ahead of the work. */
export type WatchSubject = '没有更新' | '够入统条件' | '钱快于活';

/** Under which key each list has its limit, and in which unit. */
export const WATCH_LIMITS: Readonly<Record<WatchSubject, { readonly key: string; readonly unit: string }>> = {
  没有更新: { key: '天数', unit: '天' },
  够入统条件: { key: '总投资万元', unit: '万元' },
  钱快于活: { key: '百分点', unit: '个百分点' },
};

/** 名单规则: from which limit on a project is listed. */
export interface WatchRule extends Recorded {
  readonly name: string;
  readonly summary: string;
  readonly subject: WatchSubject;
  /** A written decimal in the unit of what is looked at. */
  readonly limit: string;
}

/** An override of a light by hand, logged with who decided and why. */
export interface LightOverride extends Recorded {
  readonly rule: string;
  readonly subject: Subject;
  /** The month as YYYY-MM. */
  readonly month: string;
  readonly light: '绿' | '黄' | '红';
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** 赛马项目: a set of indicators on which places race, for one class of projects. */
export interface RaceSet extends Recorded {
  readonly name: string;
  readonly summary: string;
  /** The class of projects; sets of different classes are never mixed. */
  readonly of: ProjectClass;
  readonly indicators: readonly string[];
}

/** 考核办法 as it is kept: the scheme with its place in the file, and why it has no rules where it has none. */
export interface KeptScheme extends Scheme, Recorded {
  readonly summary: string;
  readonly locator?: string;
}

/** Every rule that the content holds as data. */
export interface Rules {
  readonly curves: readonly PlanCurve[];
  readonly lights: readonly LightRule[];
  readonly milestones: readonly MilestoneStep[];
  readonly calendars: readonly WorkCalendar[];
  readonly notices: readonly NoticeRule[];
  readonly escalations: readonly EscalationStep[];
  readonly watches: readonly WatchRule[];
  readonly overrides: readonly LightOverride[];
  readonly releases: readonly ReleaseRule[];
  readonly races: readonly RaceSet[];
  readonly schemes: readonly KeptScheme[];
}

/** A content without any rule. */
export const NO_RULES: Rules = {
  curves: [],
  lights: [],
  milestones: [],
  calendars: [],
  notices: [],
  escalations: [],
  watches: [],
  overrides: [],
  releases: [],
  races: [],
  schemes: [],
};
