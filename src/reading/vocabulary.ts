// Every key that a record may have, a list: the one place where Chinese keys, code names and visibility meet.

/** 公开 is published; 内部 is stripped before anything above the reader sees it. */
export type Visibility = '公开' | '内部';

/** One field of a record: its Chinese key is the property name. */
export interface Field {
  /** The name in the code. */
  readonly code: string;
  readonly visibility: Visibility;
  /** One sentence for editors: templates and messages quote it. */
  readonly says: string;
}

const shown = (code: string, says: string): Field => ({ code, visibility: '公开', says });
const hidden = (code: string, says: string): Field => ({ code, visibility: '内部', says });

const CITED = {
  来源: shown('source', '来源的编号，即 content/sources/ 里的文件名。'),
  来源位置: shown('locator', '在来源的哪一篇、哪一段；以来源“篇目”里的一项开头。'),
  截至: shown('asOf', '数据截至的时间；来源没有为这一处印出就不写。'),
} as const;

const INTERNAL = { 内部备注: hidden('remark', '只给编者看的备注，不会公布。') } as const;

/** Kind of record → its fields. A key that is not here is an error. */
export const VOCABULARY = {
  site: {
    格式: shown('format', '内容格式的版本，现在是 1。'),
    名称: shown('name', '网站名称。'),
    编者: shown('issuer', '谁编这份简报。'),
    身份: shown('standing', '官方、非官方汇编 或 示例。'),
    说明: shown('statement', '每一页都会印出的身份说明。'),
    网址: shown('url', '网站的完整网址，到路径为止。'),
    路径: shown('base', '网站放在域名下的哪个路径，默认 /。'),
    最小基数: shown('smallBase', '基数小于它时只列个数、不排名次。'),
    名次: shown('ranks', '名次 或 档次；写 档次 就只分上游、中游、下游。'),
    ...INTERNAL,
  },
  place: {
    名称: shown('name', '地区全称。'),
    简称: shown('short', '表格和图里用的简称。'),
    别名: shown('aliases', '来源里出现过的其他写法。'),
    代码: shown('code', 'GB/T 2260 行政区划代码；开发区没有就不写。'),
    级别: shown('level', '地级市、市辖区、县、县级市、开发区 …'),
    上级: shown('parent', '上级地区。'),
    组: shown('group', '与谁同组比较。'),
    次序: shown('order', '同组里的排列次序。'),
    说明: shown('summary', '一句话说明。'),
    ...INTERNAL,
  },
  project: {
    名称: shown('name', '来源印出的项目全称。'),
    简称: shown('short', '表格和图里用的短名称。'),
    别名: shown('aliases', '其他印法，含排印误字，附说明。'),
    地区: shown('place', '项目所在地区。'),
    建设单位: shown('owner', '来源印出的企业或单位。'),
    行业: shown('sector', '行业。'),
    项目代码: shown('code', '投资项目统一代码。'),
    相关项目: shown('related', '分期、拆分、合并、更名，或另一年里名称不同的项目。'),
    说明: shown('summary', '一句话说清这是什么项目，不含数字。'),
    ...INTERNAL,
  },
  campaign: {
    名称: shown('name', '行动名称。'),
    地区: shown('place', '在哪里开展。'),
    期间: shown('period', '行动的时间。'),
    上级: shown('parent', '所属的行动。'),
    次序: shown('order', '同一上级之下的排列次序。'),
    来源: CITED.来源,
    来源位置: CITED.来源位置,
    说明: shown('summary', '一句话说明，不含数字。'),
    ...INTERNAL,
  },
  problem: {
    名称: shown('name', '问题的简短名称。'),
    类型: shown('type', '问题类型。'),
    地区: shown('place', '哪里的问题。'),
    项目: shown('project', '哪个项目的问题。'),
    状态: shown('state', '到来源日期为止：已解决、推进中、待核。'),
    措施: shown('remedy', '来源写明的办法，不含数字。'),
    提出: shown('raised', '什么时候提出。'),
    期限: shown('due', '要求什么时候解决。'),
    办结: shown('solved', '什么时候解决。'),
    会商: shown('meetings', '历次会商：日期、层级（部门、包保领导、主要领导）和决定，不含数字。'),
    ...CITED,
    ...INTERNAL,
  },
  event: {
    名称: shown('name', '活动名称。'),
    类型: shown('type', '集中开工、踏查、会商、签约 …'),
    地区: shown('place', '在哪里。'),
    日期: shown('date', '时间，知道多少写多少。'),
    来源: CITED.来源,
    来源位置: CITED.来源位置,
    说明: shown('summary', '一句话说明，不含数字。'),
    口径: shown('scopes', '属于这次活动的陈述的口径。'),
    项目: shown('projects', '活动涉及的项目的编号。'),
    ...INTERNAL,
  },
  mechanism: {
    名称: shown('name', '机制名称。'),
    环节: shown('stage', '服务于哪个环节，或贯穿全程的哪一类。'),
    别名: shown('aliases', '其他叫法。'),
    说明: shown('summary', '一句话说明，不含数字。'),
    数据: shown('data', '涉及哪些数据，不含数字。'),
    网页: shown('page', '本站对应的网址，以 / 开头。'),
    用在: shown('uses', '各地的做法，逐个写地区、说明、来源、来源位置；包保的还写要配齐哪几项职责。'),
    ...INTERNAL,
  },
  source: {
    标题: shown('title', '本站给这份来源起的标题。'),
    简称: shown('short', '表格里用的短名称。'),
    类型: shown('type', '报纸版面、文件、报送 …'),
    日期: shown('date', '刊出的日期，知道多少写多少。'),
    日期说明: shown('dateNote', '日期为什么只知道到这里。'),
    刊名: shown('publication', '刊物名称；没有印出就写“未印出”。'),
    篇目: shown('articles', '版面上的各篇文章。'),
    缺失: shown('gaps', '版面缺了什么、读不出什么；只关系到几个地区的，写明地区。'),
    异文: shown('readings', '排印误字：印作什么、通作什么。'),
    ...INTERNAL,
  },
  return: {
    ...CITED,
    收到: shown('received', '收到（录入）这份报送的日期。'),
    期间: shown('period', '数据说的是哪段时间。'),
    口径: shown('scope', '统计范围，例如 5000万元以上。'),
    批次: shown('cohort', '哪一批项目，例如 2023年计划实施项目。'),
    陈述: shown('statements', '关于这个地区的各项数据。'),
    项目: shown('projects', '关于各个项目的数据。'),
    攻坚行动: shown('campaigns', '关于各项行动的数据。'),
    分组: shown('groups', '来源位置、口径等不同的另一组数据。'),
    台账: shown('complete', '这份报送的“项目”列全了口径和批次所说的全部项目，就写 完整。'),
    ...INTERNAL,
  },
  claim: {
    值: shown('value', '数据本身：数字带单位、日期或一句话。'),
    印作: shown('printed', '来源印出的写法，与“值”不同时才写。'),
    性质: shown('nature', '实际、计划、预计、目标、设计、上年同期、全省。'),
    期间: shown('period', '这个数说的是哪段时间。'),
    口径: shown('scope', '统计范围或部位。'),
    批次: shown('cohort', '哪一批项目。'),
    说明: shown('note', '需要交代的话。'),
    编号: shown('number', '其他各项都相同时，用来区分。'),
    ...CITED,
    ...INTERNAL,
  },
  indicator: {
    名称: shown('name', '指标名称。'),
    别名: shown('aliases', '同一指标的其他名称。'),
    易混: shown('confusable', '看着像、其实不是一回事的名称。'),
    组: shown('group', '列在哪个标题下。'),
    适用: shown('appliesTo', '用于地区、项目还是攻坚行动。'),
    单位: shown('unit', '标准单位。'),
    类型: shown('kind', '流量、累计、存量、比率、词、日期。'),
    方向: shown('direction', '越高越好、越低越好、中性。'),
    小数位: shown('places', '计算结果保留几位小数。'),
    默认期间: shown('defaultPeriod', '没有写期间时取报送所在的年，还是当期。'),
    口径: shown('definition', '这个指标是什么意思。'),
    版本: shown('version', '口径的版本。'),
    计算: shown('formula', '怎样由其他指标算出。'),
    ...INTERNAL,
  },
  answer: {
    结论: shown('verdict', '存疑 或 已解释。'),
    针对: shown('values', '答复时核对结果里的各个数，照印出的写。'),
    说明: shown('text', '怎样解释，或为什么存疑，不含数字。'),
    答复: shown('by', '由哪个职务或单位答复，不写姓名。'),
    日期: shown('date', '答复的日期。'),
    ...INTERNAL,
  },
  funnel: {
    名称: shown('name', '漏斗的名称。'),
    说明: shown('summary', '各环节是什么关系，不含数字。'),
    环节: shown('steps', '先后相接的指标；同一指标的各环节用口径区分。'),
    ...INTERNAL,
  },
  lookalike: {
    名称: shown('name', '哪一组说法。'),
    指标: shown('indicators', '不能相比的各个指标；只写一个的，是它的各种口径不能相比。'),
    理由: shown('reason', '为什么不能相比，不含数字。'),
    ...INTERNAL,
  },
  slogan: {
    口号: shown('words', '来源印出的口号。'),
    地区: shown('places', '哪些地区的来源这样说。'),
    来源: CITED.来源,
    来源位置: CITED.来源位置,
    理由: shown('reason', '为什么不单列成机制。'),
    ...INTERNAL,
  },
  curve: {
    名称: shown('name', '曲线名称。'),
    说明: shown('summary', '什么时候用，不含数字。'),
    各月: shown('months', '一月到十二月各占多少，只看比例。'),
    ...INTERNAL,
  },
  light: {
    名称: shown('name', '规则名称。'),
    说明: shown('summary', '什么情形亮灯，不含数字。'),
    依据: shown('basis', '参照哪里的做法。'),
    看什么: shown('subject', '投资进度、形象进度、开工 或 入统。'),
    方式: shown('measure', '落后百分点、完成比率 或 逾期月数。'),
    黄: shown('yellow', '从多少起亮黄灯。'),
    红: shown('red', '从多少起亮红灯。'),
    宽限天数: shown('graceDays', '到期以后多少天内不亮灯。'),
    曲线: shown('curve', '按哪条序时曲线。'),
    免责: shown('excuses', '哪些情形不亮灯。'),
    启用: shown('used', '是 或 否；不写就是备用的。'),
    ...INTERNAL,
  },
  milestone: {
    名称: shown('name', '节点名称。'),
    指标: shown('indicator', '记这个节点日期的指标。'),
    口径: shown('scope', '同一指标有几种日期时，是哪一种。'),
    环节: shown('stage', '谋划、前期、建设、入统 或 投产。'),
    ...INTERNAL,
  },
  calendar: {
    休息: shown('off', '不上班的工作日。'),
    上班: shown('on', '照常上班的周末。'),
    依据: shown('basis', '依据哪份通知。'),
    ...INTERNAL,
  },
  notice: {
    名称: shown('name', '规则名称。'),
    说明: shown('summary', '什么情形发提示函，不含数字。'),
    对象: shown('about', '地区 或 项目。'),
    灯: shown('lights', '看哪几条亮灯规则。'),
    起: shown('from', '黄灯起还是红灯起。'),
    连续月数: shown('months', '连续亮几个月。'),
    答复工作日: shown('answerDays', '几个工作日内答复。'),
    ...INTERNAL,
  },
  escalation: {
    名称: shown('name', '规则名称。'),
    说明: shown('summary', '什么情形提到这一级，不含数字。'),
    层级: shown('level', '部门、包保领导 或 主要领导。'),
    工作日: shown('days', '提出满几个工作日还没有办结，就要提到这一级。'),
    ...INTERNAL,
  },
  override: {
    规则: shown('rule', '哪一条亮灯规则。'),
    项目: shown('project', '哪个项目。'),
    月份: shown('month', '哪个月。'),
    改为: shown('light', '绿、黄 或 红。'),
    理由: shown('reason', '为什么改。'),
    由: shown('by', '由哪个职务或单位决定，不写姓名。'),
    日期: shown('date', '决定的日期。'),
    ...INTERNAL,
  },
  race: {
    名称: shown('name', '赛马项目的名称。'),
    说明: shown('summary', '比什么，不含数字。'),
    类别: shown('of', '在建、谋划、专项 或 全链条项目。'),
    指标: shown('indicators', '逐月比较的指标。'),
    ...INTERNAL,
  },
  scheme: {
    名称: shown('name', '考核办法的名称。'),
    说明: shown('summary', '一句话说明，不含数字。'),
    版本: shown('version', '第几版。'),
    起: shown('from', '从哪天起用。'),
    止: shown('to', '用到哪天；还在用就不写。'),
    地区: shown('place', '哪个地区的办法。'),
    组: shown('groups', '用于哪几组；不写就是全部。'),
    来源: CITED.来源,
    来源位置: CITED.来源位置,
    规则: shown('published', '已公布 或 未公布；未公布的不打分。'),
    指标: shown('items', '各项的指标、权重和计分方式。'),
    加分: shown('bonus', '另加的分。'),
    扣分: shown('deductions', '另扣的分。'),
    目标: shown('target', '基础分的得分率要超过多少才可能上红榜；不写就不列红榜、黑榜。'),
    黑榜: shown('black', '写 开 才列黑榜：名次靠后、又没有达到目标的；不写就不列。'),
    ...INTERNAL,
  },
  issue: {
    标题: shown('title', '这一期的标题；不写就由数据生成。'),
    地区: shown('place', '哪里的简报。'),
    类型: shown('kind', '月度简报、专刊 …'),
    期间: shown('period', '这一期说的时间。'),
    年: shown('year', '年度期号的年份。'),
    期: shown('number', '年度期号。'),
    总期: shown('running', '总期号。'),
    日期: shown('date', '编成的日期。'),
    状态: shown('state', '拟稿、审核 或 签发。'),
    代替: shown('replaces', '编者的话代替哪几节自动生成的文字。'),
    ...INTERNAL,
  },
} as const satisfies Record<string, Record<string, Field>>;

/** A kind of record that the vocabulary knows. */
export type RecordKind = keyof typeof VOCABULARY;

/** The fields of a kind that the public may not see: their Chinese keys and their names in the code. */
export const hiddenFields = (kind: RecordKind): readonly { readonly key: string; readonly code: string }[] =>
  Object.entries<Field>(VOCABULARY[kind])
    .filter(([, field]) => field.visibility !== '公开')
    .map(([key, { code }]) => ({ key, code }));
