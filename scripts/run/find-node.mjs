import { existsSync } from 'node:fs';
import path from 'node:path';

/** The oldest Node.js that runs the project's TypeScript as it is. */
const OLDEST = { major: 22, minor: 18 };

/** The Node.js to run the project with: the one in use if it is new enough, else the one that the lock pins, else undefined. */
export function findNode(root) {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', program);
  return existsSync(pinned) ? pinned : undefined;
}

/** What to say where no Node.js that is new enough is to be had. */
export function explainOldNode() {
  return [
    `这台电脑上的 Node.js 是 ${process.version}，本项目需要 v${OLDEST.major}.${OLDEST.minor} 或更新的版本。`,
    '改法：从 Node.js 官网下载安装 Node.js 24（长期支持版），重新打开终端，再运行一次刚才的命令。',
  ].join('\n');
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}
