import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { unguardCell } from '#lib/formats/answers-csv/guard-cell.ts';
import { valueOf } from './value-of.ts';

type Column = {
	readonly name: string;
	readonly titles: string;
	readonly datatype: string;
	readonly required: boolean;
	readonly null?: string;
};

type Metadata = {
	readonly '@context': readonly unknown[];
	readonly dialect: { readonly encoding: string; readonly lineTerminators: readonly string[] };
	readonly tables: readonly {
		readonly url: string;
		readonly tableSchema: {
			readonly columns: readonly Column[];
			readonly primaryKey: readonly string[];
		};
	}[];
};

const forms: Readonly<Record<string, RegExp>> = {
	string: /^[\s\S]*$/,
	integer: /^-?\d+$/,
	number: /^-?\d+(\.\d+)?$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

/**
 * What of a data set is not as its CSV-on-the-Web metadata says (W3C, Model for Tabular Data): headings, datatypes,
 * required cells, and the keys that tell rows apart.
 */
export function csvwFaults(files: ReadonlyMap<string, string>): readonly string[] {
	const metadata = JSON.parse(files.get('csv-metadata.json') ?? '{}') as Metadata;
	return metadata.tables.flatMap((table) => {
		const text = files.get(table.url);
		return text === undefined ? [`${table.url}: not there`] : tableFaults(table, text);
	});
}

function tableFaults(
	{ url, tableSchema }: Metadata['tables'][number],
	text: string
): readonly string[] {
	const { columns, primaryKey } = tableSchema;
	const [head = [], ...rows] = valueOf(parseCsv(text.replace(/^\ufeff/, ''))).map(({ cells }) =>
		cells.map(unguardCell)
	);
	const keys = rows.map((row) => primaryKey.map((name) => row[head.indexOf(name)]).join('\n'));
	return [
		...(text.startsWith('\ufeff') && !/[^\r]\n/.test(text) ? [] : [`${url}: bytes`]),
		...(head.join() === columns.map(({ titles }) => titles).join() ? [] : [`${url}: headings`]),
		...rows.flatMap((row, place) =>
			rowFaults(row, columns).map((fault) => `${url} ${String(place)}: ${fault}`)
		),
		...(new Set(keys).size === keys.length ? [] : [`${url}: keys`])
	];
}

const rowFaults = (row: readonly string[], columns: readonly Column[]): readonly string[] => [
	...(row.length === columns.length ? [] : ['cells']),
	...columns.flatMap((column, at) => (fits(row[at] ?? '', column) ? [] : [column.name]))
];

function fits(cell: string, { datatype, required, null: absent }: Column): boolean {
	if (cell === '') return !required && absent === '';
	return forms[datatype]?.test(cell) === true;
}
