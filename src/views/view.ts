import type { Bullet } from '../charts/bullet/bullet.ts';
import type { Bump } from '../charts/bump/bump.ts';
import type { DotRange } from '../charts/dot-range/dot-range.ts';
import type { PairedBars } from '../charts/paired-bars/paired-bars.ts';
import type { PlanCurve } from '../charts/plan-curve/plan-curve.ts';
import type { ProportionStrip } from '../charts/proportion-strip/proportion-strip.ts';
import type { RankedBars } from '../charts/ranked-bars/ranked-bars.ts';
import type { ScheduleBars } from '../charts/schedule-bars/schedule-bars.ts';
import type { SmallMultiples } from '../charts/small-multiples/small-multiples.ts';
import type { StageFunnel } from '../charts/stage-funnel/stage-funnel.ts';
import type { TileMap } from '../charts/tile-map/tile-map.ts';
import type { TwoDates } from '../charts/two-dates/two-dates.ts';
import type { Waterfall } from '../charts/waterfall/waterfall.ts';
import type { Address } from '../model/address.ts';
import type { AbsenceReason } from '../model/value.ts';
import type { Catalogued } from './catalogue-entry.ts';
import type { PageKind } from './page-kind.ts';

/** One stretch of text. Every digit on a page stands in a claim, a figure, a date, a name or an ordinal: the closed list. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly text: string;
      readonly address: Address;
      /** The frozen issue as printed in which it is shown, whatever the records say today. */
      readonly issue?: string;
    }
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly text: string;
      readonly address: Address;
      /** Whether this is where its working stands: the target of its own links. */
      readonly anchored?: true;
      /** The frozen issue as printed in which it is shown, whatever would be computed today. */
      readonly issue?: string;
    }
  | { readonly kind: 'date'; readonly text: string; readonly address?: Address }
  | { readonly kind: 'name'; readonly text: string; readonly address?: Address }
  | { readonly kind: 'ordinal'; readonly text: string; readonly address?: Address }
  | { readonly kind: 'absent'; readonly reason: AbsenceReason }
  | { readonly kind: 'stage'; readonly stage: string; readonly station: number }
  | { readonly kind: 'quiet'; readonly text: string }
  | { readonly kind: 'tag'; readonly text: string }
  /** A small word behind something, leading to what is to be known of it: 勘误. */
  | { readonly kind: 'mark'; readonly text: string; readonly address: Address };

export type Line = readonly Run[];

/** A table; a cell is a line, `anchor` makes a row a link target, `report` is where its number is reported to be wrong. */
export interface Table {
  readonly caption: Line;
  readonly columns: readonly { readonly label: string; readonly align: 'text' | 'number' | 'short' }[];
  readonly rows: readonly {
    readonly anchor?: string;
    readonly report?: Address;
    readonly cells: readonly Line[];
  }[];
  /** On a phone: `cards` folds each row into a card, `scroll` keeps the columns and freezes the first. */
  readonly folds: 'cards' | 'scroll';
}

/** A chart as data; the page draws it twice, wide and narrow. */
export type ChartData =
  | { readonly type: 'rankedBars'; readonly data: RankedBars }
  | { readonly type: 'pairedBars'; readonly data: PairedBars }
  | { readonly type: 'twoDates'; readonly data: TwoDates }
  | { readonly type: 'stageFunnel'; readonly data: StageFunnel }
  | { readonly type: 'proportionStrip'; readonly data: ProportionStrip }
  | { readonly type: 'bump'; readonly data: Bump }
  | { readonly type: 'dotRange'; readonly data: DotRange }
  | { readonly type: 'bullet'; readonly data: Bullet }
  | { readonly type: 'waterfall'; readonly data: Waterfall }
  | { readonly type: 'planCurve'; readonly data: PlanCurve }
  | { readonly type: 'scheduleBars'; readonly data: ScheduleBars }
  | { readonly type: 'smallMultiples'; readonly data: SmallMultiples }
  | { readonly type: 'tileMap'; readonly data: TileMap };

/** A chart with its finding, what it shows, and the same numbers as a table. */
export interface Chart {
  readonly id: string;
  readonly headline: Line;
  readonly subtitle: Line;
  readonly chart: ChartData;
  readonly table: Table;
  /** The frozen issue as printed whose numbers it shows. */
  readonly issue?: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'note'; readonly line: Line }
  | { readonly kind: 'heading'; readonly line: Line; readonly anchor?: string }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly { readonly anchor?: string; readonly report?: Address; readonly line: Line }[];
    }
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: Line; readonly line: Line }[] }
  | { readonly kind: 'aside'; readonly title: string; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** Tables behind a fold: the summary holds no link. On paper they stand open. */
  | { readonly kind: 'fold'; readonly summary: Line; readonly tables: readonly Table[] }
  | { readonly kind: 'cards'; readonly items: readonly Card[] };

/** A record in a list: its name leads to its page. */
export interface Card {
  readonly kicker: Line;
  readonly title: Line;
  readonly address: Address;
  readonly line: Line;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** The title is the name of a record, and may have digits. */
  readonly named?: true;
  /** It stands after an issue and is no part of it: later knowledge beside what was signed out. */
  readonly apart?: true;
  readonly blocks: readonly Block[];
}

/** A figure that a page puts at its head. */
export interface KeyFigure {
  readonly term: string;
  readonly value: Run;
  /** What stands behind the value: the marks of corrections to it. */
  readonly marks?: Line;
  readonly note: Line;
}

/** A feed or a calendar that tells of what a page shows. */
export interface FeedLink {
  readonly title: string;
  readonly address: Address;
  /** Its media type. */
  readonly type: string;
}

/** The picture of a page for link previews: where it lies and what stands on it. */
export interface Picture {
  readonly address: Address;
  /** What it says, for those who do not see it. */
  readonly alt: string;
  /** What it is about: the place, the time, the number. */
  readonly kicker: Line;
  /** The finding. */
  readonly says: Line;
  /** Where that comes from, or as of when. */
  readonly source: Line;
}

/** What every page says of the site. */
export interface SiteView {
  readonly name: string;
  readonly issuer: string;
  readonly standing: string;
  readonly statement: string;
  /** The day up to which the site shows what was known, as readers see it. */
  readonly knownBy?: string;
  readonly url: string;
  /** The feeds of the whole site. */
  readonly feeds: readonly FeedLink[];
}

/** Everything that a page shows, as plain JSON: the page is a pure function of it. */
export interface PageView {
  readonly kind: PageKind;
  readonly address: Address;
  readonly site: SiteView;
  /** The document's title, without the site's name. */
  readonly title: string;
  /** For search engines and link previews; without digits but those of a name in the heading. */
  readonly description: string;
  readonly crumbs: readonly { readonly text: string; readonly address: Address }[];
  readonly kicker: Line;
  readonly heading: Line;
  readonly lede: Line;
  readonly meta: readonly { readonly term: string; readonly line: Line }[];
  readonly keys: readonly KeyFigure[];
  readonly sections: readonly Section[];
  /** What stands under the last rule of an issue: its number, state and editor. */
  readonly colophon: Line;
  /** The feeds of the place that it is about. */
  readonly feeds?: readonly FeedLink[];
  readonly picture?: Picture;
  /** What catalogues and citations have to know of it, where it is something to be cited. */
  readonly catalogued?: Catalogued;
  /** The words by which it is cited, before its address. */
  readonly citation?: Line;
}
