import type { NotEarlier } from '#lib/application/earlier-of-report.ts';
import type { Messages } from './app-messages.ts';

/** Why an assessment is no earlier year of a report. */
export const describeNotEarlier = (
	because: NotEarlier,
	{ notEarlier }: Messages['years']
): string =>
	because.kind === 'too-many' ? notEarlier['too-many'](because.most) : notEarlier[because.kind];
