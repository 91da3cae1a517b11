import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { ShippedGuidelines } from '#lib/application/ports.ts';

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
			return moduleOf(module.compileGuidelines(folder));
		}
	};
}

/** The module's source. Editions share most risks and controls: each is written once. */
function moduleOf({ checklists, ...rest }: ShippedGuidelines): string {
	const pool = new Map<string, number>();
	const placeOf = (item: unknown) => {
		const json = JSON.stringify(item);
		const place = pool.get(json) ?? pool.size;
		pool.set(json, place);
		return place;
	};
	const packed = checklists.map(({ digest, checklist }) => ({
		digest,
		checklist: {
			...checklist,
			risks: checklist.risks.map(placeOf),
			controls: checklist.controls.map(placeOf)
		}
	}));
	const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
	return `
		const pool = JSON.parse(${JSON.stringify(`[${[...pool.keys()].join()}]`)});
		const unpack = (places) => places.map((place) => pool[place]);
		const checklists = ${parsed(packed)}.map(({ digest, checklist }) => ({
			digest,
			checklist: {
				...checklist,
				risks: unpack(checklist.risks),
				controls: unpack(checklist.controls)
			}
		}));
		export const shippedGuidelines = { ...${parsed(rest)}, checklists };
	`;
}
