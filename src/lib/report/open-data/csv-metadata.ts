import { openDataMessagesFor } from '#lib/i18n/open-data-messages.ts';
import { locales } from '#lib/domain/primitives/locales.ts';
import { wordsOf } from './dictionary.ts';
import { openLicences, type OpenDataSet } from './open-data-set.ts';
import type { OpenTable } from './open-table.ts';

/**
 * The tables as CSV on the Web describes them (W3C, Metadata Vocabulary for Tabular Data): a reader finds this file under
 * its name beside the tables. An empty cell means that there is no value; the column `status` says why.
 */
export function csvMetadata(set: OpenDataSet, tables: readonly OpenTable[]): string {
	const licence = set.licence && openLicences[set.licence];
	const metadata = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
		'@type': 'TableGroup',
		'dc:title': inLanguages((locale) => openDataMessagesFor(locale).title(set.title[locale])),
		...(set.publisher !== undefined && { 'dc:publisher': set.publisher }),
		...(licence && { 'dc:license': { '@id': licence.url } }),
		dialect,
		tables: tables.map(tableMetadata)
	};
	return `${JSON.stringify(metadata, null, '\t')}\n`;
}

/** The byte order mark is part of decoding UTF-8 there, and needs no field. */
const dialect = {
	encoding: 'utf-8',
	lineTerminators: ['\r\n'],
	quoteChar: '"',
	doubleQuote: true,
	delimiter: ',',
	header: true,
	headerRowCount: 1
};

const tableMetadata = ({ file, columns, key }: OpenTable) => ({
	url: file,
	tableSchema: {
		columns: columns.map(({ name, datatype, required }) => ({
			name,
			titles: name,
			'dc:title': inLanguages((locale) => wordsOf(locale, name).title),
			'dc:description': inLanguages((locale) => wordsOf(locale, name).meaning),
			datatype,
			required,
			...(!required && { null: '' })
		})),
		primaryKey: key
	}
});

const inLanguages = (textIn: (locale: (typeof locales)[number]) => string) =>
	locales.map((locale) => ({ '@value': textIn(locale), '@language': locale }));
