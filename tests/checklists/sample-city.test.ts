import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import { answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import { isExcused } from '#lib/domain/scoring/counted-status.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { findAssessmentContradictions } from '#lib/formats/assessment/find-assessment-contradictions.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { compileChecklists } from '../../scripts/compile-guidelines.ts';
import { compileSample } from '../../scripts/compile-sample.ts';

const checklists = compileChecklists('checklists');
const { checklist } = checklists.find(
	({ checklist: { guideline, edition } }) => guideline === 'scsg' && edition === '3.0'
)!;
const pin = pinChecklist(checklist);
const sample = sampleCity();
const result = score(checklist, sample);
const gaps = listGaps(result.pairs);

const answers: readonly (Answer & { component: string; control: string })[] = Object.entries(
	sample.answers
).flatMap(([component, controls]) =>
	Object.entries(controls).map(([control, answer]) => ({ component, control, ...answer }))
);
const keyOf = ({ component, control }: { component: string; control: string }) =>
	`${component} ${control}`;
const withStatus = (status: string) => answers.filter((answer) => answer.status === status);
const layersWithGrade = (grade: string | null) =>
	result.layers.filter((layer) => layer.grade === grade).map(({ layer }) => layer);
const textsOf = (value: unknown): readonly string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(textsOf)
			: [];

describe('the sample city as a file', () => {
	it('is a valid assessment without contradictions', () => {
		expect(assessmentSchema.parse(sample)).toEqual(sample);
		expect(findAssessmentContradictions(sample)).toEqual([]);
	});

	it('is marked as a sample and says so in its title', () => {
		expect(sample.sample).toBe(true);
		expect(sample.title).toContain('見本');
		expect(sample.municipality).toEqual({ code: '479993', name: '架空市' });
		expect(sample.checklist).toEqual(pin);
	});

	it('is what its files say, and shares nothing that a caller could change', () => {
		expect(sample).toEqual(compileSample('checklists/sample', checklists));
		const before = JSON.stringify(sample);
		const again = sampleCity();
		again.answers['organisation']!['GOV-01']!.status = 'not-met';
		again.components[0]!.uses.push('wifi');
		again.actions[0]!.closes.pop();
		expect(JSON.stringify(sampleCity())).toBe(before);
	});

	it('does not change unawares: reports and pictures are compared by it', () => {
		const { checklist: _, ...content } = sample;
		expect(sha256Hex(canonicalJson(content))).toBe(
			'3d46a3a1fe3f8a3fc412cdd5b1f27eba677a42778287825a3eaa1ed99f6d5f98'
		);
	});

	const on = (changed: Checklist) => () =>
		compileSample('checklists/sample', [{ digest: pin.digest, checklist: changed }]);

	it('refuses a checklist that lacks one of its controls', () => {
		const without = (id: string) => ({
			...checklist,
			controls: checklist.controls.filter((control) => control.id !== id)
		});
		expect(on(without('GOV-07'))).toThrow('organisation GOV-07');
		expect(on(without('AST-01'))).toThrow('river AST-01');
	});

	it('refuses a checklist whose control no longer applies', () => {
		const controls = checklist.controls.map((control) =>
			control.id === 'COS-21' ? { ...control, appliesWhen: { not: 'cloud' } } : control
		);
		expect(on({ ...checklist, controls })).toThrow('city-os COS-21');
	});
});

describe('the architecture of the sample city', () => {
	it('has five services on one city OS on six kinds of asset', () => {
		const inLayer = (layer: string) => sample.components.filter((item) => item.layer === layer);
		expect(inLayer('service')).toHaveLength(5);
		expect(inLayer('city-os')).toHaveLength(1);
		expect(inLayer('asset')).toHaveLength(6);
		expect(new Set(sample.components.map(({ criticality }) => criticality)).size).toBe(3);
	});

	it('reaches every asset from a service', () => {
		const used = new Set(sample.components.flatMap(({ uses }) => uses));
		for (const { id, layer } of sample.components) {
			expect(used.has(id), id).toBe(layer !== 'service');
		}
	});

	it('states every fact the checklist asks, and no other', () => {
		const asked = (of: string) =>
			checklist.facts.filter(({ askedOf }) => askedOf.includes(of)).map(({ id }) => id);
		expect(Object.keys(sample.profile).sort()).toEqual(asked('profile').sort());
		for (const { facts, layer, id } of sample.components) {
			expect(Object.keys(facts).sort(), id).toEqual(asked(layer).sort());
		}
	});

	it('names only parties it knows, of kinds the checklist knows', () => {
		const parties = new Set(sample.parties.map(({ id }) => id));
		const kinds = new Set(checklist.parties.map(({ id }) => id));
		for (const { party } of [...sample.components, ...answers]) {
			if (party !== undefined) expect(parties).toContain(party);
		}
		for (const { kind } of sample.parties) expect(kinds).toContain(kind);
	});
});

describe('the answers of the sample city', () => {
	it('are many, each on a control that applies', () => {
		const applicable = new Set(
			listPairs(checklist, sample).map(({ component, control }) => `${component} ${control.id}`)
		);
		expect(answers.length).toBeGreaterThan(200);
		expect(answers.map(keyOf).filter((key) => !applicable.has(key))).toEqual([]);
	});

	it('use every status', () => {
		for (const status of answerStatuses) expect(withStatus(status), status).not.toHaveLength(0);
		expect(withStatus('unknown').length).toBeGreaterThanOrEqual(12);
		expect(withStatus('unknown').length).toBeLessThanOrEqual(18);
		expect(result.pairs.filter(({ status }) => status === 'unanswered').length).toBeGreaterThan(4);
	});

	it('give a reason for what does not apply, except two for the quality check to find', () => {
		expect(withStatus('not-applicable').filter(isExcused)).toHaveLength(8);
		const { pairs } = result;
		const findings = listQualityFindings({ checklist, assessment: sample, pairs });
		const kinds = findings.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'not-applicable-without-reason')).toHaveLength(2);
	});

	it('carry notes, dates of autumn 2026 and names', () => {
		expect(answers.filter(({ note }) => note !== undefined).length).toBeGreaterThanOrEqual(55);
		for (const { updatedAt, updatedBy } of answers) {
			expect(updatedAt).toMatch(/^2026-1[01]-/);
			expect(updatedBy).toBeTruthy();
		}
	});

	it('have characters that fonts and code pages find hard', () => {
		const text = textsOf(sample).join('\n');
		for (const hard of ['𠮷', '葛\u{e0100}', '髙', '㈱', '﨑', '德', '邉']) {
			expect(text, hard).toContain(hard);
		}
	});
});

describe('the figures of the sample city', () => {
	it('spread over the grades, with one layer not rated', () => {
		expect(layersWithGrade('A')).toEqual(['governance']);
		expect(layersWithGrade('B')).not.toHaveLength(0);
		expect(layersWithGrade('C')).not.toHaveLength(0);
		expect(layersWithGrade('D')).toContain('supply-chain');
		expect(layersWithGrade(null)).toEqual(['data-linkage']);
	});

	it('are weakest in the supply chain and the assets', () => {
		const rated = result.layers.filter(({ grade }) => grade !== null);
		const byPercent = rated.sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0));
		expect(
			byPercent
				.slice(0, 2)
				.map(({ layer }) => layer)
				.sort()
		).toEqual(['asset', 'supply-chain']);
	});

	it('have gaps enough to plan with, essential ones among them', () => {
		expect(gaps.length).toBeGreaterThanOrEqual(25);
		const essential = gaps.filter(({ judged }) => judged.pair.control.essential);
		expect(essential.length).toBeGreaterThanOrEqual(5);
	});
});

describe('evidence, actions, reviews and history of the sample city', () => {
	it('links evidence to many answers, some of it expired', () => {
		const linked = answers.filter(({ evidence }) => evidence !== undefined);
		expect(linked.length).toBeGreaterThanOrEqual(80);
		expect(sample.evidence.length).toBeGreaterThanOrEqual(25);
		const expired = sample.evidence.filter(({ expiresOn = '9999' }) => expiresOn < sample.asOf);
		expect(expired.length).toBeGreaterThanOrEqual(3);
		const used = new Set(answers.flatMap(({ evidence = [] }) => evidence));
		for (const { id } of sample.evidence) expect(used, id).toContain(id);
	});

	it('has ten actions: one overdue, one done, the others closing gaps that are there', () => {
		expect(sample.actions).toHaveLength(10);
		const open = sample.actions.filter(({ state }) => state !== 'done');
		expect(open).toHaveLength(9);
		expect(open.filter(({ due = '9999' }) => due < sample.asOf)).toHaveLength(1);
		const found = new Set(
			gaps.map(({ judged }) => `${judged.pair.component} ${judged.pair.control.id}`)
		);
		const closed = open.flatMap(({ closes }) => closes.map(keyOf));
		expect(closed.filter((key) => !found.has(key))).toEqual([]);
		for (const { owner, due } of sample.actions) expect(owner && due).toBeTruthy();
	});

	it('has reviewers who agree with some answers and differ from others', () => {
		const verdicts = sample.reviews.map(({ verdict }) => verdict);
		expect(new Set(verdicts)).toEqual(new Set(['agree', 'disagree']));
		for (const review of sample.reviews) {
			const answered = sample.answers[review.component]?.[review.control]?.status;
			expect(answered, keyOf(review)).toBeDefined();
			if (review.verdict === 'disagree') expect(review.status).not.toBe(answered);
		}
	});

	it('has a history in order of time that ends in the answers of today', () => {
		const times = sample.history.map(({ at }) => at);
		expect(times).toEqual([...times].sort());
		const last = new Map(sample.history.map((entry) => [keyOf(entry), entry]));
		expect(last.size).toBe(10);
		for (const { component, control, after } of last.values()) {
			expect(after).toEqual(sample.answers[component]?.[control]);
		}
	});

	it('speaks of controls that the checklist has', () => {
		const controls = controlsById(checklist);
		for (const { control } of [...sample.reviews, ...sample.history]) {
			expect(controls.has(control), control).toBe(true);
		}
	});
});
