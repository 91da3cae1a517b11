import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#lib/application/ports.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { cliMessagesFor } from '#lib/i18n/cli-messages.ts';
import { CommandFailure, type CommandContext } from '../../src/cli/command-context.ts';
import { mergeCommand } from '../../src/cli/commands/merge.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const older = shippedChecklist('scsg@2.0');
const copies = new Map([
	[pin.digest, checklist],
	[older.pin.digest, older.checklist]
]);
const city = (answers: Assessment['answers'][string], given: Partial<Assessment> = {}) =>
	anAssessment({
		checklist: pin,
		components: [aComponent({ name: 'バス予約' })],
		answers: { bus: answers },
		...given
	});
const base = city({ 'SVC-01': { status: 'partly' }, 'SVC-02': { status: 'partly' } });
const mine = city({ 'SVC-01': { status: 'partly' }, 'SVC-02': { status: 'met' } });
const theirs = city({
	'SVC-01': { status: 'met', updatedBy: '事業者', updatedAt: '2026-11-20T00:00:00Z' },
	'SVC-02': { status: 'not-met' }
});

/** Runs `merge` on files in memory. */
async function merge(
	given: { readonly mine?: Assessment; readonly theirs?: Assessment; readonly base?: Assessment },
	values: Readonly<Record<string, string | boolean>> = {},
	locale: Locale = 'ja'
) {
	const files = new Map<string, Uint8Array>(
		Object.entries({ mine, theirs, ...given }).map(([name, assessment]) => [
			`${name}.json`,
			new TextEncoder().encode(
				encodeAssessment({
					assessment,
					checklistCopy: copies.get(assessment.checklist.digest) ?? checklist
				})
			)
		])
	);
	const [out, err]: [string[], string[]] = [[], []];
	const context = {
		locale,
		messages: cliMessagesFor(locale),
		words: messagesFor(locale),
		catalogue: catalogueOf(shippedGuidelines),
		clock: () => '2026-11-22T00:00:00.000Z',
		newIdentifier: () => 'id',
		packetCrypto,
		files: {
			read: (path: string) => files.get(path) ?? new Uint8Array(),
			open: (path: string) => sourceOf(files.get(path) ?? new Uint8Array()),
			write: (path: string, content: string) =>
				void files.set(path, new TextEncoder().encode(content))
		},
		print: (line: string) => void out.push(line),
		tell: (line: string) => void err.push(line)
	} as unknown as CommandContext;
	const input = {
		operands: ['mine.json', 'theirs.json'],
		values: { ...(given.base && { base: 'base.json' }), ...values }
	};
	const result = (exitCode: number, told: readonly string[]) => {
		const written = files.get('out.json');
		const decoded = written && decodeAssessment(written);
		return {
			exitCode,
			out: out.join('\n'),
			err: told.join('\n'),
			assessment: decoded?.ok === true ? decoded.value.assessment : undefined
		};
	};
	try {
		return result(await mergeCommand(context, input), err);
	} catch (error) {
		if (!(error instanceof CommandFailure)) throw error;
		return result(error.exitCode, error.lines);
	}
}

describe('merge', () => {
	it('shows item by item what it would do, and writes nothing without -o', async () => {
		const { exitCode, out, assessment } = await merge({ base });
		expect(exitCode).toBe(1);
		expect(assessment).toBeUndefined();
		expect(out).toContain('相手だけが変更 1件');
		expect(out).toMatch(/回答 バス予約 SVC-01 .*: 一部実施 → 実施済み.*事業者 2026\/11\/20 09:00/);
		expect(out).toMatch(/回答 バス予約 SVC-02 .*: 実施済み → 未実施/);
		expect(out).toContain('決めることが1件残っています');
	});

	it('takes what does not conflict, notes it, and leaves the conflict as it was', async () => {
		const { exitCode, assessment } = await merge({ base }, { output: 'out.json' });
		expect(exitCode).toBe(1);
		expect(assessment?.answers['bus']).toMatchObject({
			'SVC-01': { status: 'met', updatedBy: '事業者' },
			'SVC-02': { status: 'met' }
		});
		expect(assessment?.history).toMatchObject([
			{ at: '2026-11-22T00:00:00.000Z', control: 'SVC-01', before: { status: 'partly' } }
		]);
	});

	it('takes conflicts too when theirs is preferred, and nothing is left to decide', async () => {
		const values = { output: 'out.json', accept: 'theirs' };
		const { exitCode, assessment, out } = await merge({ base }, values);
		expect(exitCode).toBe(0);
		expect(assessment?.answers['bus']?.['SVC-02']?.status).toBe('not-met');
		expect(out).toContain('決めることは残っていません');
	});

	it('takes nothing when told so', async () => {
		const { exitCode, assessment } = await merge({ base }, { output: 'out.json', accept: 'none' });
		expect(exitCode).toBe(1);
		expect(assessment).toEqual(mine);
	});

	it('without a base decides nothing by itself', async () => {
		const { exitCode, out, assessment } = await merge({}, { output: 'out.json' });
		expect(exitCode).toBe(1);
		expect(out).toContain('元にしたファイルが分かりません');
		expect(assessment).toEqual(mine);
	});

	it('takes from a response only what was asked, and knows it again', async () => {
		const key = { component: 'bus', control: 'SVC-01' };
		const request = {
			id: 'r1',
			at: '2026-11-01T00:00:00Z',
			party: 'vendor',
			deadline: '2026-11-10',
			keys: [key],
			baseDigest: assessmentDigest(base)
		};
		const asking = { ...base, requests: [request] };
		const first = await merge({ base, mine: asking }, { output: 'out.json' });
		expect(first.exitCode).toBe(0);
		expect(first.out).toContain('期限（令和8年11月10日）を過ぎて');
		expect(first.out).toContain('依頼していないもの');
		expect(first.assessment?.answers['bus']?.['SVC-02']?.status).toBe('partly');
		expect(first.assessment?.responses).toMatchObject([{ request: 'r1', accepted: [key] }]);
		const again = await merge({ base, mine: first.assessment! }, { output: 'out.json' });
		expect(again.out).toContain('一度取り込んでいます');
		expect(again.assessment).toEqual(first.assessment);
	});

	it('says the same to programs', async () => {
		const { out } = await merge({ base }, { json: true });
		expect(JSON.parse(out)).toMatchObject({
			basis: 'three-way',
			notices: [],
			taken: [{ part: 'answer', key: 'bus SVC-01', state: 'theirs-only', fields: ['status'] }],
			untaken: [{ key: 'bus SVC-02', state: 'conflict', because: 'undecided' }],
			toDecide: 1,
			history: { count: 1 }
		});
	});

	it('speaks English', async () => {
		const { out } = await merge({ base }, {}, 'en');
		expect(out).toContain('To import: 1');
		expect(out).not.toMatch(/[ぁ-ん]/);
	});

	it('takes nothing in bulk for a request that the city does not know', async () => {
		const key = { component: 'bus', control: 'SVC-02' };
		const invented = { id: 'r9', at: '2026-11-01T00:00:00Z', party: 'vendor', keys: [key] };
		const request = { ...invented, baseDigest: 'a'.repeat(64) };
		const { exitCode, out, assessment } = await merge(
			{ theirs: { ...theirs, requests: [request] } },
			{ output: 'out.json', accept: 'theirs' }
		);
		expect(exitCode).toBe(1);
		expect(out).toContain('この依頼の記録が、今の点検にありません');
		expect(assessment).toEqual(mine);
	});

	it('changes nothing of what is submitted: 1, with the reason', async () => {
		const stage = {
			state: 'submitted',
			at: '2026-11-01T00:00:00Z',
			digest: 'a'.repeat(64)
		} as const;
		const { exitCode, err, assessment } = await merge(
			{ base, mine: { ...mine, stages: [stage] } },
			{ output: 'out.json' }
		);
		expect([exitCode, assessment]).toEqual([1, undefined]);
		expect(err).toContain('提出中');
	});

	const refusals: readonly (readonly [string, Partial<Assessment>])[] = [
		['別の自治体', { municipality: { code: '011002', name: '札幌市' } }],
		['別の点検', { id: 'another' }],
		['チェックリストが違います', { checklist: older.pin }]
	];
	it.each(refusals)('refuses with 2 and writes nothing: %s', async (words, given) => {
		const files = { base, theirs: { ...theirs, ...given } };
		const { exitCode, err, assessment } = await merge(files, { output: 'out.json' });
		expect(exitCode).toBe(2);
		expect(err).toContain(words);
		expect(err).toContain('何も変更していません');
		expect(assessment).toBeUndefined();
	});

	it('refuses options it does not know', async () => {
		expect((await merge({ base }, { accept: 'everything' })).exitCode).toBe(2);
		expect((await merge({ base }, { csv: 'x.csv' })).exitCode).toBe(2);
	});
});
