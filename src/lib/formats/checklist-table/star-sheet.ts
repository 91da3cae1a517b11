import type { ColumnMapping } from './checklist-column.ts';
import { normaliseHeading } from './normalise-heading.ts';
import type { Table } from './table.ts';

/** The sheet of the supplier scheme (SCS), known by its shape: what its columns are, and how many criteria it has. */
export type StarSheet = {
	readonly mapping: ColumnMapping;
	/** The column of answers where it has no heading: the first one free. */
	readonly freeColumn: number;
	readonly criteria: { readonly threeStars: number; readonly fourStars: number };
};

/** Headings stand at the top; a title or a legend may stand above them. */
const rowsLookedAt = 6;
const criterionNumber = /^\d{1,2}-\d{1,2}-\d{1,2}-\d{1,2}$/;
/** Of fewer criteria it is some other table. */
const fewestCriteria = 20;

/** Recognises the sheet: headings of its making, numbers of four parts, and three or four stars beside each. */
export function findStarSheet({ rows }: Table): StarSheet | undefined {
	for (const { number, cells } of rows.slice(0, rowsLookedAt)) {
		const headings = cells.map(normaliseHeading);
		const id = headings.findIndex((heading) => /^評価基準(no\.?|番号)$/.test(heading));
		const star = headings.indexOf('★3/★4');
		const statement = headings.indexOf('評価基準');
		if (id === -1 || star === -1 || statement === -1) continue;
		const criteria = countCriteria(
			rows.filter((row) => row.number > number),
			id,
			star
		);
		if (criteria === undefined) continue;
		const place = (heading: string) => headings.indexOf(heading);
		const others = { title: place('要求事項名'), why: place('要求事項') };
		const named = Object.entries(others).filter(([, column]) => column !== -1);
		return {
			mapping: {
				headerRow: number,
				columns: { id, section: star, statement, ...Object.fromEntries(named) }
			},
			freeColumn: cells.length,
			criteria
		};
	}
	return undefined;
}

function countCriteria(
	rows: Table['rows'],
	id: number,
	star: number
): StarSheet['criteria'] | undefined {
	const stars = rows.flatMap(({ cells }) =>
		criterionNumber.test((cells[id] ?? '').normalize('NFKC').trim())
			? [(cells[star] ?? '').normalize('NFKC').replace(/\s+/g, '')]
			: []
	);
	const [threeStars, fourStars] = ['★3', '★4'].map(
		(wanted) => stars.filter((one) => one === wanted).length
	) as [number, number];
	const isWhole = threeStars + fourStars === stars.length && stars.length >= fewestCriteria;
	return isWhole ? { threeStars, fourStars } : undefined;
}
