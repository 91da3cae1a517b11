import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePublication, encodePublication } from '#lib/formats/packet/publication.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const frozen = readFileSync('tests/fixtures/packet/v1/publication.json', 'utf8');

describe('a publication', () => {
	it('of format 1 is read by the rules of today: a grade of some layers is provisional', () => {
		const before = JSON.parse(frozen) as { overall: { grade: string; percent: number } };
		expect(before.overall.grade).toBe('D');
		const read = decodePublication(frozen);
		expect(read.ok && read.value).toMatchObject({
			formatVersion: 2,
			scoringVersion: 2,
			overall: {
				percent: before.overall.percent,
				grade: null,
				provisional: { grade: 'D', rated: 2, of: 5 },
				deciding: [{ layer: 'supply-chain', grade: 'D' }]
			}
		});
	});

	it('of format 1 keeps its integers and the figures of its layers', () => {
		const { layers } = JSON.parse(frozen) as { layers: unknown };
		const read = decodePublication(frozen);
		expect(read.ok && read.value.layers).toEqual(layers);
	});

	it('of today is read as it was written, without the names of controls', () => {
		const { checklist, pin } = shippedChecklist();
		const text = encodePublication(checklist, anAssessment({ checklist: pin }));
		expect(decodePublication(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
		expect(text).not.toContain('essentials');
	});

	it.each(['', '{}', frozen.replace('"formatVersion": 1', '"formatVersion": 3')])(
		'is refused where it is none: %.40s',
		(text) => {
			expect(decodePublication(text)).toEqual({ ok: false, error: 'invalid' });
		}
	);
});
