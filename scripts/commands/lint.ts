import { codeChecks, runCodeChecks } from '../code-checks.ts';
import { command } from '../command.ts';

/** `npm run lint`: the checks of the code without the tests; `npm run format` is the same with --fix. */
export default command({
  name: 'lint',
  summary: '检查代码的格式、写法和类型（不跑测试）',
  usage: 'npm run lint\nnpm run format',
  group: '开发',
  options: {
    fix: { type: 'boolean', summary: '能自动改好的先改好（即 npm run format）' },
  },
  async run({ options }) {
    const { passed, failed } = await runCodeChecks(codeChecks({ fix: options.fix }));
    console.log(`\n代码检查：${passed} 项通过，${failed} 项未通过。`);
    return failed === 0 ? 0 : 1;
  },
});
