import type { CountedThing, OpenThing } from '#lib/domain/hand-over/open-things.ts';
import { pathTo } from '../../app-path.ts';
import { wayToDated } from '../way-to-dated.ts';

/** Where an open thing is dealt with, in the assessment that addresses call `id`. */
export const wayToOpen = (thing: OpenThing, id: string): string =>
	'day' in thing ? wayToDated(thing, id) : wayToCounted[thing.kind](id);

const wayToCounted: Readonly<Record<CountedThing['kind'], (id: string) => string>> = {
	returned: (id) => pathTo('/assessment/review', { id }),
	submitted: (id) => pathTo('/assessment/review', { id }),
	findings: (id) => pathTo('/assessment/review', { id }),
	'essential-unplanned': (id) => pathTo('/assessment/actions', { id }, 'gaps'),
	'to-reconfirm': (id) => pathTo('/assessment/answers', { id, mark: 'any' }),
	unknown: (id) => pathTo('/assessment/answers', { id, status: 'unknown' }),
	unanswered: (id) => pathTo('/assessment/answers', { id, status: 'unanswered' }),
	'answers-stale': (id) => pathTo('/assessment/calendar', { id }),
	'work-undated': (id) => pathTo('/assessment/calendar', { id }),
	'actions-undated': (id) => pathTo('/assessment/actions', { id }, 'plans'),
	'requests-undated': (id) => pathTo('/assessment/requests', { id })
};
