import { expect } from 'vitest';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { findChecklistContradictions } from '#lib/formats/checklist/find-checklist-contradictions.ts';
import { decodeOscalCatalog, type OscalImport } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import type { OscalControl } from '#lib/formats/oscal/oscal-catalog.ts';
import type { OscalImportSettings } from '#lib/formats/oscal/oscal-import-settings.ts';
import { anOscalCatalog, anOscalControl, anOscalGroup, settings } from './an-oscal-catalog.ts';

/** Reads a catalog that must be right, and asks of its checklist what is asked of every one. */
export function imported(file: string, given: Partial<OscalImportSettings> = {}): OscalImport {
	const decoded = decodeOscalCatalog(file, { ...settings, ...given });
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
	const { checklist } = decoded.value;
	expect(checklistSchema.parse(checklist)).toEqual(checklist);
	expect(findChecklistContradictions(checklist)).toEqual([]);
	return decoded.value;
}

/** A catalog of one group with these controls. */
export const ofControls = (...controls: readonly OscalControl[]): string =>
	anOscalCatalog({ groups: [anOscalGroup({ controls: [...controls] })] });

/** What a control of a catalog becomes. */
export function controlOf(given: Partial<OscalControl>): Control {
	const [control] = imported(ofControls(anOscalControl(given))).checklist.controls;
	if (control === undefined) throw new Error('no control');
	return control;
}

/** The least that a catalog says of itself. */
export const metadata = { title: 'T', version: '1' };
