import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isEvidence } from '#lib/application/is-evidence.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { contents } from '../formats/packet/a-packet.ts';
import { aFile } from './assessment-builders.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const office = zipSync({
	'[Content_Types].xml': strToU8('<Types/>'),
	'word/document.xml': strToU8('<w/>')
});
const photos = zipSync({ '現場/1.jpg': new Uint8Array([0xff, 0xd8, 0xff]) });
const pdf = strToU8('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n');

const documents: readonly (readonly [string, Uint8Array])[] = [
	['画面.png', png],
	['契約書.docx', office],
	['現場写真.zip', photos],
	['規程.pdf', pdf],
	['台帳.csv', strToU8('番号,名前\r\n1,カメラ\r\n')]
];
test.each(documents)('%s proves an answer', (name, bytes) => {
	expect(isEvidence({ name, bytes })).toBe(true);
});

const packet = encodePacket(contents);
const ours: readonly (readonly [string, Uint8Array])[] = [
	['点検.png', strToU8(encodeAssessment(aFile()))],
	['受渡し.docx', packet],
	['途中まで.zip', packet.subarray(0, packet.length - 40)],
	['回答.csv', strToU8('component,control,status\r\n')],
	['鍵.txt', strToU8('-----BEGIN OPENSSH PRIVATE KEY-----\n')]
];
test.each(ours)('%s does not: it goes where it belongs', (name, bytes) => {
	expect(isEvidence({ name, bytes })).toBe(false);
});
