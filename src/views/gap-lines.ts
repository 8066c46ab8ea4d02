import type { Archive } from '../model/archive.ts';
import { name, sourceShortRun, text } from './runs.ts';
import type { Line } from './view.ts';

/** The holes of the sources (of some, or of all) that concern one of these places, each with the source that has it. */
export const gapLines = (
  archive: Archive,
  places: readonly string[],
  sources: Archive['sources'] = archive.sources,
): Line[] =>
  sources.flatMap((source) =>
    source.gaps
      .filter((gap) => gap.places.some((place) => places.includes(place)))
      .map((gap) => [sourceShortRun(archive, source.id), text('的缺失：'), name(gap.says)]),
  );
