// Preloaded into a measured process and whatever it starts: each adds one line with what it used when it ends.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const line = JSON.stringify({ processorMs: (userCPUTime + systemCPUTime) / 1000, peakKiB: maxRSS });
  appendFileSync(process.env.JIANBAO_USAGE_FILE, `${line}\n`);
});
