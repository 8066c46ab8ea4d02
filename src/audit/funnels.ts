// A list of the funnels that the audit knows: along each of them counts must not increase.

/** One step: the name of its indicator and, where one indicator has all steps, the scope that marks this one. */
export interface FunnelStep {
  readonly indicator: string;
  readonly scope?: RegExp;
}

/** Steps in their order, with a name for readers. */
export interface Funnel {
  readonly name: string;
  readonly steps: readonly FunnelStep[];
}

export const FUNNELS: readonly Funnel[] = [
  {
    name: '谋划—签约—落地—开工（个数）',
    steps: [
      { indicator: '谋划项目数' },
      { indicator: '新签约项目数' },
      { indicator: '新落地项目数' },
      { indicator: '新开工项目数' },
    ],
  },
  {
    name: '谋划—签约—落地—开工（金额）',
    steps: [
      { indicator: '谋划项目总投资' },
      { indicator: '新签约项目投资' },
      { indicator: '新落地项目投资' },
      { indicator: '新开工项目投资' },
    ],
  },
  {
    name: '协同服务：入库—发起—完成—进入审批',
    steps: [
      { indicator: '审批服务项目数', scope: /储备库$/ },
      { indicator: '审批服务项目数', scope: /^发起/ },
      { indicator: '审批服务项目数', scope: /^完成/ },
      { indicator: '审批服务项目数', scope: /^进入审批/ },
    ],
  },
  { name: '授信—放款', steps: [{ indicator: '授信额' }, { indicator: '贷款发放额' }] },
  { name: '需求—放款', steps: [{ indicator: '融资需求额' }, { indicator: '贷款发放额' }] },
  { name: '对接—受惠', steps: [{ indicator: '融资对接数' }, { indicator: '惠及企业数' }] },
  {
    name: '推介—融资',
    steps: [
      { indicator: '融资对接数', scope: /推介$/ },
      { indicator: '获得资金项目数', scope: /融资$/ },
    ],
  },
  {
    name: '市级—省级认定',
    steps: [
      { indicator: '认定企业数', scope: /^市级/ },
      { indicator: '认定企业数', scope: /省级/ },
    ],
  },
];

/** Words that say no more than that the projects are key ones; a step may be told with them or without. */
const PLAIN_SCOPE = /^重点项目$/;

/** The scope that the steps of one funnel share: nothing where the scope itself marks the step. */
export const sharedScope = (step: FunnelStep, scope: string): string =>
  step.scope ? '' : scope.replace(PLAIN_SCOPE, '');

/** Whether a number with this indicator and scope is a step of a funnel that is marked by its scope. */
export const isFunnelStep = (indicator: string, scope: string): boolean =>
  FUNNELS.some(({ steps }) =>
    steps.some((step) => step.indicator === indicator && step.scope !== undefined && step.scope.test(scope)),
  );
