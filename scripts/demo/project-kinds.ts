// A list of what may be built in the invented province.

/** How a building site looks and which stages it passes. */
export type Works = '厂房' | '楼宇' | '道路' | '管网' | '园区' | '能源';

/** A kind of project: what its name says, what it is, who builds it. */
export interface ProjectKind {
  /** The middle of the name: 预制菜加工. */
  readonly product: string;
  readonly sector: string;
  readonly works: Works;
  /** What a firm that builds it is called after its brand; absent for what offices build. */
  readonly firm?: string;
}

const firms = (
  sector: string,
  works: Works,
  firm: string,
  ...products: readonly string[]
): readonly ProjectKind[] => products.map((product) => ({ product, sector, works, firm }));

const offices = (sector: string, works: Works, ...products: readonly string[]): readonly ProjectKind[] =>
  products.map((product) => ({ product, sector, works }));

/** Every kind of project. */
export const PROJECT_KINDS: readonly ProjectKind[] = [
  ...firms(
    '食品饮料',
    '厂房',
    '食品有限公司',
    '预制菜加工',
    '杂粮深加工',
    '饮用水灌装',
    '果蔬冻干',
    '菌菇精深加工',
    '乳品加工',
  ),
  ...firms('医药健康', '厂房', '药业有限公司', '中药饮片', '口服制剂', '原料药提取', '医用敷料'),
  ...firms(
    '装备制造',
    '厂房',
    '机械有限公司',
    '农机装备',
    '精密铸件',
    '环保装备',
    '阀门制造',
    '智能仓储设备',
  ),
  ...firms(
    '新材料',
    '厂房',
    '新材料有限公司',
    '玄武岩纤维',
    '负极材料',
    '保温板材',
    '特种玻璃',
    '可降解薄膜',
  ),
  ...firms('冶金建材', '厂房', '建材有限公司', '装配式构件', '矿山机制砂', '绿色建材'),
  ...firms('汽车及零部件', '厂房', '汽车部件有限公司', '汽车线束', '轻量化轮毂', '车用电机'),
  ...firms('电子信息', '厂房', '电子有限公司', '传感器封装', '电路板组装', '数据中心'),
  ...firms('能源', '能源', '能源有限公司', '分散式风电', '农光互补发电', '生物质热电', '储能电站'),
  ...firms('现代农业', '园区', '农业有限公司', '肉牛养殖', '设施蔬菜', '良种繁育', '冷水鱼养殖', '花卉种苗'),
  ...firms('商贸物流', '园区', '物流有限公司', '冷链物流园', '农产品交易市场', '快递分拨中心'),
  ...firms('文化旅游', '园区', '文旅有限公司', '滑雪度假区', '温泉康养', '湿地观光', '古镇街区'),
  ...offices('市政', '管网', '供热管网改造', '排水管网更新', '燃气管道更新', '供水管网改造'),
  ...offices('交通', '道路', '国道改线', '农村公路改造', '跨河大桥', '产业大道', '客运枢纽'),
  ...offices(
    '民生',
    '楼宇',
    '中心医院新建',
    '养老服务中心',
    '中学迁建',
    '职业教育中心',
    '文体中心',
    '保障性住房',
  ),
  ...offices('生态环保', '管网', '污水处理厂扩建', '河道综合治理', '垃圾处理设施', '黑臭水体治理'),
  ...offices('水利', '管网', '水库除险加固', '灌区改造', '堤防加固'),
];

/** The first and the second character of the brands that firms bear. */
export const BRANDS = [
  '禾穗桉楮蕴曦翊昶铄镕钰铎鼐衍祺溯漱湛濯屹峥嵩巍骞',
  '璟沣霖睿翎舒稷黍舟筠笙簌翰越驰骁骐焱煜灿砺砥棣榕',
] as const;

/** Where in a place something public is built. */
export const QUARTERS = '城东 城西 城南 城北 河东 河西 老城区 新城区 滨河 站前 北岸 南岸'.split(' ');
