import { describe, expect, it } from 'vitest';
import { pixelsOf } from '../../src/routes/assessment/evidence/pixels-of.ts';
import { previewOf } from '../../src/routes/assessment/evidence/preview-of.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

/** The beginning of a PNG of a size, without any pixels. */
function pngOf(width: number, height: number) {
	const png = bytes('89504e470d0a1a0a 0000000d 49484452 00000000 00000000 0802000000');
	new DataView(png.buffer).setUint32(16, width);
	new DataView(png.buffer).setUint32(20, height);
	return png;
}

describe('pixelsOf', () => {
	it.each([
		['image/png', pngOf(640, 480), 640 * 480],
		['image/gif', bytes('474946383961 8002 e001 f70000'), 640 * 480],
		// A JPEG with a comment and a table before its frame.
		[
			'image/jpeg',
			bytes('ffd8 fffe0006aabbccdd ffc40003aa ffc0001108 01e0 0280 03011100021101031101'),
			640 * 480
		],
		[
			'image/webp',
			bytes('52494646 24000000 57454250 56503820 18000000 300100 9d012a 8002 e001'),
			640 * 480
		],
		['image/webp', bytes('52494646 24000000 57454250 5650384c 18000000 2f 7fc27700'), 640 * 480],
		[
			'image/webp',
			bytes('52494646 24000000 57454250 56503858 0a000000 10000000 7f0200 df0100'),
			640 * 480
		]
	])('reads the size that a %s states', (type, image, pixels) => {
		expect(pixelsOf(type, image)).toBe(pixels);
	});

	it('knows nothing of an image that is cut off, wherever it is cut', () => {
		const whole = bytes('ffd8 fffe0006aabbccdd ffc0001108 01e0 0280');
		for (let length = 2; length < whole.length; length++) {
			expect(pixelsOf('image/jpeg', whole.subarray(0, length))).toBeUndefined();
		}
		expect(pixelsOf('image/png', pngOf(1, 1).subarray(0, 20))).toBeUndefined();
	});
});

describe('a look inside evidence', () => {
	it('decodes no image that states more pixels than a browser can hold', async () => {
		expect(await previewOf(new Blob([pngOf(60_000, 60_000)]))).toEqual({ kind: 'too-large' });
		const small = await previewOf(new Blob([pngOf(640, 480)]));
		expect(small.kind).toBe('image');
		if ('address' in small) URL.revokeObjectURL(small.address);
	});
});
