import type { Archive } from '../model/archive.ts';
import type { At } from '../model/at.ts';
import type { Prose, ProseInline } from '../model/prose.ts';

/** A record that somebody's prose names, by a link or by a number asked for. */
export interface ProseReference {
  readonly kind: 'place' | 'project' | 'campaign' | 'source' | 'indicator';
  readonly name: string;
  readonly at: At;
  /** The words of a link; absent for a number. */
  readonly text?: string;
}

/** Everything that the prose of an archive refers to. */
export function proseReferences(archive: Archive): ProseReference[] {
  const { places, projects, campaigns, troubles, events, mechanisms, issues } = archive;
  const proses = [
    ...[...places, ...projects, ...campaigns, ...troubles, ...events, ...mechanisms].map(
      (record) => record.prose,
    ),
    ...issues.flatMap((issue) => Object.values(issue.sections)),
  ];
  return proses.flatMap((prose) => inlinesOf(prose).flatMap(referencesOf));
}

/** The references of one kind. */
export const proseReferencesTo = (archive: Archive, kind: ProseReference['kind']): ProseReference[] =>
  proseReferences(archive).filter((reference) => reference.kind === kind);

const inlinesOf = (prose: Prose): readonly ProseInline[] =>
  prose.flatMap((block) =>
    block.kind === 'paragraph' ? block.inlines : block.kind === 'list' ? block.items.flat() : [],
  );

function referencesOf(inline: ProseInline): ProseReference[] {
  const { at } = inline;
  if (inline.kind === 'record') return [{ kind: inline.record, name: inline.id, at, text: inline.text }];
  if (inline.kind !== 'number') return [];
  const { indicator, place, project, campaign } = inline;
  return [
    { kind: 'indicator' as const, name: indicator, at },
    ...(place === undefined ? [] : [{ kind: 'place' as const, name: place, at }]),
    ...(project === undefined ? [] : [{ kind: 'project' as const, name: project, at }]),
    ...(campaign === undefined ? [] : [{ kind: 'campaign' as const, name: campaign, at }]),
  ];
}
