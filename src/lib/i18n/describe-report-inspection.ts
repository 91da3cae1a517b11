import type { InspectedReport, InspectReportError } from '#lib/application/inspect-report.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { assessmentFileName } from '#lib/formats/report-manifest/report-manifest.ts';
import { describeDecodeError } from './describe-file-error.ts';
import { verify as en } from './messages/en/verify.ts';
import { verify as ja, type VerifyMessages } from './messages/ja/verify.ts';

/** The words about a report that was read back, in a language. */
export const verifyMessagesFor = (locale: Locale): VerifyMessages => ({ ja, en })[locale];

/** Why nothing can be said of a file, and what to do. */
export function describeInspectReportError(error: InspectReportError, locale: Locale): string {
	const text = verifyMessagesFor(locale).errors[error.kind] as (
		error: InspectReportError
	) => string;
	return text(error);
}

/** What a report is and what can be believed of it, line by line: the findings, then what they do not prove. */
export function describeInspection(inspected: InspectedReport, locale: Locale): readonly string[] {
	const { manifest, contradictions, data } = inspected;
	const { lines, extents, contradictions: texts } = verifyMessagesFor(locale);
	const { extent, handlingMark } = manifest.choices;
	return [
		...(manifest.sample === true ? [lines.sample] : []),
		lines.head(manifest),
		lines.kind(extents[extent.kind], handlingMark),
		describeSeal(inspected, locale),
		describeData(inspected, locale),
		...(data.kind === 'carried' && contradictions.length === 0 ? [lines.dataMatch] : []),
		...contradictions.map((contradiction) => `  ${texts[contradiction]}`),
		...(data.kind === 'unreadable'
			? describeDecodeError(data.error, assessmentFileName, locale).map((line) => `  ${line}`)
			: []),
		describeReproduction(inspected, locale),
		lines.madeBy
	];
}

function describeSeal({ seal }: InspectedReport, locale: Locale): string {
	const text = verifyMessagesFor(locale).seal[seal.kind] as (member: typeof seal) => string;
	return text(seal);
}

const describeData = ({ data }: InspectedReport, locale: Locale): string => {
	const text = verifyMessagesFor(locale).data[data.kind] as (member: typeof data) => string;
	return text(data);
};

function describeReproduction({ reproduction }: InspectedReport, locale: Locale): string {
	const { reproduction: texts, notTried } = verifyMessagesFor(locale);
	return reproduction.kind === 'not-tried'
		? notTried[reproduction.because]
		: texts[reproduction.kind](reproduction as never);
}
