/**
 * An ISO date or moment with its offset as a PDF date. The machine's time zone plays no part. Throws on
 * other texts.
 */
export function pdfDate(iso: string): string {
	const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parse(iso);
	const offset = zone === 'Z' ? "+00'00'" : `${zone.slice(0, 3)}'${zone.slice(4, 6)}'`;
	return `D:${year ?? ''}${month ?? ''}${day ?? ''}${hour}${minute}${second}${offset}`;
}

/** The same moment as XMP writes it. */
export function xmpDate(iso: string): string {
	const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parse(iso);
	return `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour}:${minute}:${second}${zone}`;
}

function parse(iso: string): readonly (string | undefined)[] {
	const parts =
		/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(
			iso
		);
	if (parts === null) throw new RangeError(`Not an ISO date or moment with its offset: ${iso}`);
	return parts;
}
