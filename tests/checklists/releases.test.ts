import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checklistPinSchema } from '#lib/domain/released/checklist-pin-v1.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { compileChecklists } from '../../scripts/compile-guidelines.ts';

/** `checklists/releases.json`: every guideline, edition and revision ever released, with its digest. */
const releasesSchema = z.strictObject({ releases: z.array(checklistPinSchema).min(1) });

const { releases } = releasesSchema.parse(
	JSON.parse(readFileSync('checklists/releases.json', 'utf8'))
);
const shipped = compileChecklists('checklists');

describe('released checklists', () => {
	it.each(shipped.map(({ checklist }) => pinChecklist(checklist)))(
		'never change: $guideline $edition, revision $revision',
		(pin) => {
			// Changed on purpose? Then it is a new revision: raise it, note why, and add its digest.
			expect(releases).toContainEqual(pin);
		}
	);

	it('are listed once each', () => {
		const keys = releases.map(({ guideline, edition, revision }) =>
			[guideline, edition, revision].join(' ')
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('follow each other without a gap in their revisions', () => {
		for (const { guideline, edition, revision } of releases) {
			const earlier = releases.filter(
				(one) => one.guideline === guideline && one.edition === edition && one.revision < revision
			);
			expect(earlier).toHaveLength(revision - 1);
		}
	});

	it('are shipped in their newest revision', () => {
		for (const { checklist } of shipped) {
			const { guideline, edition, revision } = checklist;
			const newest = releases
				.filter((one) => one.guideline === guideline && one.edition === edition)
				.reduce((highest, one) => Math.max(highest, one.revision), 0);
			expect(revision).toBe(newest);
		}
	});
});
