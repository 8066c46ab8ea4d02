import { describe, expect, it } from 'vitest';
import { isPost } from '../../src/checks/post-named.ts';
import { FILES, indicator, problemsOf, returned, TRIAL } from '../reading/trial-site.ts';

describe('who bears a duty', () => {
  it.each([
    '副县长',
    '县发改局',
    '县发改局副局长',
    '常务副县长',
    '县委常委、副县长',
    '市重大项目建设服务中心',
    '分管副市长',
    '县级领导',
    '项目秘书',
    '县工信局科员',
  ])('may be %s', (post) => expect(isPost(post)).toBe(true));

  it.each(['张三', '副县长张三', '张三副县长', '王局长', '李四同志', '发改局张三', '0435-1234567', ''])(
    'may not be %s',
    (name) => expect(isPost(name)).toBe(false),
  );

  it('is told with its place when it is a name', () => {
    const told = problemsOf({
      [FILES.indicators]: `${TRIAL[FILES.indicators]}\n${indicator('duty-leader', '包保领导', '', '词', '[项目]').replace('组: 试用', '组: 包保')}`,
      [FILES.countyReturn]: returned('项目:\n  anyu:\n    包保领导: 副县长张三'),
    });
    expect(told).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:15  错误  post-named
        包保领导: 副县长张三
                  ^^^^^^^^^^
        “副县长张三”认不出是职务或单位。
        改法：写单位或职务，例如 县发改局、副县长、县发改局副局长；几个之间用顿号；不写姓名和电话。"
    `);
  });
});
