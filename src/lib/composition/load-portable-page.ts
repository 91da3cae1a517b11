import { isPortablePage, portablePageName } from '#lib/application/request-kit.ts';

/**
 * The portable edition that lies beside the site, where there is one. The portable edition cannot read the
 * file it was opened from: there the user picks it.
 */
export async function loadPortablePage(siteBase: string): Promise<Uint8Array | undefined> {
	if (__PORTABLE__) return undefined;
	try {
		const response = await fetch(`${siteBase}/${portablePageName}`);
		if (!response.ok) return undefined;
		const page = new Uint8Array(await response.arrayBuffer());
		return isPortablePage(page) ? page : undefined;
	} catch {
		return undefined;
	}
}
