import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const name = 'virtual:analysis';
const resolved = `\0${name}`;

/** The SQL of `analysis/` as a module: what makes the tables, and the ready questions. */
export const analysis = (): Plugin => ({
	name: 'analysis',
	resolveId: (id) => (id === name ? resolved : undefined),
	load(id) {
		if (id !== resolved) return undefined;
		return ['tables', 'questions', 'page']
			.map((folder) => `export const ${folder} = ${JSON.stringify(sqlOf(`analysis/${folder}`))};`)
			.join('\n');
	}
});

/** The SQL files of a folder by their names. */
function sqlOf(folder: string): Readonly<Record<string, string>> {
	const files = list(folder).filter((file) => file.endsWith('.sql'));
	return Object.fromEntries(
		files.map((file) => [file.slice(0, -'.sql'.length), readFileSync(`${folder}/${file}`, 'utf8')])
	);
}

function list(folder: string): readonly string[] {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
}
