import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package a module belongs to, of those that npm installed. */
const packageOf = (id: string): readonly string[] =>
	/node_modules\/.*node_modules\/(?:@[^/]+\/)?[^/]+|node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ??
	[];

/** Notes in `path` the folders of the packages of which a line went into the build. */
export function shippedPackages(path: string): Plugin {
	return {
		name: 'shipped-packages',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			const names = Object.values(bundle).flatMap((part) =>
				part.type === 'chunk'
					? Object.entries(part.modules)
							.filter(([, { renderedLength }]) => renderedLength > 0)
							.flatMap(([id]) => packageOf(id.replaceAll('\\', '/')))
					: []
			);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, `${JSON.stringify([...new Set(names)].sort(), null, '\t')}\n`);
		}
	};
}
