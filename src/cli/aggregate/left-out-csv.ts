import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { describeLeftOut } from '#lib/i18n/describe-left-out.ts';
import { countReasons } from './count-reasons.ts';
import type { LeftOutLine } from './left-out-list.ts';

/** The columns of `left-out.csv`. */
export const leftOutColumns = ['file', 'why', 'files', 'explanation'] as const;

/** What is left out, file by file, and what is wrong with each. */
export function leftOutCsv(left: readonly LeftOutLine[], lang: Locale): string {
	const { counted } = aggregateMessagesFor(lang);
	return csvText(
		leftOutColumns,
		left.map(({ file, why, files, counted: isCount }) => {
			const text = describeLeftOut({ why }, lang);
			return [file, why.kind, files, isCount ? `${text}: ${counted}` : text];
		})
	);
}

/** The same counted by reason: neither a name nor what a reason quotes of a file tells whose it is. */
export function leftOutCountsCsv(left: readonly LeftOutLine[], lang: Locale): string {
	const { kinds } = messagesFor(lang).leftOut;
	return csvText(
		leftOutColumns,
		countReasons(left).map(([why, files]) => ['*', why, files, kinds[why]])
	);
}
