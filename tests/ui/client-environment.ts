import type { Environment } from 'vitest/runtime';

/** Node with Svelte's reactive (client) code, for states; there is no document. */
const clientEnvironment: Environment = {
	name: 'svelte-client',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined })
};

export default clientEnvironment;
