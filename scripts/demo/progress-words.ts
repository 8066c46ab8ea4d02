// A list of what a building site looks like, from its beginning to its end, without any number.
import type { Works } from './project-kinds.ts';

/** Works → what is seen in each eighth of the way. */
const SEEN: Readonly<Record<Works, readonly string[]>> = {
  厂房: [
    '场地平整，临时设施进场',
    '基础开挖，部分基础浇筑完成',
    '基础全部完成，钢结构开始吊装',
    '主体钢结构吊装过半',
    '主体封顶，围护墙板安装中',
    '厂房封闭，地面和管线施工中',
    '设备陆续进场安装',
    '设备安装收尾，单机调试中',
  ],
  楼宇: [
    '场地平整，围挡和临时设施完成',
    '基坑支护和土方开挖中',
    '地下结构施工中',
    '主体结构施工过半',
    '主体封顶，二次结构砌筑中',
    '外墙和机电安装中',
    '室内装修中',
    '室外配套和收尾施工中',
  ],
  道路: [
    '征拆和临时便道施工中',
    '路基清表，部分路段填筑',
    '路基填筑和涵洞施工中',
    '路基基本成型，桥涵下部结构施工中',
    '桥涵上部结构施工中',
    '路面基层铺筑中',
    '路面面层铺筑中',
    '交通安全设施和绿化施工中',
  ],
  管网: [
    '测量放线，沟槽开挖起步',
    '部分沟槽开挖，管材进场',
    '主干管敷设起步',
    '主干管敷设过半',
    '主干管基本贯通，支管敷设中',
    '构筑物主体完成，设备基础施工中',
    '设备安装和路面恢复中',
    '通水试压和联合调试中',
  ],
  园区: [
    '场地平整，道路开挖',
    '园区道路和基础施工中',
    '部分单体基础完成',
    '主要单体主体施工过半',
    '主要单体封顶',
    '水电管线和配套施工中',
    '内部装修和设施安装中',
    '绿化收尾，准备试运营',
  ],
  能源: [
    '进场道路和场平施工中',
    '基础开挖和桩基施工中',
    '基础浇筑过半，升压站开工',
    '基础完成，设备吊装起步',
    '主要设备吊装过半',
    '集电线路架设中',
    '升压站设备安装中',
    '并网前调试中',
  ],
};

/** What is seen at a share of the work, 0 to 1; the site is done at 1. */
export function progressWords(works: Works, progress: number): string {
  if (progress >= 1) return works === '道路' ? '全线建成，办理交工验收' : '全部建成，办理竣工验收';
  return SEEN[works][Math.min(7, Math.floor(progress * 8))] ?? '';
}

/** The stage words of a site under way, with the share of the work from which on each holds. */
const STAGES: Readonly<Record<Works, readonly (readonly [from: number, stage: string])[]>> = {
  厂房: [
    [0, '开工'],
    [0.12, '在建'],
    [0.55, '主体封顶'],
    [0.75, '设备安装'],
    [0.93, '调试'],
  ],
  楼宇: [
    [0, '开工'],
    [0.12, '在建'],
    [0.5, '主体封顶'],
    [0.75, '装修'],
  ],
  道路: [
    [0, '开工'],
    [0.1, '在建'],
  ],
  管网: [
    [0, '开工'],
    [0.1, '在建'],
    [0.75, '设备安装'],
    [0.92, '调试'],
  ],
  园区: [
    [0, '开工'],
    [0.12, '在建'],
    [0.55, '主体封顶'],
    [0.8, '装修'],
  ],
  能源: [
    [0, '开工'],
    [0.15, '在建'],
    [0.55, '设备安装'],
    [0.92, '调试'],
  ],
};

/** The stage word of a site under way. */
export const stageUnderWay = (works: Works, progress: number): string =>
  STAGES[works].findLast(([from]) => progress >= from)?.[1] ?? '开工';

/** The word for a project that is in use: factories produce, the rest is put to use. */
export const stageInUse = (works: Works): string => (works === '厂房' || works === '能源' ? '投产' : '投用');
