/** What the policy must answer within a worker to each way out or to code; `done` is never among it. */
export const workerOutcomes = {
	fetch: 'TypeError',
	blind: 'TypeError',
	request: 'error',
	socket: 'error',
	events: 'error',
	importScripts: 'TypeError',
	importOther: 'TypeError',
	importData: 'TypeError',
	importOwn: 'TypeError',
	eval: 'EvalError',
	newFunction: 'EvalError',
	timerText: 'TypeError',
	worker: 'TypeError',
	policyOfItsOwn: 'TypeError',
	assembly: 'CompileError'
} as const;

/** Runs in a worker instead of its script: how each way to another host, or from a text to code, ends. */
export async function tryInWorker(address: string): Promise<void> {
	const scope = globalThis as unknown as {
		readonly postMessage: (word: object) => void;
		readonly importScripts: (url: string) => void;
		readonly trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
	};
	// The page goes on as if this were its worker, and leaves it alive.
	scope.postMessage({ kind: 'ready' });
	const code = 'globalThis.intruded = 1';
	const own = () => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	const ended = (target: EventTarget) =>
		new Promise<string>((resolve) => {
			for (const kind of ['load', 'open', 'error'])
				target.addEventListener(kind, () => resolve(kind), { once: true });
		});
	const request = () => {
		const asking = new XMLHttpRequest();
		asking.open('GET', `${address}request`);
		const ending = ended(asking);
		asking.send();
		return ending;
	};
	const attempts: Record<string, () => unknown> = {
		fetch: () => fetch(`${address}fetch`),
		blind: () => fetch(`${address}blind`, { mode: 'no-cors' }),
		request,
		socket: () => ended(new WebSocket(`${address.replace('http', 'ws')}socket`)),
		events: () => ended(new EventSource(`${address}events`)),
		importScripts: () => scope.importScripts(`${address}script.js`),
		importOther: () => import(/* @vite-ignore */ `${address}module.js`),
		importData: () => import(/* @vite-ignore */ `data:text/javascript,${code}`),
		importOwn: () => import(/* @vite-ignore */ own()),
		eval: () => (0, eval)(code),
		newFunction: () => new Function(code),
		timerText: () => setTimeout(code),
		worker: () => new Worker(own()),
		policyOfItsOwn: () => scope.trustedTypes.createPolicy('intruder', {}),
		assembly: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
	};
	const outcomes: Record<string, string> = {};
	for (const [name, attempt] of Object.entries(attempts)) {
		try {
			const outcome = await attempt();
			outcomes[name] = typeof outcome === 'string' ? outcome : 'done';
		} catch (error) {
			outcomes[name] = (error as Error).name;
		}
	}
	console.log(`outcomes ${JSON.stringify({ ...outcomes, intruded: 'intruded' in globalThis })}`);
}

/** Runs in the page before it: whoever makes a script of a blob makes one of this instead. */
export function replaceBlobScripts(script: string): void {
	const addressOf = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (given) =>
		addressOf(
			given instanceof Blob && given.type === 'text/javascript'
				? new Blob([script], { type: given.type })
				: given
		);
}
