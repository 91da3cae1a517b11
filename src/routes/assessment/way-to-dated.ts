import type { DatedThing } from '#lib/domain/cadence/dated-things.ts';
import { pathTo } from '../app-path.ts';

/** Where something with a day is dealt with, in the assessment that addresses call `id`. */
export const wayToDated = ({ kind, id: of }: Pick<DatedThing, 'kind' | 'id'>, id: string): string =>
	ways[kind](id, of);

const ways: Readonly<Record<DatedThing['kind'], (id: string, of: string) => string>> = {
	action: (id, action) => pathTo('/assessment/actions', { id, action }),
	evidence: (id) => pathTo('/assessment/evidence', { id }),
	renewal: (id) => pathTo('/assessment/evidence', { id }),
	request: (id) => pathTo('/assessment/requests', { id }),
	contract: (id) => pathTo('/assessment/rule', { id }),
	obligation: (id) => pathTo('/assessment/calendar', { id })
};
