import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const publicId = 'virtual:shipped-checklists';
const resolvedId = `\0${publicId}`;
const folder = 'checklists';

/** Offers the authored checklists, checked and digested at build time, as one module of plain data. */
export function shippedChecklists(): Plugin {
	return {
		name: 'shipped-checklists',
		resolveId: (id) => (id === publicId ? resolvedId : undefined),
		async load(id) {
			if (id !== resolvedId) return undefined;
			for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
				if (name.endsWith('.yaml')) this.addWatchFile(join(process.cwd(), folder, name));
			}
			const { module } = await runnerImport<typeof import('./compile-checklists.ts')>(
				'./scripts/compile-checklists.ts'
			);
			const json = JSON.stringify(module.compileChecklists(folder));
			return `export const shippedChecklists = JSON.parse(${JSON.stringify(json)});`;
		}
	};
}
