import sharp from 'sharp';
import { expect, test } from 'vitest';
import { measurePixels, type Pixels } from '../../src/document/measure-pixels';
import { randomFrom } from './mutations';

function pixels(width: number, height: number, paint: (x: number, y: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) data.set([...paint(at % width, Math.floor(at / width)), 255].slice(0, 4), at * 4);
  return { data, width, height };
}
const tone = (value: number) => [value, value, value];

test('one tone has neither colour nor sharpness', () => {
  for (const value of [0, 77, 255]) {
    const { colouredShare, sharpness } = measurePixels(pixels(40, 30, () => tone(value)));
    expect(colouredShare).toBe(0);
    expect(sharpness).toBeCloseTo(0, 9);
  }
});

test('the share of coloured pixels is theirs', () => {
  expect(measurePixels(pixels(40, 30, (x) => (x < 10 ? [200, 30, 30] : tone(90)))).colouredShare).toBe(0.25);
  expect(measurePixels(pixels(40, 30, () => [200, 30, 30])).colouredShare).toBe(1);
  // The tint of a camera is no colour, a faint seal is.
  expect(measurePixels(pixels(40, 30, () => [130, 120, 110])).colouredShare).toBe(0);
  expect(measurePixels(pixels(40, 30, () => [230, 200, 200])).colouredShare).toBe(1);
  // Of any size.
  expect(measurePixels(pixels(4000, 30, (x) => (x < 1000 ? [200, 30, 30] : tone(90)))).colouredShare).toBeCloseTo(0.25, 2);
});

test('what is transparent lies on white', () => {
  expect(measurePixels(pixels(40, 30, () => [255, 0, 0, 0]))).toStrictEqual({ colouredShare: 0, sharpness: 0 });
  expect(measurePixels(pixels(40, 30, (x) => [0, 0, 0, x % 2 ? 0 : 255])).sharpness).toBeGreaterThan(10_000);
});

test('the variance of the Laplacian, as it is by hand', () => {
  // Inside are two points: a white one (-4 × 255 with black around) and its neighbour (255).
  const { sharpness } = measurePixels(pixels(4, 3, (x, y) => tone(x === 1 && y === 1 ? 255 : 0)));
  const values = [-4 * 255, 255];
  const mean = (-3 * 255) / 2;
  expect(sharpness).toBeCloseTo(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2, 6);
});

test('the more blurred, the less sharp, at any size', async () => {
  const next = randomFrom(3);
  const small = Buffer.from(Array.from({ length: 120 * 80 }, () => (next(3) ? 240 : 20)));
  const at = async (width: number, blur: number): Promise<number> => {
    let image = sharp(small, { raw: { width: 120, height: 80, channels: 1 } }).resize(width, Math.round((width * 2) / 3), {
      kernel: 'nearest',
    });
    if (blur) image = image.blur((blur * width) / 1000);
    const { data, info } = await image.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return measurePixels({ data, width: info.width, height: info.height }).sharpness;
  };
  for (const width of [1000, 3000]) {
    const [sharpest, soft, softer, softest] = [await at(width, 0), await at(width, 1), await at(width, 3), await at(width, 8)] as const;
    expect(sharpest).toBeGreaterThan(soft * 2);
    expect(soft).toBeGreaterThan(softer * 2);
    expect(softer).toBeGreaterThan(softest * 2);
  }
  // The same picture, larger: of one order.
  const [one, other] = [await at(1000, 3), await at(3000, 3)];
  expect(one / other).toBeGreaterThan(0.5);
  expect(one / other).toBeLessThan(2);
});

test('too small to be sharp', () => {
  for (const [width, height] of [
    [1, 1],
    [2, 50],
    [50, 2],
    [1, 5000],
    [5000, 1],
  ] as const)
    expect(measurePixels(pixels(width, height, (x, y) => tone((x + y) % 2 ? 0 : 255))).sharpness).toBe(0);
});

test('no more than four pixels for each point of the grid are looked at, however large it is', () => {
  let reads = 0;
  const [width, height] = [600_000, 6000];
  const data = new Proxy({ length: width * height * 4 } as ArrayLike<number>, {
    get(target, key) {
      if (key === 'length') return target.length;
      reads++;
      return 0;
    },
  });
  const { colouredShare } = measurePixels({ data, width, height });
  expect(colouredShare).toBe(0);
  expect(reads).toBe(1000 * 10 * 4 * 4);
});

test('a programmer’s slips', () => {
  const data = new Uint8ClampedArray(16);
  for (const bad of [undefined, null, 'x', 7, {}])
    expect(() => measurePixels({ data: bad, width: 2, height: 2 } as unknown as Pixels)).toThrow(TypeError);
  for (const bad of [undefined, null, {}]) expect(() => measurePixels(bad as unknown as Pixels)).toThrow(TypeError);
  for (const bad of [undefined, null, '2']) {
    expect(() => measurePixels({ data, width: bad, height: 2 } as unknown as Pixels)).toThrow(TypeError);
    expect(() => measurePixels({ data, width: 2, height: bad } as unknown as Pixels)).toThrow(TypeError);
  }
  for (const bad of [0, -2, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 3, 2 ** 40])
    expect(() => measurePixels({ data, width: bad, height: 2 })).toThrow(RangeError);
  expect(measurePixels({ data: [...data], width: 2, height: 2 })).toStrictEqual({ colouredShare: 0, sharpness: 0 });
});
