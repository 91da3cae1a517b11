import { describe, expect, test } from 'vitest';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { IncomingPhase } from '#lib/ui/state/incoming.svelte.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { FakeBrowser } from './state-support.ts';

const { checklist, pin } = shippedChecklist();

/** A backup with one file of evidence of so many bytes. */
function aBackup(size: number): Uint8Array {
	const bytes = new Uint8Array(size).fill(7);
	const sha256 = sha256Hex(bytes);
	const file = { sha256, name: 'proof.bin', mediaType: 'application/octet-stream', size };
	const evidence = [{ id: 'e1', title: '証跡', file }];
	const assessment = anAssessment({ id: 'city', checklist: pin, evidence });
	return encodePacket(
		packAssessment(
			{ assessment, checklist, evidence: new Map([[sha256, bytes]]) },
			{ kind: 'backup', baggingDate: '2026-11-23' }
		)
	);
}

/** What the phase was, each time the work let the page have its turn. */
async function phasesWhile(browser: FakeBrowser, work: Promise<unknown>) {
	const seen: IncomingPhase[] = [];
	const watching = setInterval(() => seen.push(browser.states.incoming.phase));
	await work;
	clearInterval(watching);
	return seen;
}

describe('a large packet that is opened', () => {
	const large = aBackup(24_000_000);

	test('tells how far it is and ends with what it holds', async () => {
		const browser = new FakeBrowser();
		const { incoming } = browser.states;
		const seen = await phasesWhile(browser, incoming.inspect('large.zip', large));
		const fractions = seen.flatMap((phase) => (phase.kind === 'opening' ? [phase.done] : []));
		expect(new Set(fractions).size).toBeGreaterThan(3);
		expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
		expect(incoming.phase).toMatchObject({ kind: 'packet', fileName: 'large.zip' });
	});

	test('can be given up, and nothing comes of it', async () => {
		const browser = new FakeBrowser();
		const { incoming } = browser.states;
		const opening = incoming.inspect('large.zip', large);
		expect(incoming.phase).toMatchObject({ kind: 'opening' });
		incoming.cancel();
		await opening;
		expect(incoming.phase).toEqual({ kind: 'idle' });
	});

	test('gives way to the next file', async () => {
		const browser = new FakeBrowser();
		const { incoming } = browser.states;
		const opening = incoming.inspect('large.zip', large);
		await incoming.inspect('small.zip', aBackup(10));
		await opening;
		expect(incoming.phase).toMatchObject({ kind: 'packet', fileName: 'small.zip' });
	});
});
