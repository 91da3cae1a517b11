import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Skipped } from './skipped.mjs';

/** The release that the questions are tried on; it needs Java 17 or newer. */
export const sparkVersion = '4.3.0';

/** Java of at least 17, from JAVA_HOME or the path. */
export function findJava() {
	const home = process.env.JAVA_HOME;
	const program = home === undefined ? 'java' : join(home, 'bin', 'java');
	const { status, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
	if (status !== 0) throw new Skipped('no Java (17 or newer)');
	const major = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
	if (major < 17) throw new Skipped(`Java ${major} is too old, 17 or newer is needed`);
}

/** A Python of its own with pyspark, under node_modules/.cache; made where it is missing. Returns its folder. */
export function localPython() {
	const folder = resolve('node_modules/.cache', `pyspark-${sparkVersion}`);
	if (existsSync(join(folder, 'complete'))) return folder;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	if (!runs('python3', ['-m', 'venv', folder])) throw new Skipped('no Python 3 with venv');
	console.error(`pyspark ${sparkVersion} を入れます（約460MB） / installing pyspark, about 460 MB`);
	const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
	if (!runs(join(folder, 'bin/python'), [...install, `pyspark==${sparkVersion}`])) {
		rmSync(folder, { recursive: true, force: true });
		throw new Skipped('the Python registry is not at hand, or has no such pyspark');
	}
	mkdirSync(join(folder, 'complete'));
	return folder;
}

const runs = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0;
