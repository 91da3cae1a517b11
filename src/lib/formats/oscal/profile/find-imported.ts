import { nodesOf, textOf, type OscalNode } from './oscal-node.ts';
import type { OscalProfile } from './oscal-profile.ts';

/** A file that a profile wants: the addresses it is known by, and how it is called in a message. */
export type WantedFile = { readonly addresses: readonly string[]; readonly title: string };

/** What an import of a profile refers to: an address, or a resource at its back that has several. */
export function wantedFile(href: string, profile: OscalProfile): WantedFile {
	if (!href.startsWith('#')) return { addresses: [href], title: nameOf(href) };
	const resources: readonly OscalNode[] = profile['back-matter']?.resources ?? [];
	const resource = resources.find((one) => textOf(one, 'uuid') === href.slice(1)) ?? {};
	const addresses = nodesOf(resource, 'rlinks').map((link) => textOf(link, 'href'));
	const json = addresses.find((address) => /\.json$/i.test(nameOf(address))) ?? addresses[0];
	const title = textOf(resource, 'title');
	const names = [title, json === undefined ? '' : nameOf(json)].filter((name) => name !== '');
	return { addresses: [...addresses, href], title: names.length === 0 ? href : names.join(', ') };
}

/** The last part of an address or a path. */
function nameOf(address: string): string {
	const path = address.replace(/[?#].*$/s, '').replace(/^.*[/\\]/s, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Whether a file is one that is wanted: by its name, whatever its form and however often it was saved, or its id. */
export function isWanted(
	{ addresses }: WantedFile,
	{ name, uuid }: { readonly name: string; readonly uuid: string }
): boolean {
	const own = stemOf(name);
	return addresses.some(
		(address) => (uuid !== '' && address === `#${uuid}`) || (own !== '' && stemOf(address) === own)
	);
}

const stemOf = (address: string): string =>
	nameOf(address)
		.toLowerCase()
		.replace(/\.(?:json|xml|ya?ml)$/, '')
		.replace(/[ _]?\(\d{1,3}\)$/, '')
		.replace(/[-.]min$/, '');
