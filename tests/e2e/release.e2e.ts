import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shippedLicences } from '../project/shipped-parts.ts';
import { expect, test } from './support/watched-test.ts';

/** What a bill of materials says of one part. */
type Part = {
	readonly name: string;
	readonly version: string;
	readonly licenses: readonly {
		readonly license?: { readonly id: string };
		readonly expression?: string;
	}[];
	readonly 'bom-ref': string;
};
type Bill = {
	readonly metadata: { readonly component: { readonly hashes: readonly { content: string }[] } };
	readonly components: readonly Part[];
	readonly dependencies: readonly { readonly dependsOn: readonly string[] }[];
};

test('the folder to publish opens without anything else, and says what is in it', async ({
	page
}) => {
	execFileSync(process.execPath, ['scripts/release.mjs'], { stdio: 'pipe' });
	const [name = ''] = readdirSync('build/release');
	const read = (file: string) => readFileSync(join('build/release', name, file));
	expect(readdirSync(join('build/release', name)).sort()).toEqual([
		'SHA256SUMS',
		'licences.txt',
		'machi-tenken.html',
		'sbom.cdx.json',
		'アクセシビリティ試験結果.txt',
		'管理者の手引.txt',
		'読んでください.txt'
	]);
	expect(read('管理者の手引.txt').toString()).toContain(
		'certutil -hashfile machi-tenken.html SHA256'
	);
	expect(read('アクセシビリティ試験結果.txt').toString()).toContain('JIS X 8341-3:2016');

	const digest = createHash('sha256').update(read('machi-tenken.html')).digest('hex');
	expect(read('SHA256SUMS').toString()).toBe(`${digest}  machi-tenken.html\n`);
	const first = read('読んでください.txt').toString();
	expect(first.startsWith('\uFEFF')).toBe(true);
	expect(first).toContain(digest);
	expect(first.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);

	const bill = JSON.parse(read('sbom.cdx.json').toString()) as Bill;
	expect(bill.metadata.component.hashes.map(({ content }) => content)).toEqual([digest]);
	// What is in the build is what the list of licences knows, no more and no less; and the same in the site.
	const others = bill.components.filter(({ name }) => !name.startsWith('checklist '));
	expect([...new Set(others.map(({ name }) => name))].sort()).toEqual(
		Object.keys(shippedLicences).sort()
	);
	for (const { name, licenses } of others) {
		const [{ license, expression } = {}] = licenses;
		expect(license?.id ?? expression, name).toBe(shippedLicences[name]);
	}
	expect(readFileSync('build/site-packages.json', 'utf8')).toBe(
		readFileSync('build/portable-packages.json', 'utf8')
	);
	expect(bill.dependencies[0]?.dependsOn).toEqual(bill.components.map((part) => part['bom-ref']));
	const [licences, html, beside] = [
		read('licences.txt').toString(),
		read('machi-tenken.html').toString(),
		readFileSync('build/site/licences.txt', 'utf8')
	];
	for (const { name, version, licenses } of others) {
		expect(licenses).toHaveLength(1);
		for (const text of [licences, html, beside]) expect(text).toContain(`${name} ${version}（`);
	}

	await page.goto(pathToFileURL(join('build/release', name, 'machi-tenken.html')).href);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
