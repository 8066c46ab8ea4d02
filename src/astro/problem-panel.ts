/** What the server sends about the content: the lines that the terminal prints, one text a problem; none when all is well. */
interface ProblemsSent {
  readonly problems: readonly string[];
}

const STYLE =
  'position:fixed;inset:auto 0 0 0;z-index:9;max-height:70vh;overflow:auto;margin:0;padding:1rem 1.5rem 1.5rem;' +
  'background:#fff;color:#1c1a17;border-top:4px solid #b0281f;font:14px/1.6 ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;white-space:pre-wrap';

// Runs in the browser, and only under `npm run dev`: shows the problems of the content over the page.
if (import.meta.hot) {
  import.meta.hot.on('jianbao:problems', (sent: ProblemsSent) => show(sent.problems));
  import.meta.hot.send('jianbao:ready', {});
}

function show(problems: readonly string[]): void {
  document.querySelector('#jianbao-problems')?.remove();
  if (problems.length === 0) return;
  const panel = document.createElement('pre');
  panel.id = 'jianbao-problems';
  panel.setAttribute('role', 'alert');
  panel.style.cssText = STYLE;
  panel.textContent = `内容有 ${problems.length} 处问题；网页仍是上一次正确的内容，改好并保存就会更新。\n\n${problems.join('\n\n')}`;
  document.body.append(panel);
}
