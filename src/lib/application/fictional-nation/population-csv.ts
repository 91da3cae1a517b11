import type { FictionalBody } from '#lib/domain/fictional-nation/fictional-body.ts';
import { cellOf } from '#lib/formats/answers-csv/encode-answers-csv.ts';

/** How many live in every body in a year, for Excel: byte order mark, CRLF, one line a body. */
export function populationCsv(bodies: readonly FictionalBody[], year: number): string {
	const rows = bodies.map(({ code, name, population }) => [
		code,
		name,
		String(population),
		String(year)
	]);
	const lines = [['code', 'name', 'population', 'year'], ...rows];
	return `\ufeff${lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}
