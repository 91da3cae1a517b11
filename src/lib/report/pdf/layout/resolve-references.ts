import { tagged } from './commands.ts';
import type { DraftPage, DrawCommand, Page, Reference } from './draw-command.ts';

/** Where an id of the report stands. */
export type Anchor = { readonly page: number; readonly y: number };

/** Turns words that lead somewhere into links; those whose id nothing has stay words. */
export const resolveReferences = (
	pages: readonly DraftPage[],
	anchors: ReadonlyMap<string, Anchor>
): readonly Page[] =>
	pages.map((page) => {
		const commands: DrawCommand[] = [];
		for (const command of page) {
			if (command.kind !== 'reference') commands.push(command);
			else commands.push(...resolve(command, anchors.get(command.to)));
		}
		return commands;
	});

function resolve(
	{ commands, description, x, y, width, height }: Reference,
	anchor: Anchor | undefined
): readonly DrawCommand[] {
	if (anchor === undefined) return commands;
	const place = { x, y, width, height, page: anchor.page, to: anchor.y };
	return tagged('Link', [...commands, { kind: 'link', ...place, description }]);
}
