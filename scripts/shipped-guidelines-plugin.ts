import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const publicId = 'virtual:shipped-guidelines';
const resolvedId = `\0${publicId}`;
const folder = 'checklists';

/** Offers what is authored below `checklists`, checked and digested at build time, as one module of plain data. */
export function shippedGuidelines(): Plugin {
	return {
		name: 'shipped-guidelines',
		resolveId: (id) => (id === publicId ? resolvedId : undefined),
		async load(id) {
			if (id !== resolvedId) return undefined;
			for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
				if (name.endsWith('.yaml')) this.addWatchFile(join(process.cwd(), folder, name));
			}
			const { module } = await runnerImport<typeof import('./compile-guidelines.ts')>(
				'./scripts/compile-guidelines.ts'
			);
			const json = JSON.stringify(module.compileGuidelines(folder));
			return `export const shippedGuidelines = JSON.parse(${JSON.stringify(json)});`;
		}
	};
}
