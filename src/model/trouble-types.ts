/** The dictionary of problem types (问题类型); the order is that of the register. */
export const TROUBLE_TYPES = [
  '资金',
  '审批',
  '用地征拆',
  '用电水气热',
  '道路',
  '用工',
  '业主招商',
  '环保',
  '入统',
  '谋划质量',
  '疫情停工',
  '缓建',
  '其他',
] as const;

/** 三级会商: who a problem is before, from the lowest level up. */
export const TROUBLE_LEVELS = ['部门', '包保领导', '主要领导'] as const;
