import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { shippedChecklist } from './shipped-checklist-file.ts';
import { smallCityFile } from './small-city.ts';

/** A file as a picker takes it. */
export type GivenFile = {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
};

/** A file by its name and content. */
export const given = (name: string, buffer: Buffer | string): GivenFile => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: typeof buffer === 'string' ? Buffer.from(buffer) : buffer
});

type Change = Readonly<Record<string, unknown>>;

/** The assessment of a city with one answer. */
export function city(code: string, name: string, status: string, change: Change = {}): Buffer {
	const file = JSON.parse(smallCityFile(`c-${code}`, status).toString()) as Change;
	return Buffer.from(JSON.stringify({ ...file, municipality: { code, name }, ...change }));
}

/** What `pack` makes of an assessment. */
export function packed(assessment: Buffer, kind: 'backup' | 'publication'): Buffer {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-'));
	const [from, to] = [join(folder, 'f.json'), join(folder, 'p.zip')];
	try {
		writeFileSync(from, assessment);
		const args = ['build/cli/machi-tenken.js', 'pack', from, '--kind', kind, '-o', to];
		execFileSync(process.execPath, args, { stdio: 'pipe' });
		return readFileSync(to);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** One letter of the city's name is another one; the manifest knows the old one. */
function tampered(packet: Buffer): Buffer {
	const bytes = Buffer.from(packet);
	bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
	return bytes;
}

/**
 * A dozen files as they come: five cities, one of them twice and one hardly begun, and what is not compared. The others have one answer,
 * or all that the city as a whole is asked.
 */
export function dozen(answered: 'one' | 'all' = 'one'): readonly GivenFile[] {
	const of = (code: string, name: string, status: string, change: Change = {}) =>
		city(code, name, status, { ...(answered === 'all' && answeredWholly(status)), ...change });
	return [
		given('加古川市.json', of('282103', '加古川市', 'met')),
		given('加古川市_新.json', of('282103', '加古川市', 'partly', { asOf: '2026-12-01' })),
		given('神戸市.json', of('281000', '神戸市', 'not-met')),
		given('大阪市.json', of('271004', '大阪市', 'not-met')),
		given('千代田区.zip', packed(city('131016', '千代田区', 'unknown'), 'backup')),
		given('札幌市_公表.zip', packed(of('011002', '札幌市', 'met'), 'publication')),
		given('書き換え.zip', tampered(packed(city('401307', '福岡市', 'met'), 'backup'))),
		given('架空市.json', city('282103', '架空市', 'met', { sample: true })),
		given('合併前.json', city('282111', '旧市', 'met')),
		given('写真.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])),
		given('メモ.txt', '会議のメモ'),
		given('人口.csv', 'code,name,population,year\r\n282103,加古川市,255000,2025\r\n')
	];
}

const digitWeights = [6, 5, 4, 3, 2];
const withCheckDigit = (five: string): string => {
	const sum = digitWeights.reduce(
		(total, weight, place) => total + weight * Number(five[place]),
		0
	);
	return `${five}${String((11 - (sum % 11)) % 10)}`;
};

/** The same answer to everything that the city as a whole is asked. */
function answeredWholly(status: string): Change {
	const { checklist } = shippedChecklist();
	const ofWhole = new Set(
		checklist.layers.filter(({ answeredPer }) => answeredPer === 'organisation').map(({ id }) => id)
	);
	const asked = checklist.controls.filter(({ layer }) => ofWhole.has(layer));
	return { answers: { organisation: Object.fromEntries(asked.map(({ id }) => [id, { status }])) } };
}

/** So many published files of fictional cities, all different but for their answers: one alone, or everything. */
export function publications(
	count: number,
	status = 'met',
	answered: 'one' | 'all' = 'one'
): readonly GivenFile[] {
	const change = { sample: true, ...(answered === 'all' && answeredWholly(status)) };
	const packet = packed(city('282103', '見本', status, change), 'publication');
	const [, bytes = new Uint8Array()] =
		Object.entries(unzipSync(packet)).find(([path]) =>
			path.endsWith('publication.machi-tenken.json')
		) ?? [];
	const one = JSON.parse(Buffer.from(bytes).toString()) as Change;
	return Array.from({ length: count }, (_, place) => {
		const [prefecture, rest] = [1 + (place % 47), 700 + Math.floor(place / 47)];
		const code = withCheckDigit(`${String(prefecture).padStart(2, '0')}${String(rest)}`);
		const name = `見本${String(place).padStart(4, '0')}市`;
		return given(`${code}.json`, JSON.stringify({ ...one, municipality: { code, name } }));
	});
}
