import type { Command, Option } from './command.ts';
import { drawColumns } from './draw-columns.ts';
import { COMMON_OPTIONS } from './parse-arguments.ts';

/** The help of one command. */
export function drawHelp(command: Command): string {
  const options = Object.entries<Option>({ ...command.options, ...COMMON_OPTIONS });
  return [
    command.summary,
    '',
    '用法',
    ...indent(command.usage),
    '',
    '选项（写在 npm run 命令的 -- 之后）',
    ...indent(drawColumns(options.map(([name, option]) => [nameOf(name, option), noteOf(option)]))),
  ].join('\n');
}

/** The list of all commands, the editors' first. */
export function drawOverview(commands: readonly Command[]): string {
  const group = (name: '编辑' | '开发') =>
    indent(
      drawColumns(
        commands
          .filter((command) => (command.group ?? '编辑') === name)
          .map(({ name, summary }) => [`npm run ${name}`, summary]),
      ),
    );
  return [
    '项目简报：由记录生成简报和公开网站',
    '',
    '日常使用',
    ...group('编辑'),
    '',
    '开发维护',
    ...group('开发'),
    '',
    '每条命令的说明：npm run <命令> -- --help',
  ].join('\n');
}

function indent(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`);
}

function nameOf(name: string, option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const value = option.type === 'boolean' ? '' : ` <${option.value ?? '值'}>`;
  return `${short}--${name}${value}`;
}

function noteOf(option: Option): string {
  return option.default === undefined ? option.summary : `${option.summary}（不写为 ${option.default}）`;
}
