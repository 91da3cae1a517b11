import type { CalendarEntry } from '#lib/application/year-calendar.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { pathTo } from '../../app-path.ts';
import { wayToDated } from '../way-to-dated.ts';
import { wayToRule } from '../way-to-rule.ts';

/** The way to what is due; recurring work stands on the screen of the calendar itself. */
export function wayTo(
	{ kind, id: wanted }: Pick<CalendarEntry, 'kind' | 'id'>,
	lenses: readonly Lens[],
	id: string
): string | undefined {
	if (kind === 'obligation') return undefined;
	if (kind === 'answers') {
		const [component = '', layer = ''] = wanted.split(' ');
		return pathTo('/assessment/answers', { id, component, layer });
	}
	if (kind === 'rule') return wayToRule(wanted, lenses, id);
	return wayToDated({ kind, id: wanted }, id);
}
