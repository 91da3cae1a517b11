import { z } from '#lib/domain/primitives/zod.ts';
import { mostIssues } from '../decoding/format-issue.ts';

/**
 * A list that is no longer looked at once enough is wrong with it. An ordinary one collects an issue
 * for every wrong item, and a file made of nothing else has more of them than the stack can hold.
 */
export const limitedList = <Item>(item: z.ZodType<Item>): z.ZodType<Item[]> =>
	z.array(z.unknown()).transform((values, context) => {
		const items: Item[] = [];
		for (const [index, value] of values.entries()) {
			if (context.issues.length >= mostIssues) break;
			const parsed = item.safeParse(value);
			if (parsed.success) items.push(parsed.data);
			else {
				const issues = parsed.error.issues.slice(0, mostIssues);
				context.issues.push(
					...issues.map((issue) => ({ ...issue, path: [index, ...issue.path], input: undefined }))
				);
			}
		}
		return items;
	});
