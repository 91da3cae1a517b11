import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeIcs, type CalendarFile } from '#lib/formats/calendar/encode-ics.ts';

const file: CalendarFile = {
	name: '架空市 セキュリティ点検の予定',
	changedAt: '2026-11-22T01:02:03.456Z',
	events: [
		{
			uid: 'obligation-o1@131016-scsg.machi-tenken',
			day: '2027-02-28',
			summary: '定期の作業：研修、訓練; 全員, そして委託先も加わる長い名前の合同訓練を年1回行う\\',
			description: '一行目\n二行目 𠮷野家 葛󠄀城市',
			again: { everyMonths: 1, dayOfMonth: 31 }
		},
		{
			uid: 'obligation-o2@131016-scsg.machi-tenken',
			day: '2027-04-01',
			summary: '棚卸し',
			again: { everyMonths: 12, dayOfMonth: 1 }
		},
		{ uid: 'action-a1@131016-scsg.machi-tenken', day: '2027-03-31', summary: '改善計画の期限' }
	]
};

/** Reads a file back by the rules of RFC 5545: lines unfolded, values with their escapes taken out. */
function read(ics: string) {
	const lines = ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
	return lines.map((line) => {
		const colon = line.indexOf(':');
		const value = line
			.slice(colon + 1)
			.replaceAll(/\\([\\;,n])/gu, (_, c: string) => (c === 'n' ? '\n' : c));
		return [line.slice(0, colon), value] as const;
	});
}
const valuesOf = (ics: string, name: string) =>
	read(ics).flatMap(([key, value]) => (key === name ? [value] : []));

describe('a calendar file', () => {
	it('is the same to the byte as it was when its format was first made', () => {
		expect(encodeIcs(file)).toBe(readFileSync('tests/fixtures/calendar/plan.ics', 'utf8'));
	});

	it('repeats on the day itself up to the 28th, and on the last one a month has of later days', () => {
		expect(valuesOf(encodeIcs(file), 'RRULE')).toEqual([
			'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
			'FREQ=MONTHLY;INTERVAL=12'
		]);
	});

	it('holds lines of 75 bytes at most, whole characters, and every text as it was', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 200 });
		fc.assert(
			fc.property(text, text, (summary, description) => {
				const [event] = file.events;
				const ics = encodeIcs({
					...file,
					events: event ? [{ ...event, summary, description }] : []
				});
				const lines = ics.split('\r\n');
				expect(lines.pop()).toBe('');
				for (const line of lines) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
					expect(line).not.toMatch(/[\r\n]/u);
				}
				expect(valuesOf(ics, 'SUMMARY')).toEqual([writable(summary)]);
				expect(valuesOf(ics, 'DESCRIPTION')).toEqual([writable(description)]);
			})
		);
	});

	it('takes nothing from a text that would begin a line of its own', () => {
		const [, event] = file.events;
		const hostile = 'x\r\nEND:VEVENT\nBEGIN:VALARM\rATTACH:http://example.org\u0000\ud800';
		const ics = encodeIcs({ ...file, events: event ? [{ ...event, summary: hostile }] : [] });
		expect(read(ics).filter(([key]) => key === 'BEGIN')).toEqual([
			['BEGIN', 'VCALENDAR'],
			['BEGIN', 'VEVENT']
		]);
		expect(valuesOf(ics, 'SUMMARY')).toEqual([
			'x\nEND:VEVENT\nBEGIN:VALARM\nATTACH:http://example.org\ufffd'
		]);
	});
});

/** What of a text can stand in a value. */
const writable = (text: string) =>
	text
		.replaceAll(/\r\n?/gu, '\n')
		// eslint-disable-next-line no-control-regex -- what the standard does not let stand
		.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');
