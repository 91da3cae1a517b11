import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { billOfMaterials } from './release/bill-of-materials.mjs';
import { readMeFirst } from './release/read-me-first.mjs';
import { licenceTexts } from './release/licence-texts.mjs';
import { shippedChecklists, shippedParts } from './release/shipped-parts.mjs';

const page = 'machi-tenken.html';

/** Pages of the documentation that an office reads without this repository. */
const guides = [
	['管理者の手引.txt', 'docs/administrators.md'],
	['アクセシビリティ試験結果.txt', 'docs/accessibility.md']
];

/** Makes the folder that is published, below `build/release`; returns its path. */
export function makeRelease() {
	build(['portable']);
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}（`))
		throw new Error(`CHANGELOG.md has no part for ${version}: see docs/releasing.md`);
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
	for (const [name, path] of guides) write(name, forNotepad(readFileSync(path, 'utf8')));
	write('licences.txt', forNotepad(licenceTexts(parts)));
	const bill = billOfMaterials({ version, sha256 }, parts, shippedChecklists());
	write('sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
	return resolve(folder);
}

/** With the mark and the line ends by which every Windows shows it as it is. */
const forNotepad = (text) => `\uFEFF${text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}`;

if (import.meta.filename === process.argv[1]) {
	console.log(`公開するフォルダー / the folder to publish: ${makeRelease()}`);
}
