import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { aFile } from '../application/assessment-builders.ts';
import { anOscalCatalog } from '../formats/oscal/an-oscal-catalog.ts';
import { checklists, inUtf8 } from './seed-files.ts';

/** A file with one defect: its number in the list of forty kinds, and what must come of it. */
export type HostileFile = {
	readonly number: number;
	readonly what: string;
	readonly name: string;
	readonly bytes: Uint8Array;
	/**
	 * `refused`: nothing of it is used. `taken`: what it tries has no effect, or it was harmless. `held`: it opens, names
	 * the value that does not fit, and writes nothing of it anew.
	 */
	readonly outcome: 'refused' | 'taken' | 'held';
};

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const assessment = encodeAssessment(
	aFile({ answers: { organisation: { 'GOV-01': { status: 'met', note: '確認済み' } } } })
);
const yaml = decode(checklists[1]);
const json = decode(checklists[0]);

type Made = readonly [
	number: number,
	what: string,
	bytes: Uint8Array | string,
	outcome?: 'taken' | 'held'
];
const named = (name: string, made: readonly Made[]): readonly HostileFile[] =>
	made.map(([number, what, bytes, outcome]): HostileFile => ({
		number,
		what,
		name,
		bytes: typeof bytes === 'string' ? inUtf8(bytes) : bytes,
		outcome: outcome ?? 'refused'
	}));

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const shiftJis = new Uint8Array([0x7b, 0x22, 0x83, 0x5c, 0x22, 0x3a, 0x31, 0x7d]);
const brackets = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const aliases = [
	'a: &a0 [x,x,x,x,x,x,x,x,x]',
	...Array.from(
		{ length: 10 },
		(_, n) => `b${String(n)}: &a${String(n + 1)} [${`*a${String(n)},`.repeat(9)}]`
	)
].join('\n');
/** An assessment with one of its fields another. */
const withField = (key: string, value: unknown): string =>
	JSON.stringify({ ...(JSON.parse(assessment) as object), [key]: value });
const withNote = (note: string): string =>
	withField('answers', { organisation: { 'GOV-01': { status: 'met', note } } });

/** Assessments as they must not come. */
export const hostileAssessments = named('a.machi-tenken.json', [
	[
		2,
		'a key that reaches the prototype',
		assessment.replace('"profile": {', '"profile": {"__proto__": {"x": 1}')
	],
	[2, 'the constructor', assessment.replace('"profile": {', '"profile": {"constructor": 1')],
	[3, 'nested 100,000 levels deep', `{"a":${brackets(100_000)}}`],
	[4, 'a key twice', assessment.replace('"title"', '"title": "別", "title"')],
	[6, 'a number beyond all', assessment.replace('"fiscalYear": 2026', '"fiscalYear": 1e999')],
	[6, 'a text for a number', withField('period', { fiscalYear: '2026' })],
	[7, 'an empty file', ''],
	[7, 'two documents', assessment + assessment],
	[7, 'cut in half', assessment.slice(0, assessment.length / 2)],
	[8, 'a byte order mark', `\ufeff${assessment}`, 'taken'],
	[8, 'UTF-16', utf16(assessment)],
	[8, 'Shift_JIS', shiftJis],
	[8, 'broken UTF-8', new Uint8Array([...inUtf8('{"a":"'), 0xff, ...inUtf8('"}')])],
	[9, 'a mark that turns the letters round', withNote('\u202efdp.exe'), 'taken'],
	[9, 'half a letter', assessment.replace('確認済み', '\\ud800'), 'held'],
	[
		10,
		'markup in a note',
		withNote('<script>alert(1)</script><img src=x onerror=alert(1)>'),
		'taken'
	],
	[11, 'bait for patterns', withNote('a!'.repeat(2000)), 'taken'],
	[12, '65 MB', assessment.padEnd(65 * 1024 * 1024, ' ')],
	[13, 'a newer format', withField('formatVersion', 99)],
	[14, 'another checklist than its digest names', assessment.replace('"weight": 2', '"weight": 1')],
	[32, 'a formula in a note', withNote("=cmd|'/c calc'!A0"), 'taken'],
	[34, 'a day that is none', withField('asOf', '2026-02-30'), 'held'],
	[
		35,
		'a status that is none',
		withField('answers', { organisation: { 'GOV-01': { status: 'perhaps' } } })
	],
	[
		36,
		'a name of evidence that is two',
		withField('evidence', [
			{
				id: 'e',
				title: 'x',
				file: {
					name: '報告書.pdf.exe',
					mediaType: 'application/pdf',
					size: 0,
					sha256: '0'.repeat(64)
				}
			}
		]),
		'taken'
	],
	[
		39,
		'evidence of a negative size',
		withField('evidence', [
			{ id: 'e', title: 'x', file: { name: 'x', mediaType: '', size: -1, sha256: '0'.repeat(64) } }
		]),
		'held'
	],
	[
		41,
		'a year of five digits',
		withField('actions', [
			{ id: 'a', title: '研修', state: 'open', due: '70331-02-02', closes: [] }
		]),
		'held'
	],
	[
		41,
		'a name of 201 letters',
		withField('municipality', { code: '282103', name: '市'.repeat(201) }),
		'held'
	]
]);

/** Checklists in YAML and JSON. */
export const hostileChecklists = [
	...named('c.yaml', [
		[1, 'a bomb of aliases', aliases],
		[2, 'a merge key', `${yaml}\nx:\n  <<: {a: 1}\n`],
		[3, 'nested 100,000 levels deep', `a: ${brackets(100_000)}`],
		[4, 'a key twice', `${yaml}\nedition: "2"\n`],
		[5, 'a tag of a language', `${yaml}\nx: !!js/function "function(){}"\n`],
		[5, 'a tag for bytes', `${yaml}\nx: !!binary aGk=\n`],
		[6, 'a word that slides into a truth', yaml.replace(/^guideline: .*$/m, 'guideline: no')],
		[7, 'two documents', `${yaml}\n---\n${yaml}`],
		[7, 'only a comment', '# nothing\n'],
		[8, 'UTF-16', utf16(yaml)],
		[9, 'a control character', yaml.replace('鍵の管理', '鍵\u0007の管理')],
		[12, '6 MB', `${yaml}\n#${'x'.repeat(6 * 1024 * 1024)}`],
		[13, 'a newer format', yaml.replace('formatVersion: 1', 'formatVersion: 99')]
	]),
	...named('c.json', [
		[2, 'a key that reaches the prototype', json.replace('{', '{"__proto__": {"x": 1},')],
		[4, 'a control twice', json.replaceAll('SVC-02', 'SVC-01')],
		[15, 'a weight below nothing', json.replace('"weight": 1', '"weight": -1')],
		[15, 'a layer that is nowhere', json.replace('"layer": "service"', '"layer": "nowhere"')]
	])
];

/** Tables of answers; what is refused is refused whole. */
export const hostileTables = named('a.csv', [
	[7, 'an empty table', ''],
	[33, 'no heading that is known', 'x,y\n1,2\n'],
	[33, 'a heading twice', 'component,control,status,status\norganisation,GOV-01,met,met\n'],
	[33, 'a quote that never ends', 'component,control,status\norganisation,GOV-01,"met\n'],
	[33, 'a line of 70 MB', `component,control,status\n${'x'.repeat(70 * 1024 * 1024)}`],
	[33, 'columns in another order', 'status,control,component\nmet,GOV-01,organisation\n', 'taken'],
	[
		33,
		'lines that end in CR alone',
		'component,control,status\rorganisation,GOV-01,met\r',
		'taken'
	],
	[35, 'a control that is none', 'component,control,status\norganisation,XXX-99,met\n'],
	[
		35,
		'an answer twice',
		'component,control,status\norganisation,GOV-01,met\norganisation,GOV-01,not-met\n'
	],
	[35, 'a status that is none', 'component,control,status\norganisation,GOV-01,perhaps\n']
]);

const catalog = anOscalCatalog();
const oscal = (change: (text: string) => string): string => change(catalog);

/** Catalogs of OSCAL. */
export const hostileCatalogs = named('o.json', [
	[2, 'a key that reaches the prototype', oscal((text) => text.replace('{', '{"__proto__":{},'))],
	[3, 'nested 100,000 levels deep', `{"catalog":${brackets(100_000)}}`],
	[4, 'a key twice', oscal((text) => text.replace('"uuid"', '"uuid":"x","uuid"'))],
	[40, 'a catalog that is a list', '{"catalog":[]}'],
	[40, 'a profile of nothing', '{"profile":{}}']
]);
