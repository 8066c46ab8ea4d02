import type { Address } from '../model/address.ts';
import type { PageView } from './view.ts';

/** A page of the site: its address, and its view, composed when it is asked for. */
export interface Page {
  readonly address: Address;
  readonly compose: () => PageView;
}
