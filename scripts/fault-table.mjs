import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{name: string, number: number, acknowledgements?: number, outcome: string}} Result */

/**
 * The table of what came of fault trials, out of the lines they wrote.
 * @param {string} path
 */
export function faultTable(path) {
	const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
	const results = endsOf(lines.filter(Boolean).map((line) => JSON.parse(line)));
	const rows = [...new Set(results.map(({ name }) => name))].map((name) =>
		rowOf(
			name,
			results.filter((result) => result.name === name)
		)
	);
	return [
		'| fault | trials | acknowledged saves | kept | told as missing | failed |',
		'| --- | ---: | ---: | ---: | ---: | ---: |',
		...rows,
		rowOf('all', results)
	].join('\n');
}

/**
 * What came of each trial. One that was begun and never ended has failed until it is made again; one that failed
 * has failed, whatever came of it when it was made again.
 * @param {readonly Result[]} results
 * @returns {readonly Result[]}
 */
function endsOf(results) {
	const ends = new Map();
	for (const result of results) {
		if (ends.get(result.number)?.outcome !== 'failed') ends.set(result.number, result);
	}
	return [...ends.values()];
}

/**
 * @param {string} name
 * @param {readonly Result[]} results
 */
function rowOf(name, results) {
	const count = (/** @type {string} */ outcome) =>
		results.filter((result) => result.outcome === outcome).length;
	const tried = results.length - count('not tried');
	const saves = results.reduce((sum, { acknowledgements = 0 }) => sum + acknowledgements, 0);
	const cells = [
		name,
		tried,
		saves,
		count('kept'),
		count('told'),
		count('failed') + count('begun')
	];
	return `| ${cells.join(' | ')} |`;
}

if (import.meta.filename === process.argv[1]) console.log(faultTable(process.argv[2] ?? ''));
