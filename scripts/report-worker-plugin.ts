import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const address = 'virtual:report-worker-address';
const worker = join(process.cwd(), 'src/lib/composition/report-worker/report-worker.ts');

/** By name: others that need much of what the worker needs. It stands in files that hold no screen. */
const others: Readonly<Record<string, RegExp>> = {
	'start-and-reports': /kit\/src\/runtime\/client\/|src\/routes\/\+(layout|page|error)\.svelte$/,
	'app-and-reports': /src\/(routes\/whole-app|lib\/report\/html\/render-html)\.ts$/
};

/** The modules of each file that the worker needs; `pdf` is what is left. */
const files = new Map<string, ReadonlySet<string>>();

/** Whether a module stands in one of the files that the worker needs. */
export const standsIn = (file: string) => (id: string) => files.get(file)?.has(id) === true;

/**
 * Makes a script of its own of the worker for reports and tells the page where it is: in the site by its address, in
 * the single file by the names of the parts it is put together from.
 */
export const reportWorker = (shape: 'site' | 'portable'): Plugin => ({
	name: 'report-worker',
	// Before Vite, which would note the address under a name that the file does not keep.
	enforce: 'pre',
	resolveFileUrl: ({ moduleId, relativePath }) =>
		moduleId === `\0${address}`
			? `new URL(${JSON.stringify(relativePath)}, import.meta.url).href`
			: undefined,
	resolveId: (id) => (id === address ? `\0${address}` : undefined),
	load(id) {
		if (id !== `\0${address}`) return undefined;
		const { mode, config } = this.environment;
		if (mode !== 'build' || config.consumer !== 'client') return exported('undefined');
		const script = this.emitFile({ type: 'chunk', id: worker, name: 'report-worker' });
		return exported(shape === 'site' ? `import.meta.ROLLUP_FILE_URL_${script}` : 'undefined');
	},
	buildEnd() {
		const needed = new Set(reachedFrom(this, (id) => id === worker));
		// What listens for jobs must not run in the page, which may need the rest of its file.
		needed.delete(worker);
		files.clear();
		for (const [file, who] of Object.entries(others)) {
			const theirs = reachedFrom(this, (id) => who.test(id));
			files.set(file, new Set([...needed].filter((id) => theirs.has(id))));
		}
		files.set('pdf', needed);
	},
	generateBundle(_, bundle) {
		const script = Object.values(bundle).find(
			(file) => file.type === 'chunk' && file.facadeModuleId === worker
		);
		if (script === undefined || shape === 'site') return;
		const names = partsOf(script.fileName, bundle).map((path) => path.slice('parts/'.length));
		this.emitFile({
			type: 'asset',
			fileName: 'parts/report-worker.json',
			source: JSON.stringify(names)
		});
	}
});

const exported = (value: string) => `export const reportWorkerAddress = ${value};`;

/** A script and all that it needs, what is needed first. */
function partsOf(name: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): string[] {
	const file = bundle[name];
	if (file?.type !== 'chunk' || found.has(name)) return [...found];
	for (const imported of file.imports) partsOf(imported, bundle, found);
	return [...found.add(name)];
}

/** The modules that are asked for and everything they import, except on demand. */
function reachedFrom(
	graph: Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>,
	isAskedFor: (id: string) => boolean
): ReadonlySet<string> {
	const reached = new Set([...graph.getModuleIds()].filter(isAskedFor));
	for (const id of reached)
		for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
	return reached;
}
