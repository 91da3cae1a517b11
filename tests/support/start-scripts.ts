import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts a page of a built site loads before anybody has done anything: their files, and bytes in gzip. */
export type StartScripts = { readonly files: readonly string[]; readonly gzipped: number };

/** Follows what a page names, and what that imports; what is imported on demand only is left out. */
export function startScripts(site: string, page: string): StartScripts {
	const html = readFileSync(join(site, page), 'utf8');
	const files = new Set<string>();
	const follow = (file: string): void => {
		if (files.has(file)) return;
		files.add(file);
		for (const imported of importsOf(readFileSync(join(site, file), 'utf8'))) {
			follow(join(dirname(file), imported));
		}
	};
	for (const [, file] of html.matchAll(/["'(]\.\/(_app\/[\w./-]+\.js)["')]/g)) follow(file ?? '');
	const contents = [...files].map((file) => readFileSync(join(site, file)));
	const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
	const sizes = [...contents, ...inline].map((text) => gzipSync(text, { level: 9 }).length);
	return { files: [...files], gzipped: sizes.reduce((sum, size) => sum + size, 0) };
}

const importsOf = (script: string): readonly string[] =>
	[...script.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']/g)].flatMap(([, path]) =>
		path === undefined ? [] : [path]
	);
