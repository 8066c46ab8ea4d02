import { BULLETIN_SECTIONS } from '../model/bulletin-sections.ts';
import type { Check } from './check.ts';

/** A section that is to be replaced exists and has the editors' words to replace it with. */
export const sectionReplaced: Check = (archive) =>
  archive.issues.flatMap((issue) =>
    issue.replaces
      .filter((name) => !BULLETIN_SECTIONS.some((section) => section === name) || !issue.sections[name])
      .map((name) => ({
        rule: 'section-replaced',
        at: issue.fields.代替 ?? issue.at,
        message: `“代替”写了“${name}”，正文里却没有这一节的文字。`,
        cure: `在正文里写  ## ${name}  和要代替的文字，或从“代替”里去掉它。`,
        lacks: { kind: 'issue' as const, name: issue.id },
      })),
  );
