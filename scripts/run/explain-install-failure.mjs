/** What npm's words mean, and what to do; the first that fits is told. */
const CAUSES = [
  {
    sign: /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    what: '连不上下载依赖的服务器。',
    cure: '检查网络；单位内网请向管理员要代理或内部镜像的地址，用 npm config set proxy 或 npm config set registry 设好后再运行一次。',
  },
  {
    sign: /SELF_SIGNED_CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_/,
    what: '下载服务器的证书没有通过验证，多半是单位网络替换了证书。',
    cure: '向管理员要单位的根证书文件，用 npm config set cafile <证书文件> 设好后再运行一次。',
  },
  {
    sign: /EUSAGE|in sync/,
    what: 'package.json 与 package-lock.json 对不上。',
    cure: '如果改过 package.json，运行 npm install 更新锁定文件；没有改过，就恢复这两个文件后再运行一次。',
  },
  {
    sign: /EINTEGRITY/,
    what: '下载到的依赖与 package-lock.json 登记的不一致，已拒绝安装。',
    cure: '运行 npm cache clean --force 后再试；仍然如此，说明镜像上的文件有问题，请换一个来源。',
  },
  {
    sign: /E404|ETARGET|E403/,
    what: '下载服务器上没有 package-lock.json 登记的某个依赖。',
    cure: '换一个更完整的镜像（npm config set registry …）后再运行一次。',
  },
  { sign: /ENOSPC/, what: '磁盘空间不够。', cure: '腾出至少 2 GB 空间后再运行一次。' },
  {
    sign: /EACCES|EPERM|EROFS|EBUSY/,
    what: '没有权限写入项目文件夹，或者有文件正被别的程序占用。',
    cure: '关掉正在运行的预览和编辑器，确认能在这个文件夹里新建文件，再运行一次。',
  },
];

/** Says in Chinese what failed and what to do, with the last lines of npm's own words. */
export function explainInstallFailure({ code, error, output }) {
  if (error !== undefined) {
    return '依赖没有装好：找不到 npm。\n改法：安装 Node.js 24（长期支持版，自带 npm），重新打开终端后再运行一次。';
  }
  const cause = CAUSES.find(({ sign }) => sign.test(output)) || {
    what: `npm ci 失败，退出码 ${code}。`,
    cure: '按下面 npm 的原话处理后再运行一次。',
  };
  const words = output.trim().split(/\r?\n/).filter(isTelling).slice(0, 12);
  const quoted = words.length > 0 ? `\nnpm 的原话：\n  ${words.join('\n  ')}` : '';
  return `依赖没有装好：${cause.what}\n改法：${cause.cure}${quoted}`;
}

/** npm closes with its own manual; its first lines are the ones that tell something. */
function isTelling(line) {
  return (
    /\S/.test(line.replace(/^npm (error|warn)/, '')) &&
    !/A complete log|npm help|^npm warn|^npm error\s+at /.test(line)
  );
}
