import { recurringWorkFileSchema } from '#lib/domain/cadence/recurring-work.ts';
import { crosswalkSchema } from '#lib/domain/checklist/crosswalk.ts';
import { lensSchema } from '#lib/domain/checklist/lens.ts';
import { workedExamplesFileSchema } from '#lib/domain/checklist/worked-examples.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import {
	checklistHeadSchema,
	layerFileSchema
} from '#lib/formats/checklist/decode-checklist-files.ts';
import { accessibilityDocument } from './accessibility/accessibility-document.ts';
import { themeColours } from './theme-colours.ts';

/** Every committed file that is made from others: path from the root, and what it must hold. */
export function generatedFiles(): readonly { readonly path: string; readonly content: string }[] {
	return [
		{ path: 'checklists/checklist.schema.json', content: schemaJson(checklistHeadSchema) },
		{ path: 'checklists/layer.schema.json', content: schemaJson(layerFileSchema) },
		{ path: 'checklists/crosswalk.schema.json', content: schemaJson(crosswalkSchema) },
		{ path: 'checklists/lens.schema.json', content: schemaJson(lensSchema) },
		{ path: 'src/lib/ui/styles/colours.css', content: themeColours() },
		{ path: 'docs/accessibility.md', content: accessibilityDocument() },
		{ path: 'checklists/examples.schema.json', content: schemaJson(workedExamplesFileSchema) },
		{ path: 'checklists/recurring.schema.json', content: schemaJson(recurringWorkFileSchema) }
	];
}

/** A JSON Schema that lets an editor complete and check the YAML while it is written. */
function schemaJson(schema: z.ZodType): string {
	const comment = 'Generated from the zod schemas by "npm run generate"; do not edit.';
	return `${JSON.stringify({ $comment: comment, ...z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'ref' }) }, null, 2)}\n`;
}
