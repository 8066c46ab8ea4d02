import { type Address, cityProblemsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Trouble } from '../../model/records.ts';
import { name } from '../runs.ts';
import type { Run } from '../view.ts';

/** The anchor of a problem's row on the page of its city. */
export const troubleAnchor = ({ place, id }: Trouble): string => `problem-${place}-${id}`;

/** Where a problem's row stands. */
function troubleAddress(archive: Archive, trouble: Trouble): Address {
  const city = find(archive.places, trouble.place)?.city ?? trouble.place;
  return `${cityProblemsAddress(city)}#${troubleAnchor(trouble)}`;
}

/** A problem's name, leading to its row. */
export const troubleRun = (archive: Archive, trouble: Trouble): Run =>
  name(trouble.name, troubleAddress(archive, trouble));
