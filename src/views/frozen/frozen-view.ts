import type { Frozen } from '../../model/frozen.ts';
import type { PageView } from '../view.ts';

/** The view that an issue was frozen with: 格式 says that it is of this shape. */
export const frozenView = ({ view }: Pick<Frozen, 'view'>): PageView => view as unknown as PageView;
