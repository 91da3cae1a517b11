// Runs in a worker of its own, which does one job and is ended. It has no page and can ask no other host:
// it is made from a blob and so has the policy of the page that made it.
import { runSteps, type Pace } from '#lib/domain/primitives/pace.ts';
import { listUndrawable } from '#lib/report/pdf/list-undrawable.ts';
import { renderPdf } from '#lib/report/pdf/render-pdf.ts';
import { unpackFonts } from '../unpack-fonts.ts';
import type { JobResults, ReportJob, ReportWord } from './report-job.ts';

/** What a worker's scope has and a page's has otherwise. */
type WorkerScope = {
	readonly postMessage: (word: ReportWord, transfer?: readonly Transferable[]) => void;
	onmessage: (event: MessageEvent<ReportJob>) => void;
};

const scope = globalThis as unknown as WorkerScope;

/** Time between two words on how far it is, in milliseconds. */
const betweenWords = 50;

scope.onmessage = ({ data }) => void answer(data);
scope.postMessage({ kind: 'ready' });

async function answer(job: ReportJob): Promise<void> {
	try {
		const value = await doJob(job);
		scope.postMessage({ kind: 'done', value }, value instanceof Uint8Array ? [value.buffer] : []);
	} catch (error) {
		const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
		scope.postMessage({ kind: 'failed', message });
	}
}

async function doJob({ kind, input, fonts }: ReportJob): Promise<JobResults[keyof JobResults]> {
	const unpacked = await unpackFonts(fonts);
	return kind === 'pdf'
		? new Uint8Array(await runSteps(renderPdf(input, unpacked), telling()))
		: runSteps(listUndrawable(input, unpacked), telling());
}

/** Never rests: nobody waits for this thread. */
function telling(): Pace {
	let since = performance.now();
	return {
		turn: (done) => {
			if (performance.now() - since < betweenWords) return undefined;
			since = performance.now();
			scope.postMessage({ kind: 'progress', done });
			return undefined;
		}
	};
}
