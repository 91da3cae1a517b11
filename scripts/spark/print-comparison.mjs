import { firstDifference } from './compare-rows.mjs';

/** Prints question by question whether both engines say the same; returns whether they do everywhere. */
export function printComparison(ours, [cluster, ...theirs]) {
	if (cluster !== undefined) {
		console.log(`Spark ${cluster.spark}, ${cluster.executors} workers, beside DuckDB\n`);
	}
	const compared = ours.map((own) => {
		const other = theirs.find(({ question }) => question === own.question);
		return { own, other, difference: differenceOf(own, other) };
	});
	const width = Math.max(...ours.map(({ question }) => question.length));
	printLine(width, ['question', 'rows', 'DuckDB ms', 'Spark ms', '']);
	for (const { own, other, difference } of compared) {
		const verdict = difference === undefined ? 'same' : `DIFFERENT: ${difference}`;
		printLine(width, [own.question, own.rows.length, own.ms, other?.ms ?? '', verdict]);
	}
	const same = compared.filter(({ difference }) => difference === undefined).length;
	console.log(`\n${same} passed, ${ours.length - same} failed`);
	return same === ours.length && same > 0;
}

function differenceOf(own, other) {
	if (other === undefined) return 'no answer';
	return other.error ?? firstDifference(own, other);
}

function printLine(width, cells) {
	const [name, rows, duckdb, spark, verdict] = cells.map(String);
	const numbers = [rows.padStart(7), duckdb.padStart(10), spark.padStart(9)].join(' ');
	console.log(`${name.padEnd(width)} ${numbers}  ${verdict}`);
}
