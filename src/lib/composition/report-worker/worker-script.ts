import { reportWorkerAddress } from 'virtual:report-worker-address';

/** The text a worker for reports is made of, and how the browser is to read it. */
export type WorkerScript = { readonly text: readonly string[]; readonly options: WorkerOptions };

/** The starter of the portable html hands out the text of each part of the script. */
type PortablePage = { readonly machiTenkenPartText: (name: string) => string };

/**
 * The script of the worker. The site's brings the part that makes reports by its address; that of the portable
 * html, beside which nothing can be loaded, is put together from the parts in the page. Undefined while developing.
 */
export const workerScript = (): WorkerScript | undefined =>
	__PORTABLE__ ? fromParts() : fromAddress(reportWorkerAddress);

const fromAddress = (address: string | undefined): WorkerScript | undefined =>
	address === undefined
		? undefined
		: { text: [`import ${JSON.stringify(address)};`], options: { type: 'module' } };

function fromParts(): WorkerScript | undefined {
	const starter = document.getElementById('report-worker');
	if (starter === null) return undefined;
	const names = starter.dataset['parts']?.split(' ') ?? [];
	const { machiTenkenPartText } = globalThis as unknown as PortablePage;
	const keep = (name: string) => `;machiTenkenParts[${JSON.stringify(name)}]=machiTenkenPart;\n`;
	const parts = names.flatMap((name) => [machiTenkenPartText(name), keep(name)]);
	return { text: ['const machiTenkenParts={};\n', ...parts, starter.textContent], options: {} };
}
