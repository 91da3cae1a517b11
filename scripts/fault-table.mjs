import { existsSync, readFileSync } from 'node:fs';

/**
 * The table of what came of fault trials, out of the lines they wrote.
 * @param {string} path
 */
export function faultTable(path) {
	const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
	const results = lines.filter(Boolean).map((line) => JSON.parse(line));
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
 * @param {string} name
 * @param {readonly {acknowledgements?: number, outcome: string}[]} results
 */
function rowOf(name, results) {
	const count = (/** @type {string} */ outcome) =>
		results.filter((result) => result.outcome === outcome).length;
	const tried = results.length - count('not tried');
	const saves = results.reduce((sum, { acknowledgements = 0 }) => sum + acknowledgements, 0);
	const cells = [name, tried, saves, count('kept'), count('told'), count('failed')];
	return `| ${cells.join(' | ')} |`;
}

if (import.meta.filename === process.argv[1]) console.log(faultTable(process.argv[2] ?? ''));
