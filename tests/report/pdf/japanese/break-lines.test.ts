import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextMeasure, type TextStyle } from '#lib/report/pdf/japanese/text-measure.ts';
import { testFonts } from './test-fonts.ts';

const measure = createTextMeasure(testFonts());
const style: TextStyle = { size: 10, weight: 'regular' };
const broken = (text: string, width: number) => measure.breakLines(text, width, style);

/** The reader's rules, written down apart from the code under test. */
const forbiddenAtStart =
	/^[、。，．」』）】〕］｝〉》・：；？！ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ〻～〜]/u;
const forbiddenAtEnd = /[「『（【〔［｛〈《]$/u;

const word = fc.constantFrom(
	'スマートシティの',
	'河川水位センサー',
	'について、',
	'「適切に」',
	'管理している',
	'か。',
	'っ',
	'ァ',
	'々',
	'ー',
	'（注）',
	'『',
	'』',
	'…',
	'は、',
	'Edge',
	' computing ',
	'device',
	'2026年',
	'11月',
	'100％',
	'𠮷田',
	'葛\u{e0100}城市',
	'😀',
	'https://www.example.go.jp/a/b?c=d&e=f',
	' ',
	'\u3000',
	'\t',
	'e3b0c44298fc1c149afbf4c8996fb924'
);
const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));

const width = fc.integer({ min: 30, max: 400 });

/** Whether some characters that must not be parted are wider than a line: then no rule can be kept. */
function isTooTight(text: string, room: number): boolean {
	const glued: string[] = [];
	for (const character of Array.from(text)) {
		const last = glued[glued.length - 1];
		const holds =
			last !== undefined &&
			(/\s/u.test(character) ||
				forbiddenAtStart.test(character) ||
				forbiddenAtEnd.test(last.trimEnd()) ||
				(last.endsWith('…') && character === '…'));
		if (holds) glued[glued.length - 1] = last + character;
		else glued.push(character);
	}
	return glued.some((group) => measure.measure(group, style) > room);
}

describe('breakLines', () => {
	it('loses and adds nothing', () => {
		fc.assert(
			fc.property(
				fc.oneof(sentence, fc.string({ unit: 'binary' })),
				fc.integer({ min: 0, max: 400 }),
				(text, room) => {
					const typed = (part: string): string => part.replaceAll('\u{ad}', '');
					expect(typed(broken(text, room).join(''))).toBe(typed(text));
				}
			)
		);
	});

	it('makes no line wider than the room', () => {
		fc.assert(
			fc.property(sentence, width, (text, room) => {
				for (const line of broken(text, room))
					expect(measure.measure(line.trimEnd(), style)).toBeLessThanOrEqual(room + 1e-5);
			})
		);
	});

	it('begins and ends no line with a character that strict kinsoku forbids there', () => {
		fc.assert(
			fc.property(sentence, width, (text, room) => {
				fc.pre(!isTooTight(text, room));
				const lines = broken(text, room);
				for (const line of lines.slice(1)) expect(line.trimStart()).not.toMatch(forbiddenAtStart);
				for (const line of lines.slice(0, -1)) expect(line.trimEnd()).not.toMatch(forbiddenAtEnd);
			}),
			{ numRuns: 500 }
		);
	});

	it('never cuts a character into its parts', () => {
		for (const line of broken('👨\u200d👩\u200d👧葛\u{e0100}'.repeat(20), 25)) {
			expect(line).toMatch(/^(?:👨\u200d👩\u200d👧|葛\u{e0100})+$/u);
		}
	});

	it('keeps small kana and the prolonged sound mark with the character before them', () => {
		expect(broken('字字字っ字字', 30)).toEqual(['字字', '字っ', '字字']);
		expect(broken('字字字ー字字', 30)).toEqual(['字字', '字ー', '字字']);
		expect(broken('字字（字）', 30)).toEqual(['字字', '（字）']);
	});

	it('breaks addresses after their joints and long words at last anywhere', () => {
		expect(broken('https://example.go.jp/policy', 90)).toEqual([
			'https://',
			'example.go.jp/',
			'policy'
		]);
		for (const line of broken('e3b0c44298fc1c149afbf4c8996fb924', 60))
			expect(measure.measure(line, style)).toBeLessThanOrEqual(60);
	});

	it('keeps dates and counted numbers whole, and parts them sensibly where there is no room', () => {
		expect(broken('期限は2026年11月22日です', 95)).toEqual(['期限は', '2026年11月22日', 'です']);
		expect(broken('期限は令和8年度です', 52)).toEqual(['期限は', '令和8年度', 'です']);
		expect(broken('指摘は全部で12件', 68)).toEqual(['指摘は', '全部で12件']);
		expect(broken('2026年11月22日', 50)).toEqual(['2026年', '11月22日']);
	});

	it('keeps ids, counted things and English dates whole', () => {
		expect(broken('証跡は E-006 に', 55)).toEqual(['証跡は ', 'E-006 に']);
		expect(broken('現地確認は128台分', 70)).toEqual(['現地確認は', '128台分']);
		expect(broken('Due 30 October 2026', 98)).toEqual(['Due ', '30 October 2026']);
		expect(broken('within 90 days', 50)).toEqual(['within ', '90 days']);
	});

	it('breaks Japanese between its words where scripts change, and long words only where it must', () => {
		expect(broken('サプライチェーン管理', 90)).toEqual(['サプライチェーン', '管理']);
		expect(broken('インシデント対応体制', 70)).toEqual(['インシデント', '対応体制']);
		expect(broken('防犯・見守りカメラ', 50)).toEqual(['防犯・', '見守り', 'カメラ']);
		expect(broken('令和8年10月30日 期限超過', 105)).toEqual(['令和8年10月30日 ', '期限超過']);
		expect(broken('情報処理推進機構', 50)).toEqual(['情報処理', '推進機構']);
		expect(broken('総合電気工業株式会社', 90)).toEqual(['総合電気工業', '株式会社']);
		expect(broken('サプライチェーン', 45)).toEqual(['サプライ', 'チェーン']);
	});

	it('leaves no few letters on the last line where the lines before it can spare some', () => {
		const text = '保守の作業は、市の職員が立ち会って行うものとする。';
		for (let room = 80; room < 240; room += 5) {
			const lines = broken(text, room);
			if (lines.length > 1)
				expect(Array.from(lines.at(-1) ?? '').length, lines.join('/')).toBeGreaterThan(3);
		}
		expect(broken('the answers of the city as it is', 138).at(-1)).toMatch(/....$/);
	});

	it('parts a word of letters only where no line holds it, with a hyphen', () => {
		expect(broken('in progress', 52)).toEqual(['in ', 'progress']);
		const lines = broken('Coordination', 40);
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/\p{L}{2}\u{ad}$/u);
		for (const line of lines) expect(measure.measure(line, style)).toBeLessThanOrEqual(40);
		expect(measure.measure('a\u{ad}', style)).toBe(measure.measure('a-', style));
	});

	it('ends lines where the text does', () => {
		expect(broken('一\n二\r\n\r\n三\u2028四\u0085五\v六', 400)).toEqual([
			'一\n',
			'二\r\n',
			'\r\n',
			'三\u2028',
			'四\u0085',
			'五\v',
			'六'
		]);
	});

	it('lets spaces hang over at the end of a line', () => {
		expect(broken('aaa          bbb', 40)).toEqual(['aaa          ', 'bbb']);
	});

	it('keeps a forbidden character with what stands before the spaces before it', () => {
		expect(broken('字字字 っ字', 30)).toEqual(['字字', '字 っ', '字']);
	});

	it('makes an empty text one empty line', () => {
		expect(broken('', 100)).toEqual(['']);
	});
});

describe('measure', () => {
	it('counts spaces, also at the end, and no line ends', () => {
		const space = measure.measure(' ', style);
		expect(space).toBeGreaterThan(0);
		expect(measure.measure('点検 ', style)).toBeCloseTo(measure.measure('点検', style) + space);
		expect(measure.measure('点検\r\n', style)).toBe(measure.measure('点検', style));
	});

	it('grows with the size', () => {
		expect(measure.measure('まち点検', { ...style, size: 20 })).toBeCloseTo(
			2 * measure.measure('まち点検', style)
		);
	});
});
