import { existsSync } from 'node:fs';
import path from 'node:path';

/** The oldest Node.js that runs the project's TypeScript as it is. */
const OLDEST = { major: 22, minor: 18 };

/**
 * The Node.js to run the project with: the one in use if it is new enough, else the one that the lock pins, else
 * undefined. `own` is the one in use, this process unless told otherwise.
 */
export function findNode(root, own = process) {
  if (isNewEnough(own.version)) return own.execPath;
  const isWindows = own.platform === 'win32';
  const name = `node-${isWindows ? 'win' : own.platform}-${own.arch}`;
  const pinned = path.join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
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
  const [major, minor] = version.slice(1).split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}
