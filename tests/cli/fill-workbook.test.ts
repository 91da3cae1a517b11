import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import {
	aStarSheet,
	criteria,
	markRule,
	starSheetName
} from '../formats/workbook-filling/a-star-sheet.ts';
import { runCli } from '../support/run-cli.ts';

type Files = Record<string, string | Uint8Array>;

async function ran(args: readonly string[], files: Files) {
	const result = await runCli(args, files);
	expect(result.exitCode, result.err).toBe(0);
	return result;
}

const title = ['--code', '282103', '--name', '加古川市', '--fiscal-year', '2026'];

/** An assessment of the checklist that a sheet becomes. */
async function assessmentOf(sheet: Uint8Array): Promise<Files> {
	const imported = await ran(['checklist', 'import', 's.xlsx', '-o', 'own.json'], {
		's.xlsx': sheet
	});
	const own = imported.files.get('own.json') ?? '';
	const made = await ran(['new', '--checklist', 'own.json', ...title, '-o', 'f.json'], {
		'own.json': own
	});
	return { 'f.json': made.files.get('f.json') ?? '', 's.xlsx': sheet };
}

const textOf = (file: string | Uint8Array | undefined): string =>
	typeof file === 'string' ? file : new TextDecoder().decode(file);

function cellsIn(bytes: string | Uint8Array | undefined, row: number): readonly string[] {
	const book = readWorkbook(bytes as Uint8Array, '');
	if (!book.ok) throw new Error(JSON.stringify(book.error));
	const found = book.value.sheets.find(({ name }) => name === starSheetName);
	return found?.rows.find(({ number }) => number === row)?.cells ?? [];
}

const said = { O3: '○', P3: '規程がある', O4: '△', O5: '✖', O6: '多分', P7: '理由だけ' };

describe('the sheet of the supplier scheme', () => {
	it('is recognised, with the criteria of each star counted', async () => {
		const { out, err } = await ran(['checklist', 'import', 's.xlsx', '-o', 'own.json'], {
			's.xlsx': aStarSheet()
		});
		expect(criteria.filter(({ star }) => star === '★3')).toHaveLength(81);
		expect(criteria.filter(({ star }) => star === '★4')).toHaveLength(72);
		expect(out + err).toContain('（評価基準は★3が81、★4が72）');
	});

	it('is taken in with its answers, each unknown mark told with its cell', async () => {
		const files = await assessmentOf(aStarSheet({ said }));
		const { files: left, err } = await ran(
			['answer', 'f.json', '--sheet', 's.xlsx', '-o', 'g.json'],
			files
		);
		expect(err).toContain('★3：81件、★4：72件');
		expect(err).toContain('O列を回答、P列を備考');
		expect(err).toContain('O6：「多分」がどの回答か分かりません');
		const { answers } = JSON.parse(textOf(left.get('g.json'))) as {
			answers: Record<string, Record<string, { status?: string; note?: string }>>;
		};
		const own = Object.values(answers)[0] ?? {};
		const of = (row: number) => own[criteria.find((one) => one.row === row)?.id ?? ''];
		expect([of(3), of(4), of(5), of(7)]).toMatchObject([
			{ status: 'met', note: '規程がある' },
			{ status: 'partly' },
			{ status: 'not-met' },
			{ note: '理由だけ' }
		]);
		expect(of(6)).toBeUndefined();
	});

	it('is handed back filled in, and says nothing new when it is read again', async () => {
		const files = await assessmentOf(aStarSheet({ said: { O3: '○' }, validations: markRule }));
		const answers = [
			['3', 'met', ''],
			['4', 'planned', '来年度'],
			['5', 'not-met', ''],
			['6', 'not-applicable', '外部に出さない'],
			['7', 'unknown', '']
		].map(([row, status, note]) => {
			const id = criteria.find((one) => one.row === Number(row))?.id ?? '';
			return `,${id},${status ?? ''},${note ?? ''},${status === 'not-applicable' ? '対象がない' : ''}`;
		});
		const answered = await ran(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], {
			...files,
			'a.csv': ['component,control,status,note,reason', ...answers].join('\n')
		});
		const given = { ...files, 'g.json': answered.files.get('g.json') ?? '' };
		const filled = await ran(
			['checklist', 'fill', 'g.json', '--workbook', 's.xlsx', '-o', 'h.xlsx'],
			given
		);
		const bytes = filled.files.get('h.xlsx');
		expect(cellsIn(bytes, 4).slice(14, 16)).toEqual(['✖', '計画中\n来年度']);
		expect(cellsIn(bytes, 5).slice(14, 16)).toEqual(['✖']);
		// The list of the sheet has no word for what does not apply, and nothing is said that is not known.
		expect(cellsIn(bytes, 6).slice(14)).toEqual([]);
		expect(filled.out).toContain('O6：表に、この回答に当たる言葉がありません');
		expect(filled.out).toContain('O7：「分からない」という回答です');
		expect(filled.out).toContain('書き込む回答：2件、備考：1件');
		expect(filled.err).toContain('計算式が1か所あります');
		const again = await ran(['answer', 'g.json', '--sheet', 'h.xlsx', '-o', 'i.json'], {
			...given,
			'h.xlsx': bytes ?? ''
		});
		expect(JSON.parse(textOf(again.files.get('i.json')))).toMatchObject({
			answers: (JSON.parse(textOf(given['g.json'])) as { answers: object }).answers
		});
	});

	it('is filled in its free column where nobody gave that a heading', async () => {
		const files = await assessmentOf(aStarSheet({ withoutHeadings: true }));
		const id = criteria[0]?.id ?? '';
		const answered = await ran(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], {
			...files,
			'a.csv': `component,control,status\n,${id},met`
		});
		const { files: left } = await ran(
			['checklist', 'fill', 'g.json', '--workbook', 's.xlsx', '-o', 'h.xlsx'],
			{ ...files, 'g.json': answered.files.get('g.json') ?? '' }
		);
		expect(cellsIn(left.get('h.xlsx'), 3)[14]).toBe('○');
	});

	it('keeps what somebody wrote where only empty cells are to be filled', async () => {
		const files = await assessmentOf(aStarSheet({ said: { O3: '△' } }));
		const id = criteria[0]?.id ?? '';
		const answered = await ran(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], {
			...files,
			'a.csv': `component,control,status\n,${id},met`
		});
		const given = { ...files, 'g.json': answered.files.get('g.json') ?? '' };
		const fill = ['checklist', 'fill', 'g.json', '--workbook', 's.xlsx', '-o', 'h.xlsx'];
		const kept = await ran([...fill, '--only-empty'], given);
		expect(cellsIn(kept.files.get('h.xlsx'), 3)[14]).toBe('△');
		expect(kept.out).toContain('O3：既に書かれています（△）');
		const replaced = await ran(fill, given);
		expect(cellsIn(replaced.files.get('h.xlsx'), 3)[14]).toBe('○');
		expect(replaced.out).toContain('O3：△ → ○');
	});

	it('is left as it is where it asks none of the controls', async () => {
		const { 'f.json': own = '' } = await assessmentOf(aStarSheet());
		const { exitCode, err } = await runCli(
			['checklist', 'fill', 'f.json', '--workbook', 't.xlsx', '-o', 'h.xlsx'],
			{ 'f.json': own, 't.xlsx': 'a,b\n1,2' }
		);
		expect([exitCode, err]).toEqual([2, expect.stringContaining('ブック（.xlsx）ではない')]);
	});
});
