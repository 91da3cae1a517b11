import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const deploy = 'org.apache.spark.deploy';

/** How long a daemon may take to say that it is there. */
const patience = 300_000;

/**
 * Starts a standalone cluster on this machine: one master and two workers of one core and one gigabyte, on
 * free ports of 127.0.0.1. Whoever joins must know a secret that is made anew and lies in a file of ours.
 */
export async function startCluster(python, workFolder) {
	mkdirSync(workFolder, { recursive: true });
	const properties = writeProperties(workFolder);
	const home = sparkHome(python);
	const daemons = [];
	const start = (name, args, said) => {
		const daemon = startDaemon({ home, python, workFolder, name }, args, said);
		daemons.push(daemon);
		return daemon.ready;
	};
	const stop = () => Promise.all(daemons.map(stopDaemon));
	try {
		const loopback = ['--host', '127.0.0.1', '--port', '0', '--webui-port', '0'];
		const settings = ['--properties-file', properties];
		const master = await start(
			'master',
			[`${deploy}.master.Master`, ...loopback, ...settings],
			/Starting Spark master at (spark:\/\/127\.0\.0\.1:\d+)/
		);
		const size = ['--cores', '1', '--memory', '1g'];
		const workers = ['worker-1', 'worker-2'].map((name) =>
			start(
				name,
				[
					...[`${deploy}.worker.Worker`, ...loopback, ...settings, ...size],
					...['--work-dir', join(workFolder, name), master]
				],
				/Successfully registered with master (spark:\/\/\S+)/
			)
		);
		await Promise.all(workers);
		return { master, properties, environment: environmentOf(home, python, workFolder), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

function sparkHome(python) {
	const asked = ['-c', 'import pyspark, pathlib; print(pathlib.Path(pyspark.__file__).parent)'];
	return spawnSync(join(python, 'bin/python'), asked, { encoding: 'utf8' }).stdout.trim();
}

function writeProperties(workFolder) {
	const file = join(workFolder, 'spark.properties');
	const secret = randomBytes(24).toString('hex');
	writeFileSync(file, '', { mode: 0o600 });
	chmodSync(file, 0o600);
	writeFileSync(file, `spark.authenticate true\nspark.authenticate.secret ${secret}\n`);
	return file;
}

const environmentOf = (home, python, workFolder) => ({
	...process.env,
	SPARK_HOME: home,
	SPARK_LOCAL_IP: '127.0.0.1',
	SPARK_LOCAL_HOSTNAME: '127.0.0.1',
	SPARK_DAEMON_MEMORY: '256m',
	SPARK_LOCAL_DIRS: join(workFolder, 'scratch'),
	PYSPARK_PYTHON: join(python, 'bin/python')
});

function startDaemon({ home, python, workFolder, name }, args, said) {
	const child = spawn(join(home, 'bin/spark-class'), args, {
		env: environmentOf(home, python, workFolder),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const log = createWriteStream(join(workFolder, `${name}.log`));
	const ready = new Promise((resolve, reject) => {
		let text = '';
		const late = setTimeout(() => reject(new Error(`${name} did not start in time`)), patience);
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (part) => {
				log.write(part);
				text += part;
				const found = said.exec(text);
				if (found === null) return;
				clearTimeout(late);
				resolve(found[1]);
			});
		}
		child.on('exit', () => {
			clearTimeout(late);
			reject(new Error(`${name} ended: ${text.slice(-2000)}`));
		});
	});
	return { child, ready };
}

/** Ends one daemon that this script started, by its id, and waits until it is gone. */
async function stopDaemon({ child, ready }) {
	ready.catch(() => {});
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.on('exit', resolve));
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
	await gone;
	clearTimeout(late);
}
