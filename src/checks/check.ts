import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';

/** A rule: reads the whole archive and gives what is wrong; it never prints and never stops anything. */
export type Check = (archive: Archive) => readonly Problem[];
