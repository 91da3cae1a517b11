import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContentWriter } from '#lib/report/pdf/japanese/content-writer.ts';
import { growStructureTree } from '#lib/report/pdf/japanese/structure-tree.ts';

function canvas() {
	const drawn: string[] = [];
	let page = 1;
	const writer = createContentWriter({
		draw: (operators) => drawn.push(operators),
		page: () => page
	});
	const tree = growStructureTree(writer);
	return {
		drawn,
		tree,
		text: (word: string) => {
			tree.mark('text');
			writer.writeText(() => [word]);
		},
		shape: (path: string) => {
			tree.mark('shape');
			writer.writePath(() => [path]);
		},
		turnTo: (wanted: number) => (page = wanted)
	};
}

describe('the structure tree', () => {
	it('puts one pair of marks around all that follows in one element', () => {
		const { drawn, tree, text } = canvas();
		tree.begin('P', {});
		text('one');
		text('two');
		tree.end();
		tree.finish();
		expect(drawn).toEqual(['BT', '/P<</MCID 0>>BDC', 'one', 'two', 'EMC', 'ET']);
	});

	it('puts the texts of many elements into one text object', () => {
		const { drawn, tree, text } = canvas();
		for (const word of ['one', 'two']) {
			tree.begin('P', {});
			text(word);
			tree.end();
		}
		tree.finish();
		expect(drawn.join(' ')).toBe('BT /P<</MCID 0>>BDC one EMC /P<</MCID 1>>BDC two EMC ET');
	});

	it('goes on with an element on the next page under a mark of that page', () => {
		const { drawn, tree, text, turnTo } = canvas();
		tree.begin('P', {});
		text('one');
		tree.leavePage();
		turnTo(2);
		text('two');
		tree.end();
		tree.finish();
		expect(drawn.join(' ')).toBe('BT /P<</MCID 0>>BDC one EMC ET BT /P<</MCID 0>>BDC two EMC ET');
		expect(tree.marksOf(1)).toEqual(tree.marksOf(2));
		expect(tree.marksOf(1)[0]?.kids).toEqual([
			{ kind: 'content', page: 1, mark: 0 },
			{ kind: 'content', page: 2, mark: 0 }
		]);
	});

	it('takes shapes for decoration, except in a figure', () => {
		const { drawn, tree, text, shape } = canvas();
		tree.begin('P', {});
		shape('line');
		text('word');
		tree.end();
		tree.begin('Figure', { alt: '図' });
		shape('bar');
		text('label');
		shape('bar');
		tree.end();
		tree.finish();
		expect(drawn.join(' ')).toBe(
			[
				'/Artifact BMC line EMC',
				'BT /P<</MCID 0>>BDC word EMC ET',
				'/Figure<</MCID 1>>BDC bar BT label ET bar EMC'
			].join(' ')
		);
	});

	it('lets neither marks nor text objects overlap, whatever follows whatever', () => {
		const parts = fc.array(fc.constantFrom('text', 'shape', 'artifact', 'figure', 'page'));
		fc.assert(
			fc.property(parts, (order) => {
				const { drawn, tree, text, shape, turnTo } = canvas();
				order.forEach((part, i) => {
					if (part === 'page') {
						tree.leavePage();
						turnTo(i + 2);
					} else if (part === 'artifact') {
						tree.beginArtifact();
						shape('s');
						text('t');
						shape('s');
						tree.endArtifact();
					} else {
						tree.begin(part === 'figure' ? 'Figure' : 'P', { alt: '図' });
						if (part !== 'text') shape('s');
						if (part !== 'shape') text('t');
						tree.end();
					}
				});
				tree.finish();
				const open: string[] = [];
				for (const operator of drawn) {
					if (operator === 'BT') open.push('ET');
					else if (/(BDC|BMC)$/.test(operator)) open.push('EMC');
					else if (operator === 'ET' || operator === 'EMC') expect(open.pop()).toBe(operator);
					else {
						expect(open).toContain('EMC');
						expect(open.includes('ET')).toBe(operator === 't');
					}
				}
				expect(open).toEqual([]);
			})
		);
	});

	it('refuses text that belongs nowhere', () => {
		const { tree, text } = canvas();
		expect(() => text('x')).toThrow('Document');
		tree.begin('Table', {});
		expect(() => text('x')).toThrow('Table');
	});

	it('refuses tags where they make no sense', () => {
		const { tree } = canvas();
		expect(() => tree.begin('TD', {})).toThrow('cannot stand in Document');
		expect(() => tree.begin('Figure', {})).toThrow('alt');
		expect(() => tree.end()).toThrow('no open tag');
		tree.beginArtifact();
		expect(() => tree.begin('P', {})).toThrow('artifact');
	});

	it('does not finish while something is open', () => {
		const open = canvas().tree;
		open.begin('P', {});
		expect(() => open.finish()).toThrow('still open');
		const decorated = canvas().tree;
		decorated.beginArtifact();
		expect(() => decorated.finish()).toThrow('still open');
	});
});
