import { find } from '../model/archive.ts';
import { nearest } from '../model/nearest.ts';
import type { Check } from './check.ts';
import { proseReferencesTo } from './prose-references.ts';

/** A problem's 项目 and a card's 相关项目 are ids of project cards. */
export const projectExists: Check = (archive) => {
  const named = [
    ...archive.troubles.flatMap((one) =>
      one.project ? [{ id: one.project, at: one.fields.项目 ?? one.at }] : [],
    ),
    ...archive.events.flatMap((one) => one.projects.map((id) => ({ id, at: one.fields.项目 ?? one.at }))),
    ...archive.projects.flatMap((one) =>
      one.related.map((other) => ({ id: other.project, at: one.fields.相关项目 ?? one.at })),
    ),
  ];
  return [...named, ...proseReferencesTo(archive, 'project').map(({ name, at }) => ({ id: name, at }))]
    .filter(({ id }) => !find(archive.projects, id))
    .map(({ id, at }) => {
      const near = nearest(
        id,
        archive.projects.map((project) => project.id),
      );
      return {
        rule: 'project-exists',
        at,
        message: `没有编号为“${id}”的项目。${near ? `是不是 ${near}？` : ''}`,
        cure: '写成 projects/ 里的文件名（不带 .md）；若确是新项目，先运行  npm run new -- project',
        lacks: { kind: 'project' as const, name: id },
      };
    });
};
