import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './support/watched-test.ts';

/** What a bill of materials says of one part. */
type Part = {
	readonly name: string;
	readonly version: string;
	readonly licenses: readonly unknown[];
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
		'読んでください.txt'
	]);

	const digest = createHash('sha256').update(read('machi-tenken.html')).digest('hex');
	expect(read('SHA256SUMS').toString()).toBe(`${digest}  machi-tenken.html\n`);
	const first = read('読んでください.txt').toString();
	expect(first.startsWith('\uFEFF')).toBe(true);
	expect(first).toContain(digest);
	expect(first.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);

	const bill = JSON.parse(read('sbom.cdx.json').toString()) as Bill;
	expect(bill.metadata.component.hashes.map(({ content }) => content)).toEqual([digest]);
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const named = bill.components.map((part) => `${part.name} ${part.version}`);
	expect(named).toEqual(
		expect.arrayContaining(
			Object.entries(dependencies).map(([dependency, version]) => `${dependency} ${version}`)
		)
	);
	expect(bill.components.map((part) => part.name)).toEqual(
		expect.arrayContaining(['svelte', 'BIZ UDPGothic'])
	);
	expect(bill.dependencies[0]?.dependsOn).toEqual(bill.components.map((part) => part['bom-ref']));
	const licences = read('licences.txt').toString();
	for (const part of bill.components) {
		expect(part.licenses).toHaveLength(1);
		expect(licences).toContain(`${part.name} ${part.version}（`);
	}

	await page.goto(pathToFileURL(join('build/release', name, 'machi-tenken.html')).href);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
