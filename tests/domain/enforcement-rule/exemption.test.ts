import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exemptionQuestions, judgeExemption } from '#lib/domain/enforcement-rule/exemption.ts';

describe('whether a body is exempted from the rule', () => {
	it.each([
		[{}, 'open', ['commission', 'connected', 'personalInformation']],
		[{ commission: true }, 'exempt', []],
		[{ commission: true, connected: true, personalInformation: true }, 'exempt', []],
		[{ connected: false, personalInformation: false }, 'exempt', []],
		[{ commission: false, connected: true }, 'applies', []],
		[{ commission: false, personalInformation: true }, 'applies', []],
		[{ connected: true }, 'open', ['commission']],
		[{ commission: false, connected: false }, 'open', ['personalInformation']]
	] as const)('%j is judged %s', (stated, verdict, open) => {
		expect(judgeExemption(stated)).toEqual({ verdict, open });
	});

	const answer = fc.option(fc.boolean(), { nil: undefined });
	const stated = fc.record({ commission: answer, connected: answer, personalInformation: answer });

	it('is never taken back by one more answer, and open exactly while a question is', () => {
		fc.assert(
			fc.property(
				stated,
				fc.constantFrom(...exemptionQuestions),
				fc.boolean(),
				(given, asked, value) => {
					const before = judgeExemption(given);
					expect(before.verdict === 'open').toBe(before.open.length > 0);
					if (given[asked] === undefined && before.verdict !== 'open') {
						const after = judgeExemption({ ...given, [asked]: value }).verdict;
						// A commission is exempted whatever else it is: only that answer can overrule another.
						if (asked !== 'commission') expect(after).toBe(before.verdict);
					}
				}
			)
		);
	});

	it('is settled once everything is answered', () => {
		fc.assert(
			fc.property(
				fc.boolean(),
				fc.boolean(),
				fc.boolean(),
				(commission, connected, personalInformation) => {
					const { verdict } = judgeExemption({ commission, connected, personalInformation });
					expect(verdict).toBe(
						commission || (!connected && !personalInformation) ? 'exempt' : 'applies'
					);
				}
			)
		);
	});
});
