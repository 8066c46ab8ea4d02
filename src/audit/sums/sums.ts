import type { Archive } from '../../model/archive.ts';
import { familySums } from './family-sums.ts';
import { formulaSums } from './formula-sums.ts';
import { jointSums } from './joint-sums.ts';
import { scopeSums } from './scope-sums.ts';
import type { SumClaim } from './sum-group.ts';

/** Every group of numbers in an archive that should add up, wherever that is known from. */
export const sumsOf = (archive: Archive): readonly SumClaim[] => [
  ...formulaSums(archive),
  ...scopeSums(archive),
  ...jointSums(archive),
  ...familySums(archive),
];
