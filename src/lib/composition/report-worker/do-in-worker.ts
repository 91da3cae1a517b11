import type { Watch } from '#lib/application/app-ports.ts';
import type { ReportInput } from '#lib/report/content/report-source.ts';
import { bringPackedFonts } from '../packed-fonts.ts';
import type { JobResults, ReportJob, ReportWord } from './report-job.ts';
import { silenceAlarm, type SilenceAlarm } from './silence-alarm.ts';
import { startReportWorker } from './start-report-worker.ts';

/** Where a job is done for, and who looks on. */
export type Surroundings = { readonly siteBase: string; readonly watch: Watch };

/**
 * Does a job off the page's thread, in a worker that ends with it. Undefined where no worker can be had.
 * Rejects when the job fails, and at once when the signal is aborted.
 */
export async function doInWorker<Kind extends keyof JobResults>(
	kind: Kind,
	input: ReportInput,
	{ siteBase, watch }: Surroundings
): Promise<JobResults[Kind] | undefined> {
	watch.signal.throwIfAborted();
	const worker = await startReportWorker(watch.signal);
	if (worker === undefined) return undefined;
	try {
		const fonts = await bringPackedFonts(siteBase);
		watch.signal.throwIfAborted();
		return (await outcomeOf(worker, { kind, input, fonts }, watch)) as JobResults[Kind];
	} finally {
		worker.terminate();
	}
}

function outcomeOf(worker: Worker, job: ReportJob, { onProgress, signal }: Watch) {
	let alarm: SilenceAlarm | undefined;
	const outcome = new Promise<JobResults[keyof JobResults]>((resolve, reject) => {
		const fail = (reason: string) => reject(new Error(`The worker for reports ${reason}.`));
		alarm = silenceAlarm(() => fail('has fallen silent'));
		worker.onmessage = ({ data }: MessageEvent<ReportWord>) => {
			alarm?.heard();
			if (data.kind === 'progress') onProgress(data.done);
			if (data.kind === 'done') resolve(data.value);
			if (data.kind === 'failed') fail(`failed: ${data.message}`);
		};
		worker.onerror = ({ message }) => fail(`broke off: ${message}`);
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.postMessage(job, buffersOf(job));
	});
	return outcome.finally(() => alarm?.stop());
}

/** What is handed over instead of copied. */
const buffersOf = ({ fonts }: ReportJob): ArrayBuffer[] =>
	Object.values(fonts).flatMap((font) => (typeof font === 'string' ? [] : [font.buffer]));
