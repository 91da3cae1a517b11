import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { prepareMerge } from '#lib/application/prepare-merge.ts';
import { without } from '../support/without.ts';
import { mine, part, prepared, responseWith, toTake } from './a-handed-out-request.ts';

describe('a file', () => {
	const prepare = (given: Assessment, theirs: Assessment, base?: Assessment) => {
		const result = prepareMerge(given, { theirs, base, from: 'file' }, '2026-12-01');
		if (!result.ok) throw new Error(result.error.kind);
		return result.value;
	};

	it('that carries one request as a party is given it is a response like its packet', () => {
		const theirs = responseWith({ 'SVC-02': { status: 'met' } });
		expect(prepare(mine, theirs)).toEqual(prepared(mine, theirs));
	});

	it('that is a copy of the city is none, although it carries a request', () => {
		const copy = { ...mine, title: '写し' };
		const merge = prepare(mine, copy);
		expect(merge.response).toBeUndefined();
		expect(toTake(merge)).toEqual(['heading title']);
		expect(merge.notices.map(({ kind }) => kind)).toEqual(['as-copy', 'base-unknown']);
		const asking = without(mine, 'requests');
		expect(prepare(asking, { ...asking, title: '写し' }).notices.map(({ kind }) => kind)).toEqual([
			'base-unknown'
		]);
	});

	it('that was made from a copy with the same request is none either', () => {
		const older = { ...mine, requests: mine.requests?.map((one) => without(one, 'base')) };
		expect(prepare(older, { ...older, title: '写し' }, older).response).toBeUndefined();
	});

	it('belongs to the request that handed out its base', () => {
		const theirs = { ...responseWith({ 'SVC-02': { status: 'met' } }), requests: [] };
		const merge = prepare(mine, theirs, part);
		expect(merge.response?.request).toBe('r1');
		expect(merge.notices).toEqual([]);
		expect(toTake(merge)).toEqual(['answer own-app SVC-02']);
	});

	it('belongs, of two requests with the same base, to the one it names, else to the last', () => {
		const [first] = mine.requests ?? [];
		if (first === undefined) throw new Error('no request');
		const twice = { ...mine, requests: [{ ...first, id: 'r0' }, first, { ...first, id: 'r2' }] };
		const theirs = responseWith({ 'SVC-02': { status: 'met' } });
		expect(prepare(twice, theirs, part).response?.request).toBe('r1');
		expect(prepare(twice, { ...theirs, requests: [] }, part).response?.request).toBe('r2');
	});

	it('is compared with a base that was not handed out only after that was said', () => {
		const altered = { ...part, title: '書き換えた題名' };
		const merge = prepare(mine, responseWith({}), altered);
		expect(merge.notices.map(({ kind }) => kind)).toEqual(['base-altered']);
	});
});
