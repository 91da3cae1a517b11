import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made of. */
const sources = [
	'src',
	'analysis',
	'checklists',
	'scripts',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.config.cli.ts'
];

/** A digest over names, sizes and times of all sources: equal stamps, equal sources. */
export function stampOf() {
	const hash = createHash('sha256').update(process.version);
	for (const path of sourceFiles()) {
		const { size, mtimeMs } = statSync(path);
		hash.update(`${path}\n${size}\n${mtimeMs}\n`);
	}
	return hash.digest('hex');
}

/**
 * The name of a version: a digest over what all sources say. It is the same wherever and whenever they are
 * built, so that anybody can build the published file again and compare.
 */
export function versionOf() {
	const hash = createHash('sha256');
	for (const path of sourceFiles()) {
		const text = readFileSync(path);
		hash.update(`${path}\n${text.length}\n`).update(text);
	}
	return hash.digest('hex').slice(0, 16);
}

/** Packed fonts are made of the packages that the lock file names. */
const sourceFiles = () =>
	sources
		.flatMap(filesBelow)
		.filter((path) => !path.endsWith('.gz'))
		.sort();

/**
 * Whether a part of the build is missing or older than its sources.
 * @param {string} name
 */
export function isStale(name) {
	const stamp = `build/${name}.stamp`;
	return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampOf();
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
