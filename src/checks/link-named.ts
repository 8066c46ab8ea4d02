import { type Archive, find } from '../model/archive.ts';
import type { Check } from './check.ts';
import { type ProseReference, proseReferences } from './prose-references.ts';

/** A link's words hold a digit only as part of the record's own name: any other number is a claim and goes through <数>. */
export const linkNamed: Check = (archive) =>
  proseReferences(archive)
    .filter((one) => /[0-9０-９]/.test(one.text ?? '') && !namesOf(archive, one).includes(one.text ?? ''))
    .map(({ text, at }) => ({
      rule: 'link-named',
      at,
      message: `链接的文字“${text}”里有数字，又不是这份记录的名称。`,
      cure: '方括号里写记录的名称、简称或别名；别的数字写成报送里的一条陈述。',
    }));

function namesOf(archive: Archive, { kind, name }: ProseReference): readonly string[] {
  const place = kind === 'place' ? find(archive.places, name) : undefined;
  const project = kind === 'project' ? find(archive.projects, name) : undefined;
  const campaign = kind === 'campaign' ? find(archive.campaigns, name) : undefined;
  const source = kind === 'source' ? find(archive.sources, name) : undefined;
  return [
    ...(place ? [place.name, place.short, ...place.aliases] : []),
    ...(project ? [project.name, project.short, ...project.aliases.map((alias) => alias.name)] : []),
    ...(campaign ? [campaign.name] : []),
    ...(source ? [source.title, source.short] : []),
  ];
}
