import { existsSync } from 'node:fs';
import { mustRun } from './run-command.mjs';

/** Makes SvelteKit's part of the TypeScript settings, which every tool reads, when it is missing. */
export function syncTypes() {
	if (existsSync('.svelte-kit/tsconfig.json')) return;
	mustRun('npx', ['svelte-kit', 'sync'], 'npm ci を実行し直してください。 Run npm ci again.', {
		stdio: ['ignore', 2, 2]
	});
}
