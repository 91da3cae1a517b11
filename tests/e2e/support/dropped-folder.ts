import type { Page } from '@playwright/test';

/** Drops files and folders of this machine on the page, as the system hands them over. */
export async function dropFromSystem(page: Page, paths: readonly string[]): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const data = { items: [], files: [...paths], dragOperationsMask: 1 };
	const [x, y] = [300, 300];
	// The page takes hold of what is dragged above it before it can be let go there.
	await page.evaluate(() => {
		document.addEventListener('dragover', () => (document.body.dataset.dragged = 'above'), {
			once: true,
			capture: true
		});
	});
	await session.send('Input.dispatchDragEvent', { type: 'dragEnter', x, y, data });
	await session.send('Input.dispatchDragEvent', { type: 'dragOver', x, y, data });
	await page.waitForSelector('body[data-dragged]');
	await session.send('Input.dispatchDragEvent', { type: 'drop', x, y, data });
	await page.evaluate(() => delete document.body.dataset.dragged);
	await session.detach();
}
