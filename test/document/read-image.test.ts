import { expect, test } from 'vitest';
import { probeImage } from '../../src/document/probe-image';
import { readImage } from '../../src/document/read-image';
import { expected, image, images, join, segment } from './images';

const KIB = 1024;

/** A file of any size of which only some bytes exist: `parts` by offset, zeros elsewhere. Counts what is read. */
function lazyFile(size: number, parts: ReadonlyMap<number, Uint8Array>, name?: string) {
  const read = { bytes: 0, times: 0 };
  const slice = (from = 0, to = size): { arrayBuffer(): Promise<ArrayBuffer> } => ({
    arrayBuffer: async () => {
      const [start, end] = [Math.min(Math.max(from, 0), size), Math.min(Math.max(to, 0), size)];
      const bytes = new Uint8Array(Math.max(0, end - start));
      read.bytes += bytes.length;
      read.times++;
      for (const [at, part] of parts)
        if (at < end && at + part.length > start) {
          const skip = Math.max(0, start - at);
          bytes.set(part.subarray(skip, end - at), at + skip - start);
        }
      return bytes.buffer;
    },
  });
  return { file: { size, slice, ...(name && { name }) } as unknown as Blob, read };
}

const jpeg = image('baseline.jpg');
const end = jpeg.subarray(-60);
/** A JPEG of a size whose picture is all zeros but for its end. */
const large = (size: number, head = jpeg.subarray(0, -60)) =>
  lazyFile(
    size,
    new Map([
      [0, head],
      [size - end.length, end],
    ]),
    'licence.jpg',
  );

test.each(Object.keys(images))('%s as a Blob is as it is as bytes', async (name) => {
  expect(await readImage(new File([image(name).slice()], name))).toStrictEqual(expected[name]);
  const { name: _, declaredFormat, ...rest } = expected[name] ?? ({} as never);
  expect(await readImage(new Blob([image(name).slice()]))).toStrictEqual(rest);
});

test('128 KiB of 4 MB, of 1 GB and of 4 GB, in two reads', async () => {
  for (const size of [4_000_000, 2 ** 30, 2 ** 32]) {
    const { file, read } = large(size);
    expect(await readImage(file)).toMatchObject({
      name: 'licence.jpg',
      bytes: size,
      format: 'jpeg',
      width: 48,
      height: 32,
      truncated: false,
      faults: [],
    });
    expect(read).toStrictEqual({ bytes: 128 * KIB, times: 2 });
  }
});

test('without its end it is truncated; with something behind it is not', async () => {
  const cut = lazyFile(
    4_000_000,
    new Map([
      [0, jpeg.subarray(0, -60)],
      [3_999_990, Uint8Array.of(1)],
    ]),
  );
  expect(await readImage(cut.file)).toMatchObject({ width: 48, truncated: true });
  const film = lazyFile(
    4_000_000,
    new Map([
      [0, jpeg],
      [3_990_000, Uint8Array.of(0xff, 0x31)],
    ]),
  );
  expect(await readImage(film.file)).toMatchObject({ width: 48, truncated: false });
});

test('PNG and GIF of a size: 128 KiB, judged by their tails', async () => {
  for (const [name, tail] of [
    ['colour.png', 12],
    ['plain-89a.gif', 2],
  ] as const) {
    const bytes = image(name);
    const whole = lazyFile(
      5_000_000,
      new Map([
        [0, bytes.subarray(0, 60)],
        [5_000_000 - tail, bytes.subarray(-tail)],
      ]),
    );
    expect(await readImage(whole.file), name).toMatchObject({ width: 48, height: 32, truncated: false });
    expect(whole.read.bytes).toBe(128 * KIB);
    const cut = (last: number) =>
      lazyFile(
        5_000_000,
        new Map([
          [0, bytes.subarray(0, 60)],
          [4_999_000, Uint8Array.of(last)],
        ]),
      ).file;
    expect(await readImage(cut(1)), name).toMatchObject({ width: 48, truncated: true });
    // A tail of nothing but zeros does not say what was before them.
    expect(await readImage(cut(0)), name).toMatchObject({ width: 48, truncated: false });
  }
});

test('a frame behind 3 MB of profiles: a kibibyte for each of them', async () => {
  const count = 50;
  const head = new Uint8Array(2 + count * 65_537 + jpeg.length);
  head.set([0xff, 0xd8]);
  for (let index = 0; index < count; index++) head.set(segment(0xe2, 65_535), 2 + index * 65_537);
  head.set(jpeg.subarray(2, -60), 2 + count * 65_537);
  const { file, read } = large(6_000_000, head);
  expect(await readImage(file)).toMatchObject({ width: 48, height: 32, truncated: false, faults: [] });
  expect(read).toStrictEqual({ bytes: 128 * KIB + count * KIB, times: 2 + count });
});

test('EXIF that the head ends in is read whole, EXIF behind it as well', async () => {
  const turned = image('position-little-endian.jpg');
  const exif = turned.subarray(2, 4 + ((turned[4] as number) << 8) + (turned[5] as number));
  const padded = join([0xff, 0xe1, 0xff, 0xf0], exif.subarray(4), new Uint8Array(0xfff0 - exif.length + 2));
  for (const before of [60_000, 65_500, 65_535]) {
    const { file, read } = large(9_000_000, join([0xff, 0xd8], segment(0xe2, before), padded, jpeg.subarray(2, -60)));
    expect(await readImage(file), `${before}`).toMatchObject({ width: 48, displayWidth: 32, location: true, truncated: false });
    expect(read.bytes).toBeLessThan(200 * KIB);
  }
});

test('no more than 256 parts are jumped over', async () => {
  const part = segment(0xe2, 65_535);
  const parts = new Map<number, Uint8Array>([[0, Uint8Array.of(0xff, 0xd8)]]);
  for (let index = 0; index < 10_000; index++) parts.set(2 + index * 65_537, part.subarray(0, 4));
  const { file, read } = lazyFile(700_000_000, parts);
  const facts = await readImage(file);
  expect(facts).toMatchObject({ format: 'jpeg', bytes: 700_000_000 });
  expect(facts.width).toBeUndefined();
  expect(read.times).toBe(258);
  expect(read.bytes).toBe(128 * KIB + 256 * KIB);
});

test('a part that leads behind the end: the file ends before its picture', async () => {
  const size = 131_073;
  const { file, read } = lazyFile(
    size,
    new Map([
      [0, join([0xff, 0xd8], segment(0xe2, 65_535))],
      [65_539, segment(0xe2, 65_535).subarray(0, 4)],
    ]),
  );
  const facts = await readImage(file);
  expect(facts).toMatchObject({ format: 'jpeg', truncated: true });
  expect(facts.width).toBeUndefined();
  expect(read.times).toBeLessThan(6);
});

test('up to 128 KiB are read at once, and whole', async () => {
  const bytes = join(jpeg.subarray(0, -2), new Uint8Array(128 * KIB - jpeg.length), jpeg.subarray(-2));
  const { file, read } = lazyFile(bytes.length, new Map([[0, bytes]]));
  expect(await readImage(file)).toStrictEqual(probeImage(bytes));
  expect(read).toStrictEqual({ bytes: 128 * KIB, times: 1 });
});

test('aborted before, while reading and never: the signal’s reason, and no listener is left', async () => {
  const reason = new Error('chosen anew');
  await expect(readImage(large(4_000_000).file, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  await expect(readImage(large(4000).file, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);

  const controller = new AbortController();
  const hanging = { size: 4_000_000, slice: () => ({ arrayBuffer: () => new Promise(() => {}) }) } as unknown as Blob;
  const reading = readImage(hanging, { signal: controller.signal });
  controller.abort(reason);
  await expect(reading).rejects.toBe(reason);

  let listeners = 0;
  const quiet = new AbortController();
  const add = quiet.signal.addEventListener.bind(quiet.signal);
  const remove = quiet.signal.removeEventListener.bind(quiet.signal);
  quiet.signal.addEventListener = ((...all: Parameters<typeof add>) => {
    listeners++;
    add(...all);
  }) as typeof add;
  quiet.signal.removeEventListener = ((...all: Parameters<typeof remove>) => {
    listeners--;
    remove(...all);
  }) as typeof remove;
  expect(await readImage(large(4_000_000).file, { signal: quiet.signal })).toMatchObject({ width: 48 });
  expect(listeners).toBe(0);
});

test('what is no Blob, and a file that cannot be read', async () => {
  for (const bad of [undefined, null, 'x', {}, new Uint8Array(4)])
    await expect(readImage(bad as unknown as Blob)).rejects.toThrow(TypeError);
  const failure = new Error('gone');
  const gone = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(failure) }) } as unknown as Blob;
  await expect(readImage(gone)).rejects.toBe(failure);
});
