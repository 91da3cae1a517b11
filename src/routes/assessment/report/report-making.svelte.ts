import { safeForFiles } from '#lib/application/backup-file.ts';
import { downloadFile } from '#lib/composition/download-file.ts';
import { makeReport, type ReportSubject } from '#lib/composition/make-report.ts';
import type { ReportForm } from '#lib/report/forms-of-extent.ts';
import { afterPaint } from '#lib/composition/after-paint.ts';

/** How the making of a report stands. */
export type MakingPhase =
	| { readonly kind: 'ready' }
	/** `percent`: whole percent done. */
	| { readonly kind: 'making'; readonly percent: number }
	| { readonly kind: 'made'; readonly name: string }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed' };

/** Ending and media type of each format. */
const files: Readonly<Record<ReportForm, readonly [ending: string, mediaType: string]>> = {
	pdf: ['pdf', 'application/pdf'],
	html: ['html', 'text/html'],
	docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	csv: ['csv', 'text/csv'],
	json: ['json', 'application/json'],
	'oscal-ar': ['oscal-ar.json', 'application/json']
};

/** Makes one report at a time and hands it to the downloads. */
export class ReportMaking {
	#phase = $state.raw<MakingPhase>({ kind: 'ready' });
	#abort = new AbortController();

	get phase(): MakingPhase {
		return this.#phase;
	}

	/** Makes a report and downloads it under a name without its ending. */
	async make(format: ReportForm, subject: ReportSubject, stem: string): Promise<void> {
		if (this.#phase.kind === 'making') return;
		this.#phase = { kind: 'making', percent: 0 };
		const { signal } = (this.#abort = new AbortController());
		try {
			await afterPaint();
			const content = await makeReport(format, subject, {
				signal,
				onProgress: (done) => (this.#phase = { kind: 'making', percent: Math.floor(done * 100) })
			});
			const [ending, mediaType] = files[format];
			const name = `${safeForFiles(stem)}.${ending}`;
			downloadFile({ name, mediaType, content });
			this.#phase = { kind: 'made', name };
		} catch (error) {
			this.#phase = { kind: signal.aborted ? 'cancelled' : 'failed' };
			if (!signal.aborted) reportError(error);
		}
	}

	/** Stops at the next step; nothing is downloaded. */
	cancel(): void {
		this.#abort.abort();
	}
}
