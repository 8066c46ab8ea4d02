import { codeChecks, runCodeChecks } from '../code-checks.ts';
import { command } from '../command.ts';
import { addCounts, drawCounts } from '../test/counts.ts';
import { runVitest } from '../test/run-vitest.ts';

/** `npm test`: the checks of the code, then all tests; the last line counts them. */
export default command({
  name: 'test',
  summary: '检查代码并跑全部测试',
  usage: 'npm test\nnpm test -- --quick tests/model\nnpm test -- --quick --name 开工率',
  group: '开发',
  takes: '<测试文件名的一部分>',
  options: {
    quick: { type: 'boolean', summary: '只跑测试，不查格式和类型' },
    name: { type: 'string', short: 't', value: '文字', summary: '只跑名称含这段文字的测试' },
    update: { type: 'boolean', short: 'u', summary: '把存档的图和快照改成现在的样子' },
  },
  async run({ options, words, rest }) {
    const code = await runCodeChecks(options.quick ? [] : codeChecks({ fix: false }));
    console.log('\n── 测试（vitest）');
    const chosen = options.name === undefined ? [] : ['--testNamePattern', options.name];
    const update = options.update ? ['--update'] : [];
    const tests = await runVitest([...words, ...chosen, ...update, ...rest]);
    const ran = tests.passed + tests.failed;
    if (ran === 0) console.log('没有跑到任何测试。');
    console.log(drawCounts(addCounts({ ...code, skipped: 0 }, tests)));
    return code.failed + tests.failed === 0 && ran > 0 ? 0 : 1;
  },
});
