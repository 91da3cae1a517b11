import { describe, expect, it } from 'vitest';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { decodeChecklistFiles } from '#lib/formats/checklist/decode-checklist-files.ts';
import { factsIn } from '#lib/domain/checklist/condition.ts';
import { aChecklist, aControl, aLayer, aRisk, text } from '../../support/a-checklist.ts';
import { filesOf } from '../../support/checklist-files.ts';

const layers = [aLayer({ id: 'governance', answeredPer: 'organisation' }), aLayer()];
const governance = aControl({ id: 'GOV-01', layer: 'governance' });
const facts = aChecklist().facts.map((fact) => ({ ...fact, askedOf: ['profile', 'service'] }));
const sound = aChecklist({ layers, facts, controls: [governance, aControl()] });

function problems(checklist: Checklist): readonly string[] {
	const decoded = decodeChecklistFiles(filesOf(checklist));
	if (decoded.ok) return [];
	return decoded.error.map(({ code, detail, path }) => `${path.join('.')} ${code} ${detail}`);
}

const withControl = (given: Partial<Control>): Checklist =>
	aChecklist({ layers, facts, controls: [governance, aControl(given)] });

describe('decodeChecklistFiles', () => {
	it('puts the files of an edition together, layer by layer', () => {
		expect(decodeChecklistFiles(filesOf(sound))).toEqual({ ok: true, value: sound });
	});

	it.each<[string, Checklist, string]>([
		[
			'two layers',
			{ ...sound, layers: [...layers, aLayer()] },
			'layers.service.id duplicate-id service (layers[1], layers[2])'
		],
		[
			'two parties',
			{ ...sound, parties: [...sound.parties, { id: 'driving-body', title: text('別') }] },
			'parties.driving-body.id duplicate-id driving-body (parties[0], parties[2])'
		],
		[
			'two facts',
			{ ...sound, facts: [...sound.facts, ...sound.facts.slice(0, 1)] },
			'facts.cloud.id duplicate-id cloud (facts[0], facts[2])'
		],
		[
			'two sources',
			{ ...sound, sources: [...sound.sources, ...sound.sources] },
			'sources.own-proposal.id duplicate-id own-proposal (sources[0], sources[1])'
		],
		[
			'two frameworks',
			{ ...sound, frameworks: [...sound.frameworks, ...sound.frameworks] },
			'frameworks.nist-csf-2.0.id duplicate-id nist-csf-2.0 (frameworks[0], frameworks[1])'
		],
		[
			'two themes of one edition',
			{ ...sound, themes: [...sound.themes, ...sound.themes] },
			'themes.1.0 parties.id duplicate-id 1.0 parties (themes[0], themes[1])'
		],
		[
			'two risks',
			{ ...withControl({ risks: ['RSK-1'] }), risks: [aRisk(), aRisk()] },
			'risks.RSK-1.id duplicate-id RSK-1 (risks[0], risks[1])'
		],
		[
			'two controls, even in different layers',
			withControl({ id: 'GOV-01' }),
			'controls.GOV-01.id duplicate-id GOV-01 (controls[0], controls[1])'
		]
	])('refuses %s of the same id and names both places', (_, checklist, expected) => {
		expect(problems(checklist)).toContain(expected);
	});

	it.each<[string, Partial<Control>, string]>([
		['a party', { parties: ['mayor'] }, 'controls.SVC-01.parties unknown-reference mayor'],
		['a risk', { risks: ['RSK-9'] }, 'controls.SVC-01.risks unknown-reference RSK-9'],
		['a fact', { appliesWhen: 'sea' }, 'controls.SVC-01.appliesWhen unknown-reference sea'],
		[
			'a fact far inside a condition',
			{ appliesWhen: { all: ['cloud', { any: [{ not: 'sea' }] }] } },
			'controls.SVC-01.appliesWhen unknown-reference sea'
		],
		[
			'a framework',
			{ references: [{ framework: 'cobit', id: '1' }] },
			'controls.SVC-01.references unknown-reference cobit'
		],
		[
			'a theme of the edition',
			{ basis: { kind: 'theme', edition: '2.0', theme: 'parties' } },
			'controls.SVC-01.basis unknown-reference 2.0 parties'
		],
		[
			'a source',
			{ basis: { kind: 'neighbour', source: 'rumour' } },
			'controls.SVC-01.basis unknown-reference rumour'
		]
	])('refuses a reference to %s that is not there', (_, given, expected) => {
		expect(problems(withControl(given))).toEqual([expected]);
	});

	it('takes every kind of basis that leads somewhere', () => {
		for (const basis of [
			{ kind: 'theme', edition: '1.0', theme: 'parties' },
			{ kind: 'category', category: 'service' },
			{ kind: 'neighbour', source: 'own-proposal' },
			{ kind: 'imported', source: '別の表' }
		] as const) {
			expect(problems(withControl({ basis }))).toEqual([]);
		}
	});

	it('refuses a risk that no control has', () => {
		expect(problems({ ...sound, risks: [aRisk()] })).toEqual(['risks.RSK-1 unused RSK-1']);
	});

	it('refuses a layer whose file is missing, a file no layer has, and a file of another layer', () => {
		const { 'layers/service.yaml': service = '', ...rest } = filesOf(sound);
		const decode = (files: Record<string, string>) => {
			const decoded = decodeChecklistFiles({ ...rest, ...files });
			return decoded.ok ? [] : decoded.error;
		};
		expect(decode({})).toMatchObject([{ code: 'missing', file: 'layers/service.yaml' }]);
		expect(
			decode({ 'layers/service.yaml': service, 'layers/servise.yaml': service })
		).toMatchObject([{ code: 'unused', file: 'layers/servise.yaml' }]);
		const other = service.replace('"layer": "service"', '"layer": "governance"');
		expect(decode({ 'layers/service.yaml': other })).toMatchObject([
			{ code: 'not-allowed-value', detail: 'governance', file: 'layers/service.yaml' }
		]);
	});

	it('refuses an edition without its first file', () => {
		expect(decodeChecklistFiles({})).toMatchObject({
			error: [{ code: 'missing', file: 'checklist.yaml' }]
		});
	});

	it('says file, line and column of what is wrong in a file', () => {
		const files = filesOf(withControl({ weight: 5 as 3 }));
		const decoded = decodeChecklistFiles(files);
		const lines = (files['layers/service.yaml'] ?? '').split('\n');
		const line = lines.findIndex((one) => one.includes('"weight"')) + 1;
		expect(decoded).toMatchObject({
			error: [{ path: ['controls', 0, 'weight'], file: 'layers/service.yaml', line, column: 17 }]
		});
	});

	it.each([
		['edition without quotes', /"edition": "1.0"/, '"edition": 1.0'],
		['a revision without end', /"revision": 1/, '"revision": 1e999'],
		['a revision of 20 digits', /"revision": 1/, '"revision": 12345678901234567890'],
		['a date without quotes', /"published": "2026-04"/, '"published": 2026'],
		['a newer format', /"formatVersion": 1/, '"formatVersion": 2']
	])('refuses %s rather than guess', (_, found, put) => {
		const files = filesOf(sound);
		const head = (files['checklist.yaml'] ?? '').replace(found, put);
		expect(decodeChecklistFiles({ ...files, 'checklist.yaml': head }).ok).toBe(false);
	});

	it('tells the problems of all layer files at once', () => {
		const files = {
			...filesOf(sound),
			'layers/service.yaml': 'a: [',
			'layers/governance.yaml': ''
		};
		const decoded = decodeChecklistFiles(files);
		const named = decoded.ok ? [] : decoded.error.map(({ file }) => file);
		expect(new Set(named)).toEqual(new Set(['layers/governance.yaml', 'layers/service.yaml']));
	});
});

describe('factsIn', () => {
	it('finds every fact of a condition', () => {
		expect(factsIn(undefined)).toEqual([]);
		expect(factsIn('a')).toEqual(['a']);
		expect(factsIn({ criticalityAtLeast: 2 })).toEqual([]);
		expect(
			factsIn({ all: ['a', { any: ['b', { not: 'c' }] }, { criticalityAtLeast: 3 }] })
		).toEqual(['a', 'b', 'c']);
	});
});
