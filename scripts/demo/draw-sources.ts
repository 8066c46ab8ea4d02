import { sourceOf } from './compose-return.ts';
import { drawYaml } from './draw-yaml.ts';
import { type Month, monthText, numberIn, yearOf } from './month.ts';
import type { City, Contestant } from './place.ts';
import type { Written } from './written.ts';

const PUBLISHER = '示例省重大项目服务中心';

/** The source of the mechanisms: what each city laid down at the beginning. */
export const MECHANISM_SOURCE = 'shili-jizhi-2024';

/** The file of a source. */
const sourceFile = (id: string): string => `content/sources/${id}.yaml`;

const said = (month: Month): string => `${yearOf(month)}年${numberIn(month)}月`;

/** What a city and its places returned in a month. */
export function drawReturnSource(city: City, places: readonly Contestant[], month: Month): [string, string] {
  const articles = [city.name, ...places.map(({ name }) => name)];
  return source(
    sourceOf(city, month),
    `${city.name}重点项目月度报送（${said(month)}）`,
    '报送',
    month,
    articles,
  );
}

/** What was seen on a visit. */
export const drawVisitSource = (id: string, city: City, day: string, month: Month): [string, string] =>
  source(id, `${city.name}重点项目踏查记录（${said(month)}）`, '踏查', month, [city.name], day);

/** A city's own notice, which says something else than the returns. */
export const drawNoticeSource = (id: string, city: City, month: Month): [string, string] =>
  source(id, `${city.name}重点项目进度通报（${said(month)}）`, '文件', month, [city.name]);

/** What the cities laid down about their ways of working. */
export const drawMechanismSource = (cities: readonly City[], month: Month): [string, string] =>
  source(
    MECHANISM_SOURCE,
    '示例省各市项目工作机制汇编',
    '文件',
    month,
    cities.map(({ name }) => name),
  );

function source(
  id: string,
  title: string,
  type: string,
  month: Month,
  articles: readonly string[],
  day = monthText(month),
): [string, string] {
  const record: { readonly [key: string]: Written } = {
    标题: title,
    类型: type,
    日期: day,
    刊名: PUBLISHER,
    篇目: articles,
  };
  return [sourceFile(id), drawYaml(record)];
}
