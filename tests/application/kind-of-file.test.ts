import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileKinds, kindOfFile, type FileKind } from '#lib/application/kind-of-file.ts';
import { answerSheetTable } from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { encodeAnswersCsv } from '#lib/formats/answers-csv/encode-answers-csv.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { encodePublication } from '#lib/formats/packet/publication.ts';
import { encodeAllowedSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { encodeArmor } from '#lib/formats/ssh-signature/armor.ts';
import { encodePrivateKey } from '#lib/formats/ssh-signature/private-key-file.ts';
import { publicKeyLine } from '../support/public-key-line.ts';
import { answerSheetWords } from '#lib/i18n/answer-sheet-words.ts';
import { renderAnswerSheet } from '#lib/report/xlsx/render-answer-sheet.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { contents } from '../formats/packet/a-packet.ts';
import { aTable, aWorkbook } from '../formats/spreadsheet/a-workbook.ts';
import { filesOf } from '../support/checklist-files.ts';
import { aFile, anAssessment, smallChecklist } from './assessment-builders.ts';

type Example = readonly [name: string, content: string | Uint8Array];

const assessment = anAssessment();
const pairs = listPairs(smallChecklist, assessment);
const sheet = {
	part: assessment,
	keys: pairs.map(({ component, control }) => ({ component, control: control.id })),
	checklist: smallChecklist,
	locale: 'ja' as const,
	words: answerSheetWords('ja')
};
const key = {
	seed: new Uint8Array(32).fill(1),
	publicKey: new Uint8Array(32).fill(2),
	comment: ''
};
const byteOrderMark = '\ufeff';
const compound = (stream: string) =>
	new Uint8Array([
		...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
		...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0])
	]);
const office = (part: string, content: string) =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'_rels/.rels': strToU8(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`
		),
		[part]: strToU8(content)
	});
/** 加古川市 as Excel in Japan saves it. */
const shiftJis = [0x89, 0xc1, 0x8c, 0xc3, 0x90, 0xec, 0x8e, 0x73];

/** Files of every kind, as they are met: as we write them, moved, renamed, cut. */
const examples: Readonly<Record<FileKind, readonly Example[]>> = {
	assessment: [
		['a.machi-tenken.json', encodeAssessment(aFile())],
		['控え 2026-11-22', encodeAssessment(aFile())],
		['cut.json', encodeAssessment(aFile()).slice(0, 200)],
		['sorted-by-others.json', '{"answers":{},"format":"machi-tenken/assessment"}'],
		['marked.json', byteOrderMark + encodeAssessment(aFile())],
		['titled.json', encodeAssessment(aFile({ title: '%PDF-1.7' }))]
	],
	packet: [
		['p.machi-tenken.zip', encodePacket(contents)],
		['renamed.json', encodePacket(contents)],
		['cut.zip', encodePacket(contents).subarray(0, 100)],
		['other.zip', zipSync({ 'a.txt': strToU8('a') })]
	],
	campaign: [
		['c.json', '{"format":"machi-tenken/campaign","formatVersion":1}'],
		['sorted.json', '{"deadline":"2027-01-31","format":"machi-tenken/campaign"}']
	],
	locked: [
		['p.zip.age', 'age-encryption.org/v1\n-> X25519 …'],
		['mail.txt', '\n-----BEGIN AGE ENCRYPTED FILE-----\r\nYWdl']
	],
	report: [
		['r.pdf', '%PDF-1.7\n'],
		['mailed.pdf', 'X-Mailer: …\n\n%PDF-1.7\n']
	],
	checklist: [
		...Object.entries(filesOf(smallChecklist)),
		['whole.json', JSON.stringify(smallChecklist)],
		['crosswalk.json', '{"format":"machi-tenken/crosswalk"}'],
		['lens.json', '{"format":"machi-tenken/lens"}'],
		['sjis.yaml', new Uint8Array(shiftJis)]
	],
	oscal: [
		['c.json', '{"catalog":{}}'],
		['p.txt', ' {"profile":{}}']
	],
	'answer-sheet': [
		['s.xlsx', renderAnswerSheet(sheet)],
		['s.csv', encodeAnswerSheetCsv(answerSheetTable(sheet))]
	],
	'answer-table': [
		['t.csv', encodeAnswersCsv(pairs, assessment)],
		['t.txt', '構成要素,点検項目,回答\nbus,A-1,実施済み']
	],
	table: [
		['s.xlsx', aWorkbook({ sheets: { 表: aTable([['番号', '内容']], []) } })],
		['damaged.xlsx', office('xl/workbook.xml', '<broken')],
		['old.xls', compound('Workbook')],
		['secret.xlsx', compound('EncryptedPackage')],
		['s.csv', '番号,内容\n1,済'],
		['s.tsv', new Uint8Array([...shiftJis, 0x09, 0x31])]
	],
	publication: [['publication.machi-tenken.json', encodePublication(smallChecklist, assessment)]],
	result: [
		['score.json', '{"format":"machi-tenken/score","formatVersion":1}'],
		['check.json', '{\n  "format": "machi-tenken/report-check"\n}']
	],
	json: [
		['x.json', '{"format":"other-app/data"}'],
		['cut.json', '{"tit'],
		['sjis.json', new Uint8Array([0x7b, 0x22, ...shiftJis, 0x22, 0x7d])],
		['prose.json', 'not JSON at all']
	],
	signature: [['s.sig', encodeArmor('SSH SIGNATURE', new Uint8Array(3))]],
	'signing-key': [['id_ed25519', encodePrivateKey(key)]],
	'receiving-key': [
		['k.txt', '# public key: age1…\nAGE-SECRET-KEY-1QQQ\n'],
		['k.txt', 'AGE-SECRET-KEY-1QQQ']
	],
	'public-key': [
		['id.pub', publicKeyLine({ key: key.publicKey, comment: 'a' })],
		['signers', encodeAllowedSigner({ name: '監査', publicKey: key.publicKey })],
		['to.txt', `age1${'q'.repeat(58)}\n`]
	],
	'web-page': [['r.html', '<!doctype html>\n<html lang="ja">']],
	empty: [
		['nothing', ''],
		['blank.json', ' \r\n\t'],
		['blank', ' '.repeat(5000)]
	],
	other: [
		['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
		['letter.docx', office('word/document.xml', '<document/>')],
		['letter.doc', compound('WordDocument')],
		['note.txt', '会議の記録です。'],
		['spaced.txt', `${' '.repeat(5000)}text`]
	]
};

describe.each(fileKinds)('a file that is told to be: %s', (kind) => {
	test('has examples', () => {
		expect(examples[kind].length).toBeGreaterThan(0);
	});
	test.each(examples[kind])('%s', (name, content) => {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		expect(kindOfFile({ name, bytes })).toBe(kind);
	});
});
