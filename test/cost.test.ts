import { describe, expect, test } from 'vitest';
import { image, join } from './document/images';
import { longPieces } from './long-pieces';
import { stepsOf } from './steps';

const { probeImage } = await import('../src/document/probe-image');
const { validateFiling } = await import('../src/filing/index');
const { validateWebsiteName } = await import('../src/website-name/index');

const on = '2026-11-25';

/** Steps for some work, for twice as much and for four times as much, after a first run for what is only done once. */
function growth(work: number, run: (work: number) => void): readonly [number, number, number] {
  run(work);
  const of = (times: number): number => stepsOf(() => run(times * work));
  return [of(1), of(2), of(4)];
}

/** As much again takes as many steps again. */
function expectLinear([one, two, four]: readonly [number, number, number]): void {
  expect(one).toBeGreaterThan(1000);
  expect(four - two).toBeLessThan(2.2 * (two - one));
}

test.each(longPieces)('a name of %s without an end', (_, piece) => {
  expectLinear(
    growth(20_000, (length) => {
      validateWebsiteName(piece.repeat(length), { on, province: 'henan', subjectNature: 'individual' });
    }),
  );
});

test('faults of a filing', () => {
  const filing = (count: number): object => ({
    type: 'initial',
    websites: Array.from({ length: count }, () => ({ name: 5, domains: [{ name: 6 }] })),
  });
  expect(validateFiling(filing(250), { on }).findings.filter(({ rule }) => rule === 'filing/shape').length).toBe(500);
  expectLinear(growth(100, (count) => void validateFiling(filing(count), { on })));
});

describe('images: a bound that no file moves', () => {
  // Each of the files has a million parts, or thirty million bytes.
  const limit = 4_000_000;
  const steps = (bytes: Uint8Array): number => stepsOf(() => void probeImage(bytes));
  const jpeg = image('baseline.jpg');

  test('10,000 segments are read; of more than can be meant, the beginning', () => {
    const parts = (count: number): Uint8Array => {
      const bytes = new Uint8Array(2 + count * 4 + jpeg.length - 2);
      bytes.set([0xff, 0xd8]);
      for (let index = 0; index < count; index++) bytes.set([0xff, 0xe5, 0, 2], 2 + index * 4);
      bytes.set(jpeg.subarray(2), 2 + count * 4);
      return bytes;
    };
    expect(probeImage(parts(10_000))).toMatchObject({ width: 48, height: 32, faults: [], truncated: false });
    expect(probeImage(parts(1_000_000)).faults).toStrictEqual(['too-many-parts']);
    expect(steps(parts(1_000_000))).toBeLessThan(limit);
  });

  test('fill bytes without an end', () => {
    const bytes = new Uint8Array(20_000_000).fill(0xff);
    bytes.set([0xff, 0xd8]);
    expect(probeImage(bytes).faults).toStrictEqual(['too-many-parts']);
    expect(steps(bytes)).toBeLessThan(limit);
  });

  test('a GIF of a million frames', () => {
    const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
    const bytes = new Uint8Array(13 + frame.length * 1_000_000 + 1);
    bytes.set([...Buffer.from('GIF89a'), 1, 0, 1, 0, 0, 0, 0]);
    for (let index = 0; index < 1_000_000; index++) bytes.set(frame, 13 + index * frame.length);
    bytes[bytes.length - 1] = 0x3b;
    expect(probeImage(bytes)).toMatchObject({ width: 1, animated: true, truncated: false, faults: [] });
    expect(steps(bytes)).toBeLessThan(limit);
  });

  test('GIFs of a million comments, of one without an end, of nothing but terminators', () => {
    for (const block of [[0x21, 0xfe, 1, 65, 0], [1, 65], [0]]) {
      const bytes = new Uint8Array(13 + block.length * 1_000_000);
      bytes.set([...Buffer.from('GIF89a'), 1, 0, 1, 0, 0, 0, 0]);
      for (let index = 0; index < 1_000_000; index++) bytes.set(block, 13 + index * block.length);
      if (block.length === 2) bytes.set([0x21, 0xfe], 13);
      expect(probeImage(bytes).faults).toStrictEqual(['too-many-parts']);
      expect(steps(bytes)).toBeLessThan(limit);
    }
  });

  test('a PNG of a million chunks, and texts that nearly name a position', () => {
    const start = image('colour.png').subarray(0, 33);
    const bytes = new Uint8Array(33 + 12_000_000);
    bytes.set(start);
    for (let at = 33; at < bytes.length; at += 12) bytes.set([0, 0, 0, 0, 0x74, 0x45, 0x58, 0x74], at);
    expect(probeImage(bytes).faults).toStrictEqual(['too-many-parts']);
    expect(steps(bytes)).toBeLessThan(limit);
    const text = new Uint8Array(30_000_000).fill(0x47);
    text.set(start);
    text.set([1, 0xc9, 0xc3, 0x80, 0x74, 0x45, 0x58, 0x74], 33);
    expect(probeImage(text).location).toBe(false);
    expect(steps(text)).toBeLessThan(limit);
  });

  test('EXIF: a directory that leads to itself, one that claims 65,535 entries, one behind the end, in either order', () => {
    for (const order of ['MM', 'II'])
      for (const offset of [0, 4, 8, 0xffff, 0xffffffff])
        for (const count of [0, 1, 512, 0xffff]) {
          const view = new DataView(new ArrayBuffer(60_000));
          const isLittle = order === 'II';
          new Uint8Array(view.buffer).set([...Buffer.from(`Exif\0\0${order}`)], 4);
          view.setUint8(0, 0xff);
          view.setUint8(1, 0xe1);
          view.setUint16(2, 59_998);
          view.setUint16(12, 42, isLittle);
          view.setUint32(14, 8, isLittle);
          view.setUint16(18, count, isLittle);
          for (let at = 20; at + 12 < 60_000; at += 12) {
            view.setUint16(at, 0x8825, isLittle);
            view.setUint32(at + 8, offset, isLittle);
          }
          const bytes = join(jpeg.subarray(0, 2), new Uint8Array(view.buffer), jpeg.subarray(2));
          expect(probeImage(bytes)).toMatchObject({ width: 48, faults: [] });
          expect(steps(bytes)).toBeLessThan(limit);
        }
  });
});
