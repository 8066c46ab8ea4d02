import { Chance } from './chance.ts';
import type { Month } from './month.ts';
import type { Project } from './project.ts';
import { type Fact, once } from './tell-facts.ts';

/** Level of a place → the word that its offices begin with, and the posts that its leaders have. */
const OFFICES: Readonly<Record<string, readonly [word: string, posts: readonly string[]]>> = {
  市辖区: ['区', ['副区长', '区委常委', '区人大副主任']],
  县: ['县', ['副县长', '县委常委', '县人大副主任']],
  县级市: ['市', ['副市长', '市委常委', '市政协副主席']],
  开发区: ['开发区', ['管委会副主任', '管委会主任']],
  乡镇: ['镇', ['副镇长', '镇长']],
  部门: ['局', ['副局长', '局长']],
};

const UNITS = ['发改局', '工信局', '住建局', '交通局', '农业局', '商务局'];

/** Who looks after a project, by office and post: a few projects lack some of it for a time, or for good. */
export function dutyFacts(project: Project, month: Month, seed: string): Fact[] {
  const chance = new Chance(`${seed}/duties/${project.id}`);
  const { level, city } = project.place;
  const [word, posts] = OFFICES[level] ?? ['市', ['副市长']];
  const unit = unitOf(level, word, chance);
  const all: Readonly<Record<string, string>> = {
    包保领导: chance.pick(posts),
    责任单位: unit,
    工作班子: `${word}项目推进专班`,
    项目秘书: level === '部门' || level === '开发区' ? '项目中心科员' : `${word}项目中心科员`,
    项目专员: level === '部门' || level === '开发区' ? '项目中心副主任' : `${word}项目中心副主任`,
    推进方案: chance.pick(['一项一策推进方案', '挂图作战推进方案']),
  };
  const lacking = chance.happens(0.14) ? chance.some(city.duties, chance.whole(1, 2)) : [];
  const filled = chance.happens(0.4) ? project.course.joins + chance.whole(2, 6) : Number.MAX_SAFE_INTEGER;
  return city.duties
    .filter((duty) => !lacking.includes(duty) || month >= filled)
    .map((duty) => once(duty, all[duty] ?? unit));
}

function unitOf(level: string, word: string, chance: Chance): string {
  if (level === '开发区') return chance.pick(['管委会经济发展局', '管委会项目中心', '管委会招商局']);
  if (level === '部门') return chance.pick(['局项目科', '局建设科']);
  if (level === '乡镇') return chance.pick(['镇政府', '镇项目办公室']);
  return `${word}${chance.pick(UNITS)}`;
}
