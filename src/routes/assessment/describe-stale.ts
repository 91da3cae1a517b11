import type { YearCalendar } from '#lib/application/year-calendar.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';

/** What has grown old, in a line for each kind; nothing where all of it is fresh. */
export function describeStale(
	{ entries, groups, obligations }: YearCalendar,
	text: Messages['calendar']
): readonly string[] {
	const answers = groups.reduce((sum, { stale }) => sum + stale.length, 0);
	const work = obligations.filter(
		({ staleness }) => staleness === 'stale' || staleness === 'never'
	).length;
	const evidence = entries.filter(
		({ kind, staleness }) => kind === 'renewal' && staleness === 'stale'
	).length;
	return [
		...(work === 0 ? [] : [text.lateWork(work)]),
		...(answers === 0 ? [] : [text.staleAnswers(answers)]),
		...(evidence === 0 ? [] : [text.oldEvidence(evidence)])
	];
}
