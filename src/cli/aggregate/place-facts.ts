import type { AggregateMessages } from '#lib/i18n/aggregate-messages.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import { CommandFailure } from '../command-context.ts';
import { readCodes, readPopulations, type CodeTableError } from './code-table.ts';
import type { PlaceFacts } from './places.ts';

type NamedFile = { readonly path: string; readonly bytes: Uint8Array };

/** What the official list and the files of the line say of cities. */
export async function placeFacts(
	files: Readonly<Record<'population' | 'asked', NamedFile | undefined>>,
	words: AggregateMessages
): Promise<PlaceFacts> {
	const { municipalityList } = await import('virtual:municipalities');
	const { population, asked } = files;
	return {
		names: new Map(municipalityList.municipalities.map(({ code, name }) => [code, name])),
		...(population && {
			populations: needed(population.path, readPopulations(population.bytes), words)
		}),
		...(asked && { asked: needed(asked.path, readCodes(asked.bytes), words) })
	};
}

function needed<Value>(
	path: string,
	read: Result<Value, CodeTableError>,
	words: AggregateMessages
): Value {
	if (read.ok) return read.value;
	throw new CommandFailure([words.wrongTable(path, textOf(read.error, words))]);
}

function textOf(error: CodeTableError, words: AggregateMessages): string {
	switch (error.kind) {
		case 'not-a-table':
			return words.notATable;
		case 'no-code-column':
			return words.noCodeColumn;
		case 'no-population-column':
			return words.noPopulationColumn;
		case 'wrong-code':
			return words.wrongCodeInRow(error.line, error.value);
		case 'wrong-population':
			return words.wrongPopulationInRow(error.line, error.value);
	}
}
