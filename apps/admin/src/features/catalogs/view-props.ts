import type { Catalog } from '../../api/contract';

/** What each side of a catalog is given. */
export type ViewProps = { catalog: Catalog };
