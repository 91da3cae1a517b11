import type { CalendarEntry } from '#lib/application/year-calendar.ts';
import { pathTo } from '../../app-path.ts';
import { wayToDated } from '../way-to-dated.ts';

/** The way to what is due; recurring work stands on the screen of the calendar itself. */
export function wayTo(
	{ kind, id: wanted }: Pick<CalendarEntry, 'kind' | 'id'>,
	id: string
): string | undefined {
	if (kind === 'obligation') return undefined;
	if (kind === 'answers') {
		const [component = '', layer = ''] = wanted.split(' ');
		return pathTo('/assessment/answers', { id, component, layer });
	}
	if (kind === 'rule') return pathTo('/assessment/results', { id, lens: wanted });
	return wayToDated({ kind, id: wanted }, id);
}
