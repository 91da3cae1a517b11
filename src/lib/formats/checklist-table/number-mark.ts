import { controlIdSchema } from '#lib/domain/checklist/control.ts';

/**
 * The number of a control or a chapter. A `whole` one stands for itself (1-1, 第2章); a `relative` one such as
 * (ア) or ① is a number among those below another.
 */
export type NumberMark = {
	readonly reach: 'whole' | 'relative';
	/** What numbers of the same row of numbers look like. */
	readonly form: string;
	/** The number in the letters that ids have. */
	readonly id: string;
};

/** The number that a cell is; undefined where it is none that could become an id. */
export function numberMark(cell: string): NumberMark | undefined {
	const text = cell.trim();
	if (text === '') return undefined;
	const id = idFormOf(text);
	if (!isControlId(id)) return undefined;
	const form = formOf(text);
	return { reach: form.startsWith('whole') ? 'whole' : 'relative', form, id };
}

const isControlId = (text: string): boolean => controlIdSchema.safeParse(text).success;

const enclosed = /^[①-⑳⑴-⒇❶-❿➀-➓㉑-㉟㊱-㊿]$/u;
const kanaInCircle = /^[㋐-㋾]$/u;

/** What single signs with or without brackets count with. */
const cores: readonly (readonly [form: string, pattern: RegExp])[] = [
	['kana', /^[ァ-ヶ]$/u],
	['kanji', /^[一二三四五六七八九十]+$/u],
	['roman', /^[ivx]+$/],
	['letter-large', /^[A-Z]$/],
	['letter', /^[a-z]$/]
];

function formOf(written: string): string {
	if (enclosed.test(written)) return 'circled';
	if (kanaInCircle.test(written)) return 'circled-kana';
	const text = written.normalize('NFKC').replace(/\s+/g, '');
	const unit = /^第.+?([章節条項編部款号])/u.exec(text)?.[1];
	return unit === undefined ? formInBrackets(text) : `whole-${unit}`;
}

function formInBrackets(text: string): string {
	const core = text.replace(/^[([【〔]|[)\]】〕.、]$/gu, '');
	const brackets = text.replace(core, '').replace(/[.、]$/, '');
	if (/^\d+$/.test(core)) return brackets === '' ? 'whole-number' : `digits${brackets}`;
	const form = cores.find(([, pattern]) => pattern.test(core))?.[0];
	return form === undefined ? wholeForm(text) : `${form}${brackets}`;
}

/** Numbers of several steps look alike where they have as many. */
const wholeForm = (text: string): string =>
	`whole-${String(text.split(/[-‐.・ー−–—]/u).length)}${/^[A-Za-z]/.test(text) ? '-letters' : ''}`;

/** Half width, strokes of one kind, and one for every run of spaces, brackets and other separators. */
function idFormOf(text: string): string {
	if (isControlId(text)) return text;
	const spelt = text
		.replace(/(?<=.)(?=[①-⑳⑴-⒇])|(?<=[①-⑳⑴-⒇])(?=.)/gu, '-')
		.normalize('NFKC')
		.replace(
			/^第([\d一二三四五六七八九十]+)[章節条項編部款号](?:の([\d一二三四五六七八九十]+))?/u,
			(_, one: string, two?: string) =>
				two === undefined ? digitsOf(one) : `${digitsOf(one)}-${digitsOf(two)}`
		)
		.replace(/(?<![\p{L}])[一二三四五六七八九十]+(?![\p{L}])/gu, digitsOf);
	return spelt
		.replace(/[‐‑‒–—―−ー]/gu, '-')
		.replace(/(?<![\p{Script=Katakana}])[ァ-ヶ](?![\p{Script=Katakana}])/gu, latinOf)
		.replace(/[\s()[\]【】「」〔〕<>〈〉/・,:;、。#]+/gu, '-')
		.replace(/-{2,}/g, '-')
		.replace(/^[-._]+|-+$/g, '');
}

const digits = '一二三四五六七八九';

/** Numbers up to 99 in Chinese numerals, as chapters have them. */
function digitsOf(text: string): string {
	if (!/^[一二三四五六七八九十]+$/u.test(text)) return text;
	const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
	const ten = text.includes('十') ? digits.indexOf(tens || '一') + 1 : 0;
	return String(ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0));
}

const kana =
	'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const latin =
	'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa wo n'.split(
		' '
	);

/** A kana that counts, in Latin letters, set off from what stands beside it. */
const latinOf = (letter: string): string => `-${latin[kana.indexOf(letter)] ?? letter}-`;
