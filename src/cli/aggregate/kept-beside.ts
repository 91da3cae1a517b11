import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import { nodeFiles } from '../node-files.ts';
import type { AliasedCities } from './give-aliases.ts';
import { leftOutCsv, leftOutColumns } from './left-out-csv.ts';
import type { LeftOutLine } from './left-out-list.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';

/** What stands beside the folder where aliases stand in it, so that whoever is handed the folder does not get it. */
type KeptBeside = {
	/** Who is who. */
	readonly aliases: string;
	/** The files that are left out, by their names: they mostly tell whose they are. */
	readonly leftOut: string;
};

/** The paths of these files. */
export const keptBeside = (out: string): KeptBeside => ({
	aliases: `${out}.aliases.csv`,
	leftOut: `${out}.left-out.csv`
});

/** The columns of each, by which a file of ours is known. */
export const columnsBeside: Readonly<Record<keyof KeptBeside, readonly string[]>> = {
	aliases: ['alias', 'code', 'name'],
	leftOut: leftOutColumns
};

/** Writes them. */
export function writeBeside(
	out: string,
	given: {
		readonly aliases: AliasedCities['aliases'];
		readonly left: readonly LeftOutLine[];
		readonly lang: Locale;
	}
): void {
	const { aliases, leftOut } = keptBeside(out);
	nodeFiles.write(aliases, csvText(columnsBeside.aliases, given.aliases));
	nodeFiles.write(leftOut, leftOutCsv(given.left, given.lang));
}
