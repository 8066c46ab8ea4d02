// A list of invented names: none of them is a city, county, town or village of China (compared with the published
// lists of administrative divisions). The first three of a city race in its first group, the next two in the second.

/** A contestant as listed: its name, its short name, its level and its group (1 to 3). */
export type NamedContestant = readonly [name: string, short: string, level: string, group: 1 | 2 | 3];

/** A city as listed: its name without 市, what is said of it, and who races in it. */
export interface NamedCity {
  readonly stem: string;
  readonly says: string;
  /** Where about it lies in the province: column and row, from one at the upper left. */
  readonly square: readonly [column: number, row: number];
  readonly contestants: readonly NamedContestant[];
}

/** The nine cities of the invented province. */
export const NAMED_CITIES: readonly NamedCity[] = [
  {
    stem: '霁川',
    says: '省会，县、市、区、开发区和市直部门都报送。',
    square: [2, 2],
    contestants: [
      ['岚墀区', '岚墀', '市辖区', 1],
      ['绛野区', '绛野', '市辖区', 1],
      ['澹平县', '澹平', '县', 1],
      ['霁川经济开发区', '霁川经开区', '开发区', 2],
      ['霁川高新技术开发区', '霁川高新区', '开发区', 2],
      ['蓼塬县', '蓼塬', '县', 1],
      ['枫堡市', '枫堡', '县级市', 1],
      ['碧漾产业园区', '碧漾园区', '开发区', 2],
      ['霁川市交通运输局', '霁川交通局', '部门', 3],
      ['霁川市水务局', '霁川水务局', '部门', 3],
      ['霁川市住房建设局', '霁川住建局', '部门', 3],
    ],
  },
  {
    stem: '沐原',
    says: '省西部的工业城市，县、市、区和市直部门报送。',
    square: [1, 2],
    contestants: [
      ['泓屿区', '泓屿', '市辖区', 1],
      ['璟原县', '璟原', '县', 1],
      ['萱堡县', '萱堡', '县', 1],
      ['沐原市工业和信息化局', '沐原工信局', '部门', 3],
      ['沐原市农业农村局', '沐原农业局', '部门', 3],
      ['鹤沅县', '鹤沅', '县', 1],
      ['沐原市文化旅游局', '沐原文旅局', '部门', 3],
    ],
  },
  {
    stem: '澄漾',
    says: '省东部的港口城市，县、市、区和开发区报送。',
    square: [4, 2],
    contestants: [
      ['砚霖区', '砚霖', '市辖区', 1],
      ['洵宁县', '洵宁', '县', 1],
      ['梓皋县', '梓皋', '县', 1],
      ['澄漾经济开发区', '澄漾经开区', '开发区', 2],
      ['澄漾临港产业区', '澄漾临港区', '开发区', 2],
      ['蒹野市', '蒹野', '县级市', 1],
      ['漪沅县', '漪沅', '县', 1],
      ['澄漾新材料产业园', '澄漾新材料园', '开发区', 2],
    ],
  },
  {
    stem: '鹭皋',
    says: '省南部的农业大市，县、区和开发区报送。',
    square: [3, 3],
    contestants: [
      ['芷墀区', '芷墀', '市辖区', 1],
      ['栖泽县', '栖泽', '县', 1],
      ['湜川县', '湜川', '县', 1],
      ['鹭皋经济开发区', '鹭皋经开区', '开发区', 2],
      ['鹭皋食品产业园', '鹭皋食品园', '开发区', 2],
      ['苓平县', '苓平', '县', 1],
      ['雁漾示范区', '雁漾示范区', '开发区', 2],
    ],
  },
  {
    stem: '棠渚',
    says: '省中部的城市，县、区和两个开发区报送。',
    square: [3, 2],
    contestants: [
      ['桐霖区', '桐霖', '市辖区', 1],
      ['缃湖县', '缃湖', '县', 1],
      ['茗岫县', '茗岫', '县', 1],
      ['棠渚经济开发区', '棠渚经开区', '开发区', 2],
      ['棠渚高新技术开发区', '棠渚高新区', '开发区', 2],
      ['汐安县', '汐安', '县', 1],
    ],
  },
  {
    stem: '榆岫',
    says: '省北部的山区城市，县、区和开发区报送。',
    square: [2, 1],
    contestants: [
      ['朔漾区', '朔漾', '市辖区', 1],
      ['葭宁县', '葭宁', '县', 1],
      ['槿原县', '槿原', '县', 1],
      ['榆岫经济开发区', '榆岫经开区', '开发区', 2],
      ['榆岫循环产业园', '榆岫循环园', '开发区', 2],
      ['黛岭示范区', '黛岭示范区', '开发区', 2],
    ],
  },
  {
    stem: '瑶泽',
    says: '省东南部的城市，只有县、市、区报送。',
    square: [4, 3],
    contestants: [
      ['楠渚区', '楠渚', '市辖区', 1],
      ['琮川县', '琮川', '县', 1],
      ['瑾霖县', '瑾霖', '县', 1],
      ['曜湖县', '曜湖', '县', 1],
      ['珺平市', '珺平', '县级市', 1],
    ],
  },
  {
    stem: '骊塬',
    says: '省西北部的城市，县、区和两个开发区报送。',
    square: [1, 1],
    contestants: [
      ['柠泽区', '柠泽', '市辖区', 1],
      ['蕙野县', '蕙野', '县', 1],
      ['缥屿县', '缥屿', '县', 1],
      ['骊塬经济开发区', '骊塬经开区', '开发区', 2],
      ['骊塬能源化工园', '骊塬能化园', '开发区', 2],
    ],
  },
  {
    stem: '荇湖',
    says: '不设区县的城市，各镇直接报送。',
    square: [2, 3],
    contestants: [
      ['璞宁镇', '璞宁', '乡镇', 3],
      ['旸塬镇', '旸塬', '乡镇', 3],
      ['羲岫镇', '羲岫', '乡镇', 3],
      ['晗浦镇', '晗浦', '乡镇', 3],
      ['泓塬镇', '泓塬', '乡镇', 3],
    ],
  },
];
