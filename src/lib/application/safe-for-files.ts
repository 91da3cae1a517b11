import { dayInJapan, timeInJapan } from '#lib/domain/primitives/japan.ts';

/** Longest part of a name, so that paths on a share stay within limits. */
const longestName = 60;

/** Replaces what Windows forbids in names and what could mislead; Japanese letters stay. */
export function safeForFiles(text: string): string {
	const clean = text
		.normalize('NFC')
		// eslint-disable-next-line no-control-regex -- control characters are exactly what must go
		.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g, '_')
		.replace(/\s+/g, '_');
	const short = Array.from(clean)
		.slice(0, longestName)
		.join('')
		.replace(/^[. ]+|[. ]+$/g, '_');
	return /^(con|prn|aux|nul|com\d|lpt\d)?(\..*)?$/i.test(short) ? `_${short}` : short;
}

/** `yyyymmdd-hhmm` in Japan. */
export const stampOf = (at: string): string =>
	`${dayInJapan(at).replaceAll('-', '')}-${timeInJapan(at).replace(':', '')}`;
