/** The sections of a bulletin, in order; editors' headings are these words. */
export const BULLETIN_SECTIONS = [
  '总体情况',
  '各县（市、区）对比',
  '重点项目进展',
  '存在问题',
  '下一步工作',
  '附表',
  '数据来源',
] as const;

export type BulletinSection = (typeof BULLETIN_SECTIONS)[number];
