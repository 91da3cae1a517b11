import { countBy } from '#lib/domain/primitives/count-by.ts';
import type { Responsibility } from '#lib/domain/responsibility/responsibility-matrix.ts';

/** How many pairs of each component more than one party is named for. */
export const countDisputed = ({
	disputed
}: Pick<Responsibility, 'disputed'>): ReadonlyMap<string, number> =>
	countBy(disputed, ({ judged }) => judged.pair.component);
