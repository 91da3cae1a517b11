import type { FileReading } from './file-reading.ts';

/** Makes readings of one thread say only names that none before it said: thousands of files have the same ones. */
export function saysNewNames(): (reading: FileReading) => FileReading {
	let said = 0;
	return (reading) => {
		if (reading.gave !== 'result') return reading;
		const { names } = reading.rows;
		const fresh = names.slice(said);
		said = names.length;
		return withNames(reading, fresh);
	};
}

/** Gives readings that say only new names the one list of all that their thread ever said. */
export function collectsNames(): (reading: FileReading) => FileReading {
	const all: string[] = [];
	return (reading) => {
		if (reading.gave !== 'result') return reading;
		for (const name of reading.rows.names) all.push(name);
		return withNames(reading, all);
	};
}

const withNames = (
	reading: Extract<FileReading, { readonly gave: 'result' }>,
	names: readonly string[]
): FileReading => ({ ...reading, rows: { ...reading.rows, names } });
