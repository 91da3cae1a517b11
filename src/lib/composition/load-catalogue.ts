import { guidelinesAddress } from 'virtual:guidelines-address';
import { unpackGuidelines, type PackedGuidelines } from '#lib/application/pack-guidelines.ts';
import { catalogueOf, type ChecklistCatalogue } from '#lib/application/ports.ts';

let loaded: Promise<ChecklistCatalogue> | undefined;

/**
 * The checklists, crosswalks and lenses this build ships, read once and only when an assessment or a
 * checklist is opened: from the site's own folder, or from the data block of the portable html.
 */
export function loadCatalogue(): Promise<ChecklistCatalogue> {
	loaded ??= (__PORTABLE__ ? textInPage() : textFromSite())
		.then((text) => catalogueOf(unpackGuidelines(JSON.parse(text) as PackedGuidelines)))
		.catch((error: unknown) => {
			loaded = undefined;
			throw error;
		});
	return loaded;
}

async function textFromSite(): Promise<string> {
	const response = await fetch(guidelinesAddress);
	if (!response.ok) throw new Error(`guidelines: ${String(response.status)}`);
	return response.text();
}

function textInPage(): Promise<string> {
	const text = document.getElementById('guidelines')?.textContent;
	if (text === undefined) throw new Error('the guidelines are not in this file');
	return Promise.resolve(text);
}
