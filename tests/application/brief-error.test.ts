import { expect, it } from 'vitest';
import { briefError } from '#lib/application/brief-error.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';

const long = '長'.repeat(100_000);
const issue: FormatIssue = { path: ['answers', 3, long], code: 'unknown-key', detail: long };

it('of an error with many issues the first is kept and all are counted, once or twice', () => {
	const once = briefError({ kind: 'invalid', issues: [issue, issue, issue] });
	expect(once).toMatchObject({
		issues: [{ path: ['answers', 3, long.slice(0, 200)] }],
		unlisted: 2
	});
	expect(briefError(once)).toEqual(once);
});

it('an error takes little room, whatever the file holds', () => {
	for (const error of [
		{ kind: 'invalid', issues: Array<FormatIssue>(100).fill(issue) },
		{ kind: 'duplicate-key', key: long },
		{ kind: 'wrong-file-kind', wanted: 'machi-tenken/assessment', found: long }
	] as const) {
		expect(JSON.stringify(briefError(error)).length).toBeLessThan(1000);
	}
	expect(briefError({ kind: 'empty' })).toEqual({ kind: 'empty' });
});
