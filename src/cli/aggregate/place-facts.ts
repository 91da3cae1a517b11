import type { SimilarClassTable } from '#lib/domain/comparison/class-table.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import {
	decodeClassTable,
	decodeCodeList,
	decodeUndatedClassTable,
	populationsOf,
	type DecodeClassTableError
} from '#lib/formats/class-table/decode-class-table.ts';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { describeClassTableError } from '#lib/i18n/describe-file-error.ts';
import { CommandFailure } from '../command-context.ts';
import type { PlaceFacts } from './places.ts';

type NamedFile = { readonly path: string; readonly bytes: Uint8Array };

/** What the official list and the files of the line say of cities. */
export async function placeFacts(
	{
		population,
		asked,
		classes
	}: Readonly<Record<'population' | 'asked' | 'classes', NamedFile | undefined>>,
	locale: Locale
): Promise<PlaceFacts> {
	const { municipalityList } = await import('virtual:municipalities');
	return {
		names: new Map(municipalityList.municipalities.map(({ code, name }) => [code, name])),
		...(population && { populations: populationsIn(population, locale) }),
		...(classes && { classes: classesIn(classes, locale) }),
		...(asked && { asked: taken(decodeCodeList(asked.bytes), asked, locale) })
	};
}

/** The year is not told anywhere, so a table need not name it; but it names one alone. */
function populationsIn(file: NamedFile, locale: Locale): ReadonlyMap<string, number> {
	const { measured, entries, years } = taken(decodeUndatedClassTable(file.bytes), file, locale);
	if (measured !== 'population') {
		throw new CommandFailure([`${file.path}: ${aggregateMessagesFor(locale).noPopulationColumn}`]);
	}
	if (years.size > 1) {
		const error = { kind: 'several-years', years: [...years].sort((a, b) => a - b) } as const;
		throw failureOf(error, file, locale);
	}
	return populationsOf(entries);
}

/** Classes are made anew from time to time: without its year nobody can tell which ones a table gives. */
function classesIn(file: NamedFile, locale: Locale): SimilarClassTable {
	const { table } = taken(decodeClassTable(file.bytes, undefined), file, locale);
	if (table.kind === 'class') return table;
	throw new CommandFailure([`${file.path}: ${aggregateMessagesFor(locale).noClassColumn}`]);
}

function taken<Value>(
	read: Result<Value, DecodeClassTableError>,
	file: NamedFile,
	locale: Locale
): Value {
	if (!read.ok) throw failureOf(read.error, file, locale);
	return read.value;
}

const failureOf = (error: DecodeClassTableError, { path }: NamedFile, locale: Locale) =>
	new CommandFailure(describeClassTableError(error, path, locale));
