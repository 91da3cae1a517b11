import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { PackedGuidelines } from '#lib/application/pack-guidelines.ts';

const folder = 'checklists';
const packing = join(process.cwd(), 'src/lib/application/pack-guidelines.ts');

/** The guidelines as data; `make-portable.mjs` puts them into the page. */
const dataFile = join(process.cwd(), 'build/data/guidelines.json');

const modules: Readonly<Record<string, () => Promise<string>>> = {
	'virtual:shipped-guidelines': async () => `
		import { unpackGuidelines } from ${JSON.stringify(packing)};
		export const shippedGuidelines = unpackGuidelines(${parsed(await packedGuidelines())});
	`,
	'virtual:guidelines-address': async () => {
		mkdirSync(join(dataFile, '..'), { recursive: true });
		writeFileSync(dataFile, JSON.stringify(await packedGuidelines()));
		return `export { default as guidelinesAddress } from ${JSON.stringify(`${dataFile}?url`)};`;
	},
	'virtual:sample-city': async () => {
		const { compileChecklists } = await compiler();
		const { module } = await runnerImport<typeof import('./compile-sample.ts')>(
			'./scripts/compile-sample.ts'
		);
		const sample = module.compileSample(join(folder, 'sample'), compileChecklists(folder));
		return `export const sampleCity = () => ${parsed(sample)};`;
	},
	'virtual:worked-examples': async () => {
		const { compileChecklists } = await compiler();
		const { module } = await runnerImport<typeof import('./compile-examples.ts')>(
			'./scripts/compile-examples.ts'
		);
		const examples = module.compileExamples(join(folder, 'examples'), compileChecklists(folder));
		return `export const workedExamples = ${parsed(examples)};`;
	},
	'virtual:recurring-work': async () => {
		const { compileChecklists } = await compiler();
		const { module } = await runnerImport<typeof import('./compile-recurring.ts')>(
			'./scripts/compile-recurring.ts'
		);
		const work = module.compileRecurring(join(folder, 'recurring'), compileChecklists(folder));
		return `export const recurringWork = ${parsed(work)};`;
	}
};

/**
 * Offers what is authored below `checklists`, checked and digested at build time: as modules of plain data,
 * and for the browser as the address of a file that is fetched when it is needed.
 */
export function shippedGuidelines(): Plugin {
	return {
		name: 'shipped-guidelines',
		resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
		async load(id) {
			const source = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
			if (source === undefined) return undefined;
			for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
				if (/\.(?:yaml|json)$/.test(name)) this.addWatchFile(join(process.cwd(), folder, name));
			}
			return source();
		}
	};
}

async function packedGuidelines(): Promise<PackedGuidelines> {
	const { compileGuidelines } = await compiler();
	const { module } =
		await runnerImport<typeof import('#lib/application/pack-guidelines.ts')>(packing);
	return module.packGuidelines(compileGuidelines(folder));
}

async function compiler() {
	const { module } = await runnerImport<typeof import('./compile-guidelines.ts')>(
		'./scripts/compile-guidelines.ts'
	);
	return module;
}

const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
