import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { ShippedGuidelines } from '#lib/application/ports.ts';

const folder = 'checklists';
const modules: Readonly<Record<string, () => Promise<string>>> = {
	'virtual:shipped-guidelines': async () => {
		const { compileGuidelines } = await compiler();
		return guidelinesModule(compileGuidelines(folder));
	},
	'virtual:sample-city': async () => {
		const { compileChecklists } = await compiler();
		const { module } = await runnerImport<typeof import('./compile-sample.ts')>(
			'./scripts/compile-sample.ts'
		);
		const sample = module.compileSample(join(folder, 'sample'), compileChecklists(folder));
		return `export const sampleCity = () => ${parsed(sample)};`;
	}
};

/** Offers what is authored below `checklists`, checked and digested at build time, as modules of plain data. */
export function shippedGuidelines(): Plugin {
	return {
		name: 'shipped-guidelines',
		resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
		async load(id) {
			const source = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
			if (source === undefined) return undefined;
			for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
				if (name.endsWith('.yaml')) this.addWatchFile(join(process.cwd(), folder, name));
			}
			return source();
		}
	};
}

async function compiler() {
	const { module } = await runnerImport<typeof import('./compile-guidelines.ts')>(
		'./scripts/compile-guidelines.ts'
	);
	return module;
}

const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The module's source. Editions share most risks and controls: each is written once. */
function guidelinesModule({ checklists, ...rest }: ShippedGuidelines): string {
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
