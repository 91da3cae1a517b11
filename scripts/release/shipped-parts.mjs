import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One thing of others that is in the release.
 * @typedef {{ name: string, version: string, licence: string, text: string, kind: 'library' | 'data', purl: string }} ShippedPart
 * A checklist of our own that is in the release, as `checklists/releases.json` names it.
 * @typedef {{ guideline: string, edition: string, revision: number, digest: string }} ShippedChecklist
 */

/** The fonts, with the package they came from and the licence beside them. */
const fonts = [
	{
		name: 'BIZ UDPGothic',
		from: '@expo-google-fonts/biz-udpgothic',
		text: 'OFL-BIZ-UDPGothic.txt'
	},
	{ name: 'Noto Sans JP', from: '@expo-google-fonts/noto-sans-jp', text: 'OFL-Noto-Sans-JP.txt' }
];

/** @param {string} folder */
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @param {string} name @param {string} version */
const purlOf = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** @param {string} folder */
function licenceTextOf(folder) {
	const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one));
	if (file === undefined) throw new Error(`${folder}: no licence file in it`);
	return readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * What others wrote and the portable html holds: the packages the build noted, and the fonts.
 * @param {readonly string[]} folders those of the packages
 * @returns {ShippedPart[]}
 */
export const shippedParts = (folders) => [
	...folders.map((folder) => {
		const { name, version, license } = manifestOf(folder);
		return {
			name,
			version,
			licence: license,
			text: licenceTextOf(folder),
			kind: /** @type {const} */ ('library'),
			purl: purlOf(name, version)
		};
	}),
	...fonts.map(({ name, from, text }) => {
		const { version } = manifestOf(join('node_modules', from));
		return {
			name,
			version,
			licence: 'OFL-1.1',
			text: readFileSync(join('static/fonts', text), 'utf8').trim(),
			kind: /** @type {const} */ ('data'),
			purl: purlOf(from, version)
		};
	})
];

/**
 * The newest revision of every edition that was released.
 * @returns {ShippedChecklist[]}
 */
export function shippedChecklists() {
	/** @type {{ releases: ShippedChecklist[] }} */
	const { releases } = JSON.parse(readFileSync('checklists/releases.json', 'utf8'));
	const newest = new Map();
	for (const one of releases) {
		const key = `${one.guideline}@${one.edition}`;
		if ((newest.get(key)?.revision ?? 0) < one.revision) newest.set(key, one);
	}
	return [...newest.keys()].sort().map((key) => newest.get(key));
}
