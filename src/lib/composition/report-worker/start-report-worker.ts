import { trustedScriptUrl } from '../trusted-script-url.ts';
import type { ReportWord } from './report-job.ts';
import { workerScript, type WorkerScript } from './worker-script.ts';

/** How long a worker may take to read its script, in milliseconds: what is refused quietly is not waited for. */
const patience = 20_000;

/** Once refused, always refused: no report waits for it again. */
let refused = false;

/** A worker that has read its script, or undefined where none can be had: then the page does the work. */
export async function startReportWorker(signal: AbortSignal): Promise<Worker | undefined> {
	const script = refused || typeof Worker === 'undefined' ? undefined : workerScript();
	if (script === undefined) return undefined;
	const worker = makeWorker(script);
	if (worker !== undefined && (await isReady(worker, signal))) return worker;
	worker?.terminate();
	signal.throwIfAborted();
	refused = true;
	return undefined;
}

/** From a blob, so that the page's policy binds it too: a script from a server would have none. */
function makeWorker({ text, options }: WorkerScript): Worker | undefined {
	const address = URL.createObjectURL(new Blob([...text], { type: 'text/javascript' }));
	try {
		return new Worker(trustedScriptUrl(address), options);
	} catch {
		return undefined;
	} finally {
		// The worker has been given its script; some browsers look for it a moment later.
		setTimeout(() => URL.revokeObjectURL(address), patience);
	}
}

const isReady = (worker: Worker, signal: AbortSignal): Promise<boolean> =>
	new Promise((resolve) => {
		const given = new AbortController();
		const settle = (ready: boolean) => {
			given.abort();
			clearTimeout(limit);
			resolve(ready);
		};
		const limit = setTimeout(() => settle(false), patience);
		const listen = { signal: given.signal };
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<ReportWord>) => settle(data.kind === 'ready'),
			listen
		);
		worker.addEventListener('error', () => settle(false), listen);
		signal.addEventListener('abort', () => settle(false), listen);
	});
