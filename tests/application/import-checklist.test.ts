import { describe, expect, it } from 'vitest';
import type { OwnChecklist } from '#lib/application/ports.ts';
import {
	checkIdentity,
	nextRevision,
	readAuthoredChecklist
} from '#lib/application/import-checklist.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { aChecklist, aControl, aLayer, text } from '../support/a-checklist.ts';
import { filesOf } from '../support/checklist-files.ts';

const facts = [{ id: 'cloud', askedOf: ['profile', 'service'], question: text('?') }];
const checklist = aChecklist({ guideline: 'own', layers: [aLayer()], facts });
const shipped = { digest: '0'.repeat(64), checklist: aChecklist({ guideline: 'scsg' }) };
const kept = (given: Partial<typeof checklist> = {}): OwnChecklist => {
	const one = { ...checklist, ...given };
	return {
		checklist: one,
		digest: digestChecklist(one),
		source: 'own.yaml',
		importedAt: '2026-11-23T00:00:00Z'
	};
};
const flat = (files: Readonly<Record<string, string>>) =>
	Object.fromEntries(
		Object.entries(files).map(([path, content]) => [path.replace('layers/', ''), content])
	);
const crosswalk = `format: machi-tenken/crosswalk
formatVersion: 1
guideline: own
from: { edition: "1.0", revision: 1 }
to: { edition: "2.0", revision: 1 }
about: { ja: 独自, en: own }
relations: [{ relation: same, ids: [SVC-01] }]
`;

describe('an authored checklist', () => {
	it('is read from the files of its folder, picked side by side', () => {
		expect(readAuthoredChecklist(flat(filesOf(checklist)), [])).toEqual({
			ok: true,
			value: { checklist }
		});
	});

	it('is read from one file that holds all of it, and held against its digest', () => {
		const whole = (digest: string) => ({ 'c.json': JSON.stringify({ ...checklist, digest }) });
		expect(readAuthoredChecklist(whole(digestChecklist(checklist)), [])).toMatchObject({
			ok: true
		});
		expect(readAuthoredChecklist(whole('1'.repeat(64)), [])).toMatchObject({
			error: [{ path: ['digest'] }]
		});
	});

	it('brings its crosswalk, when the edition before is at hand', () => {
		const next = { ...checklist, edition: '2.0' };
		const picked = { ...flat(filesOf(next)), 'crosswalk.yaml': crosswalk };
		expect(readAuthoredChecklist(picked, [kept()])).toMatchObject({
			ok: true,
			value: { crosswalk: { guideline: 'own' } }
		});
		expect(readAuthoredChecklist(picked, [])).toMatchObject({
			error: [{ file: 'crosswalk.yaml', detail: 'own 1.0 1' }]
		});
	});

	it('tells file, line and column of what is wrong', () => {
		const files = flat(filesOf(checklist));
		const broken = {
			...files,
			'service.yaml': (files['service.yaml'] ?? '').replace('"SVC-01"', '5')
		};
		expect(readAuthoredChecklist(broken, [])).toMatchObject({
			error: [{ file: 'layers/service.yaml', path: ['controls', 0, 'id'], line: 6 }]
		});
		expect(readAuthoredChecklist({}, [])).toMatchObject({ error: [{ detail: 'checklist.yaml' }] });
	});
});

describe('what may stand beside what is kept', () => {
	it('is a new guideline, or the same content again', () => {
		expect(checkIdentity(checklist, [shipped], [])).toMatchObject({ ok: true });
		expect(checkIdentity(checklist, [shipped], [kept()])).toMatchObject({ ok: true });
	});

	it('is nothing that calls itself a shipped guideline', () => {
		expect(checkIdentity(aChecklist({ guideline: 'scsg' }), [shipped], [])).toEqual({
			ok: false,
			error: { kind: 'shipped-guideline', guideline: 'scsg' }
		});
	});

	it('is no other content under a revision that is taken', () => {
		const changed = { ...checklist, controls: [aControl({ statement: text('別の文。') })] };
		expect(checkIdentity(changed, [shipped], [kept()])).toMatchObject({
			error: { kind: 'revision-taken', edition: '1.0', revision: 1 }
		});
		expect(checkIdentity({ ...changed, revision: 2 }, [shipped], [kept()])).toMatchObject({
			ok: true
		});
		expect(nextRevision('own', '1.0', [kept(), kept({ revision: 4 })])).toBe(5);
		expect(nextRevision('own', '2.0', [kept()])).toBe(1);
	});
});
