import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	closesInQuery,
	closesToQuery
} from '../../src/routes/assessment/actions/closes-in-query.ts';

const localId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const controlId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._()-]{0,20}$/);

describe('gaps in an address', () => {
	it('come back as they were written', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ component: localId, control: controlId })), (keys) => {
				const query = new URLSearchParams({ closes: closesToQuery(keys) }).toString();
				expect(closesInQuery(new URLSearchParams(query).get('closes') ?? '')).toEqual(keys);
			})
		);
	});

	it('leave out what is no pair of ids', () => {
		expect(closesInQuery('')).toEqual([]);
		expect(closesInQuery('bus,:GOV-01,bus:,bus:SVC-01')).toEqual([
			{ component: 'bus', control: 'SVC-01' }
		]);
	});
});
