import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { billOfMaterials } from './release/bill-of-materials.mjs';
import { readMeFirst } from './release/read-me-first.mjs';
import { shippedParts } from './release/shipped-parts.mjs';

const page = 'machi-tenken.html';

/** Makes the folder that is published, below `build/release`; returns its path. */
export function makeRelease() {
	build(['portable']);
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	const folder = join('build/release', `machi-tenken-${version}`);
	rmSync('build/release', { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	copyFileSync(join('build', page), join(folder, page));
	const sha256 = createHash('sha256')
		.update(readFileSync(join(folder, page)))
		.digest('hex');
	const parts = shippedParts(JSON.parse(readFileSync('build/portable-packages.json', 'utf8')));
	const write = (name, text) => writeFileSync(join(folder, name), text);
	write('SHA256SUMS', `${sha256}  ${page}\n`);
	write('読んでください.txt', forNotepad(readMeFirst({ version, sha256 })));
	write('licences.txt', forNotepad(licences(parts)));
	write(
		'sbom.cdx.json',
		`${JSON.stringify(billOfMaterials({ version, sha256 }, parts), null, 2)}\n`
	);
	return resolve(folder);
}

/** With the mark and the line ends by which every Windows shows it as it is. */
const forNotepad = (text) => `\uFEFF${text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}`;

function licences(parts) {
	const line = '='.repeat(72);
	const own = `まち点検 / Machi Tenken（MIT）\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
	const others = parts.map(
		({ name, version, licence, text }) => `${line}\n${name} ${version}（${licence}）\n\n${text}\n`
	);
	return [own, ...others].join('\n');
}

if (import.meta.filename === process.argv[1]) {
	console.log(`公開するフォルダー / the folder to publish: ${makeRelease()}`);
}
