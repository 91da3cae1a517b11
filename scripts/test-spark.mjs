import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { installPackages } from './install-packages.mjs';
import { askDuckdb } from './spark/ask-duckdb.mjs';
import { fictionalFolder } from './spark/fictional-folder.mjs';
import { printComparison } from './spark/print-comparison.mjs';
import { findJava, localPython } from './spark/local-python.mjs';
import { Skipped } from './spark/skipped.mjs';
import { startCluster } from './spark/standalone-cluster.mjs';

// `npm run test:spark [-- --folder out]`: the ready questions on a Spark cluster of one master and two workers, row by
// row against DuckDB over the same Parquet folder; without --folder over a small fictional nation made for it.
const { values } = parseArgs({
	options: { folder: { type: 'string' }, questions: { type: 'string' } }
});
const questions = resolve(values.questions ?? 'analysis/questions');
const work = mkdtempSync(join(tmpdir(), 'machi-tenken-spark-'));

try {
	process.exitCode = (await compare()) ? 0 : 1;
} catch (error) {
	if (!(error instanceof Skipped)) throw error;
	console.log(`skipped: ${error.message}`);
} finally {
	rmSync(work, { recursive: true, force: true });
}

async function compare() {
	if (process.platform === 'win32') throw new Skipped('never tried on Windows');
	findJava();
	// Before Python's own: installing npm packages empties node_modules, where that lies.
	installPackages();
	const python = localPython();
	const folder = values.folder === undefined ? fictionalFolder(work) : resolve(values.folder);
	const ours = await askDuckdb(folder, questions);
	const theirs = await askSpark(python, folder);
	return printComparison(ours, theirs);
}

async function askSpark(python, folder) {
	mkdirSync(join(work, 'cluster'));
	const cluster = await startCluster(python, join(work, 'cluster'));
	const stopped = () => void cluster.stop().then(() => process.exit(130));
	process.once('SIGINT', stopped).once('SIGTERM', stopped);
	try {
		return await runQuestions(python, cluster, folder);
	} finally {
		process.off('SIGINT', stopped).off('SIGTERM', stopped);
		await cluster.stop();
	}
}

async function runQuestions(python, { master, properties, environment }, folder) {
	const settings = [
		'spark.driver.host=127.0.0.1',
		'spark.driver.bindAddress=127.0.0.1',
		'spark.ui.enabled=false',
		'spark.executor.memory=1g',
		'spark.scheduler.minRegisteredResourcesRatio=1.0',
		'spark.cores.max=2',
		'spark.ui.showConsoleProgress=false',
		'spark.sql.files.openCostInBytes=65536',
		'spark.sql.sources.parallelPartitionDiscovery.threshold=100000',
		'spark.sql.shuffle.partitions=4'
	].flatMap((setting) => ['--conf', setting]);
	const log = join(work, 'driver.log');
	const child = spawn(
		join(python, 'bin/python'),
		[
			...['analysis/spark/run_questions.py', '--master', master, '--properties', properties],
			...['--folder', folder, '--questions', questions, ...settings]
		],
		{ env: environment, stdio: ['ignore', 'pipe', openSync(log, 'w')] }
	);
	const endChild = () => child.kill('SIGTERM');
	process.once('SIGINT', endChild).once('SIGTERM', endChild);
	const ended = new Promise((done) => child.on('exit', done));
	const told = [];
	for await (const line of createInterface({ input: child.stdout })) {
		told.push(JSON.parse(line));
		console.error(line.slice(0, 60));
	}
	const status = await ended;
	if (status !== 0) console.error(`Spark ended with ${status}:\n${endOf(log)}`);
	return told;
}

function endOf(log) {
	return readFileSync(log, 'utf8').split('\n').slice(-40).join('\n');
}
