import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

// Fails when a generated, committed file is not what its sources give now; `--write` renews them.
const write = process.argv.includes('--write');
const { module } = await runnerImport('./scripts/generated-files.ts', { configFile: false });
const stale = module.generatedFiles().filter(({ path, content }) => readIfThere(path) !== content);
if (write) for (const { path, content } of stale) writeFileSync(path, content);
else if (stale.length > 0) {
	const paths = stale.map(({ path }) => path).join(', ');
	console.error(`古くなっています / stale: ${paths}\n  npm run generate`);
	process.exitCode = 1;
}

function readIfThere(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
