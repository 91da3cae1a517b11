import type { EngineName, OpenEngine } from './engine.ts';

/** Each engine by name; its modules are loaded only when it is opened. */
export const openEngine: Readonly<Record<EngineName, OpenEngine>> = {
	'machi-tenken': async (job) =>
		(await import('./machi-tenken-engine.ts')).openMachiTenken(job, 'attached'),
	'machi-tenken-without-data': async (job) =>
		(await import('./machi-tenken-engine.ts')).openMachiTenken(job, 'left-out'),
	pdfkit: async (job) => (await import('./pdfkit/pdfkit-engine.ts')).openPdfkit(job, 'untagged'),
	'pdfkit-tagged': async (job) =>
		(await import('./pdfkit/pdfkit-engine.ts')).openPdfkit(job, 'tagged'),
	pdfmake: async (job) => (await import('./pdfmake/pdfmake-engine.ts')).openPdfmake(job),
	chromium: async (job) => (await import('./chromium-engine.ts')).openChromium(job)
};
