import type { ArrivalRefusal } from '#lib/application/arrival.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeImportError } from './describe-app-error.ts';
import { describePacketFailure } from './describe-packet.ts';
import { describeInspectReportError } from './describe-report-inspection.ts';
import * as en from './messages/en/arrival.ts';
import * as ja from './messages/ja/arrival.ts';

/** Why nothing comes of a file, and what to do: one line, or several for a wrong content. */
export function describeArrivalRefusal(
	refusal: ArrivalRefusal,
	fileName: string,
	locale: Locale
): readonly string[] {
	switch (refusal.as) {
		case 'assessment':
			return describeImportError(refusal.error, fileName, locale);
		case 'report':
			return [describeInspectReportError(refusal.error, locale)];
		case 'packet':
			return describePacketFailure(refusal.error, fileName, locale);
		case 'elsewhere':
			return [{ ja, en }[locale].misplaced[refusal.found]];
		case 'several':
			return [{ ja, en }[locale].several];
	}
}
