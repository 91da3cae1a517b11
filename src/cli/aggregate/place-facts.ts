import type { Locale } from '#lib/domain/primitives/local-text.ts';
import {
	decodeUndatedClassTable,
	populationsOf
} from '#lib/formats/class-table/decode-class-table.ts';
import { aggregateMessagesFor, type AggregateMessages } from '#lib/i18n/aggregate-messages.ts';
import { describeClassTableError } from '#lib/i18n/describe-file-error.ts';
import { CommandFailure } from '../command-context.ts';
import { readCodes, type CodeTableError } from './code-table.ts';
import type { PlaceFacts } from './places.ts';

type NamedFile = { readonly path: string; readonly bytes: Uint8Array };

/** What the official list and the files of the line say of cities. */
export async function placeFacts(
	{ population, asked }: Readonly<Record<'population' | 'asked', NamedFile | undefined>>,
	locale: Locale
): Promise<PlaceFacts> {
	const { municipalityList } = await import('virtual:municipalities');
	return {
		names: new Map(municipalityList.municipalities.map(({ code, name }) => [code, name])),
		...(population && { populations: populationsIn(population, locale) }),
		...(asked && { asked: codesIn(asked, locale) })
	};
}

/** The year is not told anywhere, so a table need not name it; but it names one alone. */
function populationsIn({ path, bytes }: NamedFile, locale: Locale): ReadonlyMap<string, number> {
	const words = aggregateMessagesFor(locale);
	const read = decodeUndatedClassTable(bytes);
	if (!read.ok) throw new CommandFailure(describeClassTableError(read.error, path, locale));
	const { measured, entries, years } = read.value;
	if (measured !== 'population') {
		throw new CommandFailure([words.wrongTable(path, words.noPopulationColumn)]);
	}
	if (years.size > 1) {
		const error = { kind: 'several-years', years: [...years].sort((a, b) => a - b) } as const;
		throw new CommandFailure(describeClassTableError(error, path, locale));
	}
	return populationsOf(entries);
}

function codesIn({ path, bytes }: NamedFile, locale: Locale): ReadonlySet<string> {
	const words = aggregateMessagesFor(locale);
	const read = readCodes(bytes);
	if (read.ok) return read.value;
	throw new CommandFailure([words.wrongTable(path, textOf(read.error, words))]);
}

function textOf(error: CodeTableError, words: AggregateMessages): string {
	switch (error.kind) {
		case 'not-a-table':
			return words.notATable;
		case 'no-code-column':
			return words.noCodeColumn;
		case 'wrong-code':
			return words.wrongCodeInRow(error.line, error.value);
	}
}
