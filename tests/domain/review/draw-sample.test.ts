import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawSample } from '#lib/domain/review/draw-sample.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const plan = fc.record({
	byRisk: fc.nat(8),
	atRandom: fc.nat(8),
	seed: fc.string({ minLength: 1 })
});

describe('a sample of answers', () => {
	it('holds each answered pair at most once, as many as were asked for where there are enough', () => {
		fc.assert(
			fc.property(arbitraryCity, plan, ({ checklist, assessment }, sampling) => {
				const { pairs } = score(checklist, assessment);
				const answered = pairs.filter(({ credit }) => credit !== undefined);
				const claiming = answered.filter(({ credit = 0 }) => credit > 0);
				const drawn = drawSample(pairs, sampling, sha256Of);
				const texts = drawn.map(({ key }) => `${key.component} ${key.control}`);
				expect(new Set(texts).size).toBe(texts.length);
				const risky = Math.min(sampling.byRisk, claiming.length);
				expect(drawn.filter(({ because }) => because === 'risk')).toHaveLength(risky);
				expect(drawn.filter(({ because }) => because === 'random')).toHaveLength(
					Math.min(sampling.atRandom, answered.length - risky)
				);
			})
		);
	});

	it('is the same for the same seed, whatever the order of the answers', () => {
		fc.assert(
			fc.property(arbitraryCity, plan, ({ checklist, assessment }, sampling) => {
				const { pairs } = score(checklist, assessment);
				expect(drawSample(pairs.toReversed(), sampling, sha256Of)).toEqual(
					drawSample(pairs, sampling, sha256Of)
				);
			})
		);
	});

	it('draws at random what anyone can work out: the smallest hashes of seed, component and control', () => {
		fc.assert(
			fc.property(arbitraryCity, fc.string({ minLength: 1 }), ({ checklist, assessment }, seed) => {
				const { pairs } = score(checklist, assessment);
				const ranked = pairs
					.filter(({ credit }) => credit !== undefined)
					.map(({ pair }) => sha256Of(`${seed} ${pair.component} ${pair.control.id}`))
					.sort();
				const drawn = drawSample(pairs, { byRisk: 0, atRandom: 3, seed }, sha256Of);
				expect(drawn.map(({ key }) => sha256Of(`${seed} ${key.component} ${key.control}`))).toEqual(
					ranked.slice(0, 3)
				);
			})
		);
	});
});
