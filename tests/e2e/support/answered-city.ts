import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = (...args: readonly string[]) =>
	execFileSync(process.execPath, ['build/cli/machi-tenken.js', ...args], { stdio: 'pipe' });

/** An assessment file of Kakogawa on a shipped checklist, with answers from CSV rows. */
export function answeredCity(checklist: string, rows: readonly string[]): Buffer {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-'));
	const [blank, table, answered] = ['f.json', 'a.csv', 'g.json'].map((name) => join(folder, name));
	try {
		cli(
			...['new', '--checklist', checklist, '--code', '282103', '--name', '加古川市'],
			...['--fiscal-year', '2025', '-o', blank ?? '']
		);
		writeFileSync(table ?? '', ['component,control,status,note,reason', ...rows, ''].join('\n'));
		cli('answer', blank ?? '', '--csv', table ?? '', '-o', answered ?? '');
		return readFileSync(answered ?? '');
	} finally {
		rmSync(folder, { recursive: true });
	}
}
