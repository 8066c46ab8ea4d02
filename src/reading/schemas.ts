// The shapes that records may have as written, a list; meanings stand in the vocabulary.

import { z } from 'astro/zod';
import { NATURES } from '../model/claim.ts';
import { CORRECTION_KINDS, CORRECTION_STATES } from '../model/correction.ts';
import { EVENT_TYPES } from '../model/event.ts';
import { VERDICTS } from '../model/finding.ts';
import { INDICATOR_KINDS } from '../model/indicator.ts';
import { MECHANISM_STAGES } from '../model/mechanism.ts';
import { ISSUE_KINDS, RELATIONS } from '../model/records.ts';
import { PROJECT_CLASSES } from '../model/scheme.ts';
import { TROUBLE_LEVELS, TROUBLE_TYPES } from '../model/trouble-types.ts';

const text = z.string().min(1);
const texts = z.array(text);
const whole = z.string().regex(/^\d+$/);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const decimal = z.string().regex(/^\d+(\.\d+)?$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const cited = { 来源: text, 来源位置: text };
const remark = { 内部备注: text.optional() };

/** A mail address for a letter, a web address for a form or a tracker. */
function fitsChannel(
  { 方式, 地址 }: { readonly 方式: string; readonly 地址: string },
  context: z.RefinementCtx,
): void {
  const shape = 方式 === '邮件' ? /^[^\s@?]+@[^\s@?]+$/ : /^https:\/\/\S+$/;
  if (!shape.test(地址)) context.addIssue({ code: 'custom', path: ['地址'] });
}

const site = z.strictObject({
  格式: z.literal('1'),
  名称: text,
  编者: text,
  身份: z.enum(['官方', '非官方汇编', '示例']),
  说明: text,
  网址: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/)
    .refine((url) => URL.canParse(url)),
  路径: z
    .string()
    .regex(/^\/(.*\/)?$/)
    .optional(),
  报告: z
    .strictObject({ 方式: z.enum(['邮件', '表单', '工单']), 地址: text })
    .superRefine(fitsChannel)
    .optional(),
  最小基数: whole.optional(),
  名次: z.enum(['名次', '档次']).optional(),
  ...remark,
});

const place = z.strictObject({
  名称: text,
  简称: text,
  别名: texts.optional(),
  代码: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  级别: z.enum(['省', '地级市', '市辖区', '县', '县级市', '开发区', '乡镇', '部门']),
  上级: text.optional(),
  组: text.optional(),
  次序: whole.optional(),
  格位: z
    .string()
    .regex(/^[1-9]\d?,[1-9]\d?$/)
    .optional(),
  说明: text.optional(),
  ...remark,
});

const project = z.strictObject({
  名称: text,
  简称: text.optional(),
  别名: z.array(z.strictObject({ 名称: text, 说明: text.optional() })).optional(),
  地区: text,
  建设单位: text.optional(),
  行业: text.optional(),
  项目代码: text.optional(),
  相关项目: z
    .array(z.strictObject({ 项目: slug, 关系: z.enum(RELATIONS).optional(), 说明: text.optional() }))
    .optional(),
  说明: text,
  ...remark,
});

const campaign = z.strictObject({
  名称: text,
  地区: text,
  期间: text,
  上级: slug.optional(),
  次序: whole.optional(),
  ...cited,
  说明: text,
  ...remark,
});

const problem = z.strictObject({
  名称: text,
  类型: z.enum(TROUBLE_TYPES),
  地区: text,
  项目: slug.optional(),
  状态: z.enum(['已解决', '推进中', '待核']),
  提出: text.optional(),
  期限: text.optional(),
  办结: text.optional(),
  会商: z.array(z.strictObject({ 日期: text, 层级: z.enum(TROUBLE_LEVELS), 决定: text })).optional(),
  措施: text.optional(),
  截至: text.optional(),
  ...cited,
  ...remark,
});

const source = z.strictObject({
  标题: text,
  简称: text.optional(),
  类型: text,
  日期: text,
  日期说明: text.optional(),
  刊名: text,
  篇目: texts,
  缺失: z.array(z.union([text, z.strictObject({ 说明: text, 地区: texts.min(1) })])).optional(),
  异文: z.array(z.strictObject({ 印作: text, 通作: text, 说明: text.optional() })).optional(),
  ...remark,
});

const claimMap = z.strictObject({
  值: text,
  印作: text.optional(),
  性质: z.enum(NATURES).optional(),
  期间: text.optional(),
  截至: text.optional(),
  口径: text.optional(),
  批次: text.optional(),
  来源: text.optional(),
  来源位置: text.optional(),
  说明: text.optional(),
  编号: text.optional(),
  ...remark,
});

const claims = z.record(z.string(), z.union([text, claimMap, z.array(z.union([text, claimMap]))]));

const statements = {
  来源位置: text.optional(),
  截至: text.optional(),
  期间: text.optional(),
  口径: text.optional(),
  批次: text.optional(),
  陈述: claims.optional(),
  项目: z.record(z.string(), claims).optional(),
  攻坚行动: z.record(z.string(), claims).optional(),
};

const returned = z.strictObject({
  ...statements,
  来源: text,
  来源位置: text,
  收到: text,
  分组: z.array(z.strictObject({ ...statements, ...remark })).optional(),
  台账: z.literal('完整').optional(),
  ...remark,
});

const formula = z.discriminatedUnion('规则', [
  z.strictObject({ 规则: z.literal('比率'), 分子: text, 分母: text }),
  z.strictObject({ 规则: z.literal('占比'), 部分: text, 整体: text }),
  z.strictObject({ 规则: z.literal('求和'), 各项: z.array(text).min(2) }),
  z.strictObject({ 规则: z.literal('差'), 被减数: text, 减数: text }),
  z.strictObject({ 规则: z.literal('同比'), 本期: text }),
]);

const indicator = z.strictObject({
  名称: text,
  别名: texts.optional(),
  易混: texts.optional(),
  组: text,
  适用: z.array(z.enum(['地区', '项目', '攻坚行动'])).min(1),
  单位: text.optional(),
  类型: z.enum(INDICATOR_KINDS),
  方向: z.enum(['越高越好', '越低越好', '中性']).optional(),
  小数位: z.string().regex(/^\d$/).optional(),
  默认期间: z.enum(['年', '当期']),
  口径: text,
  版本: whole,
  计算: formula.optional(),
  ...remark,
});

const issueStep = z.strictObject({ 岗位: text, 日期: day }).optional();

const issue = z
  .strictObject({
    标题: text.optional(),
    地区: text,
    类型: z.enum(ISSUE_KINDS),
    期间: text,
    年: whole,
    期: whole.optional(),
    总期: whole.optional(),
    增刊: whole.optional(),
    日期: text,
    拟稿: issueStep,
    审核: issueStep,
    保密审查: issueStep,
    签发: issueStep,
    代替: texts.optional(),
    ...remark,
  })
  .superRefine((fields, context) => {
    if (fields.增刊 !== undefined) return;
    for (const key of ['期', '总期'] as const)
      if (fields[key] === undefined)
        context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: [key] });
  });

const event = z.strictObject({
  名称: text,
  类型: z.enum(EVENT_TYPES),
  地区: text,
  日期: text,
  ...cited,
  说明: text,
  口径: texts.optional(),
  项目: z.array(slug).optional(),
  ...remark,
});

const mechanism = z.strictObject({
  名称: text,
  环节: z.enum(MECHANISM_STAGES),
  别名: texts.optional(),
  说明: text,
  数据: text.optional(),
  网页: z
    .string()
    .regex(/^\/([a-z-]+\/)*$/)
    .optional(),
  用在: z
    .array(z.strictObject({ 地区: text, 说明: text.optional(), 职责: texts.min(1).optional(), ...cited }))
    .min(1),
  ...remark,
});

const answer = z.strictObject({
  结论: z.enum(VERDICTS),
  针对: texts.min(1),
  说明: text,
  答复: text,
  日期: day,
  ...remark,
});

const funnel = z.strictObject({
  名称: text,
  说明: text,
  环节: z.array(z.strictObject({ 指标: text, 口径: text.optional() })).min(2),
  ...remark,
});

const lookalike = z.strictObject({ 名称: text, 指标: texts.min(1), 理由: text, ...remark });

const slogan = z.strictObject({ 口号: text, 地区: texts.min(1), ...cited, 理由: text, ...remark });

const curve = z.strictObject({ 名称: text, 说明: text, 各月: z.array(decimal).length(12), ...remark });

const light = z.strictObject({
  名称: text,
  说明: text,
  依据: text.optional(),
  看什么: z.enum(['投资进度', '形象进度', '开工', '入统']),
  对象: z.enum(['地区', '项目']).optional(),
  方式: z.enum(['落后百分点', '完成比率', '逾期月数', '连续月数']),
  黄: decimal,
  红: decimal,
  宽限天数: whole.optional(),
  曲线: slug.optional(),
  免责: texts.optional(),
  启用: z.enum(['是', '否']).optional(),
  ...remark,
});

const milestone = z.strictObject({
  名称: text,
  指标: text,
  口径: text.optional(),
  环节: z.enum(['谋划', '前期', '建设', '入统', '投产']),
  ...remark,
});

const calendar = z.strictObject({
  休息: z.array(day).optional(),
  上班: z.array(day).optional(),
  依据: text.optional(),
  ...remark,
});

const notice = z.strictObject({
  名称: text,
  说明: text,
  对象: z.enum(['地区', '项目']),
  灯: z.array(slug).min(1),
  起: z.enum(['黄', '红']),
  连续月数: whole.optional(),
  答复工作日: whole,
  ...remark,
});

const correction = z.strictObject({
  期: slug,
  类别: z.enum(CORRECTION_KINDS),
  状态: z.enum(CORRECTION_STATES),
  数: text.optional(),
  原文: text.optional(),
  更正: text.optional(),
  理由: text,
  报告: day,
  处理: z.strictObject({ 岗位: text, 日期: day }).optional(),
  ...remark,
});

const letter = z.strictObject({
  规则: slug,
  地区: text.optional(),
  项目: slug.optional(),
  月份: month,
  签发: day,
  签发人: text,
  答复: z.strictObject({ 日期: day, 由: text, 原因: text, 办法: text, 赶上: text.optional() }).optional(),
  办结: z.strictObject({ 日期: day, 由: text, 依据: month }).optional(),
  ...remark,
});

const escalation = z.strictObject({
  名称: text,
  说明: text,
  层级: z.enum(TROUBLE_LEVELS),
  工作日: whole,
  ...remark,
});

const watch = z.strictObject({
  名称: text,
  说明: text,
  看什么: z.enum(['没有更新', '够入统条件', '钱快于活']),
  天数: whole.optional(),
  总投资万元: decimal.optional(),
  百分点: decimal.optional(),
  ...remark,
});

const override = z.strictObject({
  规则: slug,
  项目: slug.optional(),
  地区: text.optional(),
  月份: month,
  改为: z.enum(['绿', '黄', '红']),
  理由: text,
  由: text,
  日期: day,
  ...remark,
});

const release = z.strictObject({
  类型: z.enum(['月度简报', '季度晾晒', '年度评比']),
  地区: text.optional(),
  时间: text,
  改期: z.array(z.strictObject({ 期间: text, 原定: day, 改为: day, 原因: text })).optional(),
  ...remark,
});

const race = z.strictObject({
  名称: text,
  说明: text,
  类别: z.enum(PROJECT_CLASSES),
  指标: texts.min(1),
  ...remark,
});

const share = z.string().regex(/^\d+(\.\d+)?%?$/);
const extra = z.array(
  z.strictObject({ 名称: text, 指标: text, 每: share, 得: decimal, 封顶: decimal.optional() }),
);

const scheme = z.strictObject({
  名称: text,
  说明: text,
  版本: whole,
  起: day,
  止: day.optional(),
  地区: text.optional(),
  组: texts.optional(),
  来源: text.optional(),
  来源位置: text.optional(),
  类别: z.enum(PROJECT_CLASSES).optional(),
  规则: z.enum(['已公布', '未公布']),
  指标: z
    .array(
      z.strictObject({
        名称: text,
        指标: text,
        权重: decimal,
        方式: z.enum(['比例', '分档', '名次', '达标']),
        满分值: share.optional(),
        封顶: share.optional(),
        档: z
          .array(z.strictObject({ 起: share, 得: share }))
          .min(1)
          .optional(),
        名次得: z.array(share).min(1).optional(),
        不适用时: z.enum(['分摊']).optional(),
      }),
    )
    .optional(),
  加分: extra.optional(),
  扣分: extra.optional(),
  目标: share.optional(),
  黑榜: z.enum(['开', '关']).optional(),
  ...remark,
});

/** Kind of record → its schema; zod reports what does not fit, `checkShape` says it with a place. */
export const SCHEMAS = {
  site,
  place,
  project,
  campaign,
  problem,
  event,
  mechanism,
  source,
  return: returned,
  indicator,
  funnel,
  lookalike,
  slogan,
  answer,
  curve,
  light,
  milestone,
  calendar,
  notice,
  correction,
  letter,
  escalation,
  watch,
  override,
  release,
  race,
  scheme,
  issue,
};

/** A record as written and found to fit its schema. */
export type Fitting<K extends keyof typeof SCHEMAS> = z.output<(typeof SCHEMAS)[K]>;
