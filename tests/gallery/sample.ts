import type { Bound, Heading, Label } from '../../src/charts/chart.ts';

/** A number as it is printed, bound to a claim that is named for its place and its kind. */
export const claim = (text: string, id: string): Bound => ({
  text,
  value: Number.parseFloat(text),
  claim: id,
});

/** A number that was derived. */
export const figure = (text: string, id: string): Bound => ({
  text,
  value: Number.parseFloat(text),
  figure: id,
});

/** The name of a place or project, with an address or without. */
export const named = (text: string, href?: string): Label => (href === undefined ? { text } : { text, href });

/** What a chart is called and says. */
export const heading = (id: string, title: string, description: string): Heading => ({
  id,
  title,
  description,
});

/** Twelve counties and zones of two cities, for charts with many rows. */
export const TWELVE = [
  ['集安市', 'jian'],
  ['通化县', 'tonghua-xian'],
  ['二道江区', 'erdaojiang'],
  ['东昌区', 'dongchang'],
  ['辉南县', 'huinan'],
  ['柳河县', 'liuhe'],
  ['梅河口市', 'meihekou'],
  ['浑江区', 'hunjiang'],
  ['江源区', 'jiangyuan'],
  ['临江市', 'linjiang'],
  ['抚松县', 'fusong'],
  ['长白朝鲜族自治县', 'changbai'],
] as const;

/** Names that are long, with Latin letters and digits in them. */
export const LONG_NAMES = [
  '长白山保护开发区池西区经济合作开发区管理委员会',
  '年产30万吨新能源负极材料一体化（二期）建设项目',
  '通钢3号焦炉异地等量置换节能升级改造项目',
] as const;
