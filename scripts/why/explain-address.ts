import type { Archive } from '../../src/model/archive.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { listPages } from '../../src/views/list-pages.ts';

/** Tells what a page is made of: its view, and the content files whose claims it prints, most used first. */
export function explainAddress(archive: Archive, address: string): string | undefined {
  const page = listPages(archive).find((one) => one.address === address);
  if (!page) return undefined;
  const view = page.compose();
  const text = JSON.stringify(view);
  const claims = archive.claims.filter((claim) => text.includes(`"${claim.id}"`));
  const figures = allFigures(archive).filter((figure) => text.includes(`"${figure.id}"`));
  const files = new Map<string, number>();
  for (const claim of claims) files.set(claim.at.file, (files.get(claim.at.file) ?? 0) + 1);
  const rows = [...files]
    .sort((a, b) => b[1] - a[1])
    .map(([file, count]) => `    ${String(count).padStart(4)} 条  ${file}`);
  return [
    `${address}  由 src/views/${view.kind}.ts 编成`,
    `  印出 ${claims.length} 条陈述、${figures.length} 个计算的数；陈述出自：`,
    ...rows,
    ...(figures.length > 0
      ? [
          '  计算的数（可逐个再问 npm run why -- <编号>）：',
          ...figures.map((figure) => `    ${figure.id}  ${figure.text}`),
        ]
      : []),
  ].join('\n');
}
