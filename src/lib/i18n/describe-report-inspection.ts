import type { InspectedReport, InspectReportError } from '#lib/application/inspect-report.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { assessmentFileName } from '#lib/formats/report-manifest/report-manifest.ts';
import { describeDecodeError } from './describe-file-error.ts';
import { messagesFor } from './app-messages.ts';
import { say } from './say.ts';

/** Why nothing can be said of a file, and what to do. */
export function describeInspectReportError(error: InspectReportError, locale: Locale): string {
	return say(messagesFor(locale).verify.errors, error);
}

/** What a report is and what can be believed of it, line by line: the findings, then what they do not prove. */
export function describeInspection(inspected: InspectedReport, locale: Locale): readonly string[] {
	const { manifest, contradictions, data } = inspected;
	const words = messagesFor(locale).verify;
	const { lines, extents, contradictions: texts } = words;
	const { extent, handlingMark } = manifest.choices;
	return [
		...(manifest.sample === true ? [lines.sample] : []),
		lines.head(manifest),
		lines.kind(extents[extent.kind], handlingMark),
		say(words.seal, inspected.seal),
		say(words.data, data),
		...(data.kind === 'carried' && contradictions.length === 0 ? [lines.dataMatch] : []),
		...contradictions.map((contradiction) => `  ${texts[contradiction]}`),
		...(data.kind === 'unreadable'
			? describeDecodeError(data.error, assessmentFileName, locale).map((line) => `  ${line}`)
			: []),
		describeReproduction(inspected, locale),
		lines.madeBy
	];
}

function describeReproduction({ reproduction }: InspectedReport, locale: Locale): string {
	const { reproduction: texts, notTried } = messagesFor(locale).verify;
	return reproduction.kind === 'not-tried'
		? notTried[reproduction.because]
		: say(texts, reproduction);
}
