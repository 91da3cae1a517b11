import type { ResultReading } from './read-city-result.ts';
import {
	readPortfolioFile,
	type PortfolioFile,
	type PortfolioReading
} from './read-portfolio-file.ts';

/** Files to be read: at hand, or found one after the other. */
export type PortfolioFiles = AsyncIterable<PortfolioFile> | Iterable<PortfolioFile>;

/** Who takes what was found, and what was read. */
export type PortfolioTaker = {
	readonly find: (file: PortfolioFile) => void;
	readonly take: (file: PortfolioFile, reading: PortfolioReading) => void;
};

/**
 * Reads files one after the other, each handed over as soon as it is read, so that what was read before somebody
 * gives up is not lost. Rejects where the pace gives up.
 */
export async function readPortfolio(
	reading: ResultReading,
	files: PortfolioFiles,
	{ find, take }: PortfolioTaker
): Promise<void> {
	const waiting: PortfolioFile[] = [];
	for await (const file of files) {
		waiting.push(file);
		find(file);
		await reading.pace?.turn(0);
	}
	for (const [place, file] of waiting.entries()) {
		take(file, await readPortfolioFile(reading, file));
		await reading.pace?.turn((place + 1) / waiting.length);
	}
}
