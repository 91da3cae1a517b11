import { messagesFor, type Messages } from '#lib/i18n/app-messages.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { ReportChoices, ReportExtent } from '#lib/domain/extract/report-choices.ts';

/**
 * The name of a report's file without its ending: municipality, year, which report, handling mark,
 * and whether it is of the sample. Letters that file systems forbid are the caller's business.
 */
export function reportFileStem(
	assessment: Assessment,
	{ locale, extent, handlingMark }: ReportChoices
): string {
	const { municipality, period, sample } = assessment;
	const messages = messagesFor(locale).report;
	return [
		municipality.name,
		messages.fileYear(period.fiscalYear),
		messages.fileReport,
		...kindOf(messages, extent, assessment),
		handlingMark,
		sample === true ? messages.fileSample : null
	]
		.filter((part) => part !== null)
		.join('_');
}

/** Which report it is, and whom it is for. */
function kindOf(
	messages: Messages['report'],
	extent: ReportExtent,
	{ parties, components }: Assessment
): readonly string[] {
	const nameOf = (named: readonly { id: string; name: string }[], wanted: string): string =>
		named.find(({ id }) => id === wanted)?.name ?? wanted;
	switch (extent.kind) {
		case 'full':
			return [];
		case 'leaders':
			return [messages.leadersMark];
		case 'public':
			return [messages.publicMark];
		case 'party':
			return [messages.fileFor(nameOf(parties, extent.party))];
		case 'component':
			return [messages.fileOf(nameOf(components, extent.component))];
		case 'interview':
			return [
				messages.fileInterview,
				...(extent.party === null ? [] : [nameOf(parties, extent.party)])
			];
	}
}
