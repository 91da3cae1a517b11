import { describe, expect, it } from 'vitest';
import { componentsInTransition } from '#lib/domain/enforcement-rule/components-in-transition.ts';
import { contractStanding, isContractDoubtful } from '#lib/domain/enforcement-rule/standings.ts';
import { aComponent } from '../../support/an-assessment.ts';

const day = '2027-07-01';

describe('a contract on the day of the rule', () => {
	it.each([
		[undefined, 'open', false],
		[{ startsOn: '2026-04-01' }, 'open', false],
		[{ startsOn: '2027-07-02' }, 'new', false],
		[{ endsOn: '2027-06-30' }, 'new', false],
		[{ startsOn: day, endsOn: day }, 'existing', false],
		[{ startsOn: '2026-04-01', endsOn: '2027-06-30' }, 'new', false],
		[{ standing: 'existing', startsOn: '2027-08-01' }, 'existing', true],
		[{ standing: 'none' }, 'none', false],
		[{ standing: 'new', endsOn: '2027-03-31' }, 'new', false]
	] as const)('%j is %s', (contract, standing, doubtful) => {
		expect(contractStanding({ contract }, day)).toBe(standing);
		expect(isContractDoubtful({ contract }, day)).toBe(doubtful);
	});
});

describe('what items 5 and 7 leave out at first', () => {
	const parties = [
		{ id: 'running', name: '一', contract: { standing: 'existing' } },
		{ id: 'later', name: '二', contract: { standing: 'new' } },
		{ id: 'own', name: '課', contract: { standing: 'none' } },
		{ id: 'unsaid', name: '三' }
	] as const;
	const of = (given: Parameters<typeof aComponent>[0]) =>
		componentsInTransition({ components: [aComponent(given)], parties: [...parties] }, day).size;

	it('is an existing system whose contract, if any, is running; nothing that was not stated', () => {
		expect(of({ standing: 'existing' })).toBe(1);
		expect(of({ standing: 'existing', party: 'running' })).toBe(1);
		expect(of({ standing: 'existing', party: 'own' })).toBe(1);
		expect(of({ standing: 'existing', party: 'later' })).toBe(0);
		expect(of({ standing: 'existing', party: 'unsaid' })).toBe(0);
		expect(of({ standing: 'existing', party: 'nobody-known' })).toBe(0);
		expect(of({ standing: 'new', party: 'running' })).toBe(0);
		expect(of({ party: 'running' })).toBe(0);
	});
});
