import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { brands, extensions, pngColours, signatures } from '../../rules/document/image-formats';
import { frameAhead, imageFaults, probeImage } from '../../src/document/probe-image';
import { expected, image, images, join, segment } from './images';
import { mutationsOf } from './mutations';

describe('fixtures', () => {
  test('every image has its facts and every fact its image; small as they are', () => {
    expect(Object.keys(expected).sort()).toStrictEqual(Object.keys(images).sort());
    expect(Object.values(images).reduce((sum, { length }) => sum + length, 0)).toBeLessThan(200_000);
  });

  test.each(Object.keys(images))('%s', (name) => {
    const facts = probeImage(image(name), { name });
    expect(facts).toStrictEqual(expected[name]);
    expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
    expect(probeImage(image(name).slice(), { name })).toStrictEqual(facts);
  });

  test('every fault but the one that takes a large file is found in one of them', () => {
    const found = new Set(Object.values(expected).flatMap(({ faults }) => faults));
    expect([...found, 'too-many-parts'].sort()).toStrictEqual([...imageFaults].sort());
  });
});

/** By which we differ from others, and why. What they make of images that are broken or of which we say no size is in the lists below. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'image-size arithmetic.jpg': 'it knows the frames C0, C1 and C2 alone',
  'image-size lossless.jpg': 'it knows the frames C0, C1 and C2 alone',
  'image-size fill-bytes.jpg': 'it takes a fill byte for a marker; B.1.1.2 of the standard allows them',
  'image-size stray-bytes.jpg': 'it stops at bytes between segments; libjpeg jumps over them, and so do we',
  'image-size no-screen.gif': 'it says 0 × 0; the frame says what is shown, as libvips finds',
  'sharp 65535.jpg': 'libvips has a bound of its own; the header is what we report',
  'sharp transparent.gif': 'libvips adds a channel for the transparent colour of a frame; we count the palette’s three',
};
/** Broken on purpose: we name the fault or the cut, others throw or report what they have. */
const BROKEN = Object.keys(expected).filter((name) => expected[name]?.truncated || expected[name]?.faults.length);
/** Refused by their format alone: we name the format and read no size. */
const NAMED = Object.keys(expected).filter((name) => !BROKEN.includes(name) && expected[name]?.width === undefined);

describe('agreement with image-size and sharp', () => {
  const whole = Object.keys(images).filter((name) => !BROKEN.includes(name) && !NAMED.includes(name));

  test('there is enough to agree on', () => {
    expect(whole.length).toBeGreaterThan(55);
    for (const name of NAMED) expect(['jpeg', 'png', 'gif', 'webp', 'bmp'], name).not.toContain(expected[name]?.format);
  });

  test.each(whole)('%s', async (name) => {
    const facts = probeImage(image(name));
    const differences: string[] = [];
    const format = facts.format === 'jpeg' ? 'jpg' : facts.format;
    try {
      const { type, width, height, orientation } = imageSize(image(name));
      const isTurned = facts.displayWidth !== facts.width;
      // It reads no EXIF in PNG.
      const agrees = format === 'png' || (orientation ?? 1) > 4 === isTurned;
      if (type !== format || width !== facts.width || height !== facts.height || !agrees) differences.push(`image-size ${name}`);
    } catch {
      differences.push(`image-size ${name}`);
    }
    // sharp has no reader of BMP.
    if (facts.format !== 'bmp')
      try {
        const { width, height, channels, orientation, format: read } = await sharp(image(name)).metadata();
        const isTurned = facts.displayWidth !== facts.width;
        const same =
          read === facts.format &&
          width === facts.width &&
          height === facts.height &&
          (facts.channels ?? channels) === channels &&
          (orientation ?? 1) > 4 === isTurned;
        if (!same) differences.push(`sharp ${name}`);
      } catch {
        differences.push(`sharp ${name}`);
      }
    expect(differences).toStrictEqual(Object.keys(DIFFERENCES).filter((one) => one.endsWith(` ${name}`)));
  });

  test('no difference is listed in vain', () => {
    for (const one of Object.keys(DIFFERENCES)) expect(whole, one).toContain(one.split(' ')[1]);
  });

  test('what sharp decodes in full without a fault, we call whole; what it cannot, we call cut or broken', async () => {
    // sharp goes by the header of these: the bodies are baseline, or it has a bound; libjpeg jumps over a length below 2.
    const apart = ['arithmetic.jpg', 'lossless.jpg', '65535.jpg', 'short-part.jpg', 'cut-and-filled.jpg'];
    // Decoders make do without an end; an upload may be half.
    const lenient = ['no-end.png', 'no-end.gif', 'wrong-checksum.png'];
    for (const [name, { format, truncated, faults }] of Object.entries(expected)) {
      if (!['jpeg', 'png', 'gif'].includes(format) || apart.includes(name) || lenient.includes(name)) continue;
      const decoded = await sharp(image(name), { failOn: 'warning' })
        .raw()
        .toBuffer()
        .then(
          () => true,
          () => false,
        );
      // libjpeg warns of stray bytes.
      expect(decoded || name === 'stray-bytes.jpg', name).toBe(!truncated && faults.length === 0);
    }
  });
});

describe('tables', () => {
  test('signatures are whole bytes, and none hides one behind it', () => {
    for (const { hex } of signatures) expect(hex).toMatch(/^(?:[0-9a-f]{2}|\.\.)+$/);
    signatures.forEach(({ hex, format }, index) => {
      const bytes = Uint8Array.from((hex.match(/../g) ?? []).map((pair) => (pair === '..' ? 0x41 : Number.parseInt(pair, 16))));
      expect(probeImage(join(bytes, [0x40])).format, `${index}`).toBe(format);
    });
  });

  test.each(brands.flatMap(({ format, begin }) => begin.split(' ').map((brand) => [brand, format] as const)))(
    'brand %s is %s',
    (brand, format) => {
      const box = (...names: string[]): Uint8Array =>
        join(
          [0, 0, 0, 12 + 4 * names.length],
          Buffer.from(`ftyp${names[0]}`),
          [0, 0, 0, 0],
          ...names.slice(1).map((name) => Buffer.from(name)),
        );
      expect(probeImage(box(brand.padEnd(4))).format).toBe(format);
      expect(probeImage(box('zzzz', brand.padEnd(4))).format).toBe(format);
      expect(probeImage(box('zzzz')).format).toBe('unknown');
    },
  );

  test.each(extensions.flatMap(({ format, names }) => names.split(' ').map((name) => [name, format] as const)))(
    '.%s promises %s',
    (extension, format) => {
      const declared = (name: string) => probeImage(new Uint8Array(1), { name }).declaredFormat;
      expect(declared(`营业执照.${extension}`)).toBe(format);
      expect(declared(`a.b.${extension.toUpperCase()} `)).toBe(format);
      expect(declared(`a.${extension}/photo`)).toBeUndefined();
      expect(declared(extension)).toBeUndefined();
      expect(declared(`a.${extension}x7`)).toBe('unknown');
    },
  );

  test('a name of an object’s own members is no extension', () => {
    for (const name of ['a.constructor', 'a.__proto__', 'a.'])
      expect(['unknown', undefined]).toContain(probeImage(new Uint8Array(1), { name }).declaredFormat);
  });

  test('PNG: the colour types of the specification and no other', () => {
    const allowed = new Set(pngColours.flatMap(({ type, depths }) => depths.map((depth) => `${type} ${depth}`)));
    expect(allowed.size).toBe(15);
    for (let type = 0; type < 8; type++)
      for (const depth of [0, 1, 2, 3, 4, 8, 16, 32]) {
        const bytes = image('colour.png').slice();
        bytes.set([depth, type], 24);
        expect(probeImage(bytes).faults.includes('bad-value'), `${type} ${depth}`).toBe(!allowed.has(`${type} ${depth}`));
      }
  });
});

describe('head and tail', () => {
  const accepted = Object.keys(images).filter((name) => ['jpeg', 'png', 'gif'].includes(expected[name]?.format ?? ''));

  test('a part says no more than the whole, and the end is judged by the tail', () => {
    for (const name of accepted) {
      const bytes = image(name);
      const whole = probeImage(bytes);
      for (let cut = 3; cut < bytes.length; cut += 1 + (cut >> 4)) {
        const part = probeImage(bytes.subarray(0, cut), { size: bytes.length });
        expect(part.bytes).toBe(bytes.length);
        expect(part.truncated, `${name} ${cut}`).toBe(false);
        expect([whole.colour, 'unknown'], `${name} ${cut}`).toContain(part.colour);
        expect([whole.width, undefined], `${name} ${cut}`).toContain(part.width);
        expect([whole.location, false]).toContain(part.location);
        for (const fault of part.faults) expect(whole.faults).toContain(fault);
      }
    }
  });

  test('head and tail together judge the end as the whole does', () => {
    for (const name of accepted) {
      const bytes = image(name);
      const { truncated, faults } = probeImage(bytes);
      // A head that ends before the scan leaves to the tail what is not one.
      // A tail of nothing but zeros decides nothing.
      if (faults.length > 0 || ['cut-in-header.jpg', 'lying-part.jpg', 'cut-and-filled.jpg'].includes(name)) continue;
      const cut = Math.floor(bytes.length * 0.9);
      expect(probeImage(bytes.subarray(0, cut), { size: bytes.length, tail: bytes.subarray(cut - 40) }).truncated, name).toBe(truncated);
    }
  });

  test('cut anywhere behind its frame, a JPEG, PNG or GIF is truncated', () => {
    for (const name of [
      'baseline.jpg',
      'progressive.jpg',
      'turned.jpg',
      'thumbnail.jpg',
      'grey.jpg',
      'colour.png',
      'palette.png',
      'plain-89a.gif',
      'animated.gif',
    ]) {
      const bytes = image(name);
      for (let cut = 12; cut < bytes.length; cut++) expect(probeImage(bytes.subarray(0, cut)).truncated, `${name} ${cut}`).toBe(true);
    }
  });

  test('zeros behind the end do not hide it, however many; zeros in place of the end do not make one', () => {
    for (const name of ['baseline.jpg', 'colour.png']) {
      const bytes = join(image(name), new Uint8Array(200_000));
      expect(probeImage(bytes).truncated, name).toBe(false);
      expect(probeImage(bytes.subarray(0, 65_536), { size: bytes.length, tail: bytes.subarray(-65_536) }).truncated, name).toBe(false);
      const cut = join(image(name).subarray(0, -12), new Uint8Array(200_000));
      expect(probeImage(cut).truncated, name).toBe(true);
      const part = (last: number): boolean =>
        probeImage(cut.subarray(0, 65_536), { size: cut.length, tail: join(cut.subarray(-65_535), [last]) }).truncated;
      expect([part(1), part(0)], name).toStrictEqual([true, false]);
    }
  });

  test('of a whole file the end is found before more zeros than are searched, and before other bytes', () => {
    const [start, end] = [image('baseline.jpg').subarray(0, -2), image('baseline.jpg').subarray(-2)];
    const picture = new Uint8Array(100_000).fill(1);
    for (const behind of [new Uint8Array(70_000), new Uint8Array(2_000_000), new Uint8Array(200_000).fill(1)]) {
      expect(probeImage(join(start, picture, end, behind)).truncated).toBe(false);
      expect(probeImage(join(start, picture, behind)).truncated).toBe(true);
    }
  });

  test('a size below the head’s, or none of a number’s, is not known', () => {
    for (const size of [0, 5, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(probeImage(image('baseline.jpg'), { size }).bytes).toBe(446);
  });
});

describe('bad input', () => {
  test('orientations that there are none of turn nothing; 5 to 8 do', () => {
    const bytes = image('turned.jpg').slice();
    const at = 2 + 4 + 6 + 8 + 2 + 8;
    expect([bytes[at], bytes[at + 1]]).toStrictEqual([0, 6]);
    for (const [value, turned] of [
      [0, false],
      [1, false],
      [4, false],
      [5, true],
      [8, true],
      [9, false],
      [255, false],
    ] as const) {
      bytes[at + 1] = value;
      expect(probeImage(bytes).displayWidth, `${value}`).toBe(turned ? 32 : 48);
    }
  });

  test('a thumbnail is never the picture', () => {
    expect(probeImage(image('thumbnail.jpg')).width).toBe(48);
    // The part that holds it lies about its length: what follows leads into the thumbnail.
    const bytes = image('thumbnail.jpg').slice();
    const inside = bytes.findIndex((byte, at) => at > 2 && byte === 0xff && bytes[at + 1] === 0xd8);
    bytes.set([(inside - 4) >> 8, (inside - 4) & 255], 4);
    expect(probeImage(bytes)).toMatchObject({ faults: ['parts-out-of-order'] });
    expect(probeImage(bytes).width).toBeUndefined();
  });

  test('every first byte, every two, and random bytes: no throw', () => {
    for (let one = 0; one < 256; one++) {
      probeImage(Uint8Array.of(one));
      for (let two = 0; two < 256; two++) probeImage(Uint8Array.of(one, two));
    }
    expect(probeImage(new Uint8Array(0))).toMatchObject({ bytes: 0, format: 'unknown', faults: ['empty'], truncated: false });
    expect(probeImage(new Uint8Array(0), { size: 9 }).faults).toStrictEqual([]);
  });

  test('60,000 mutated heads: no throw, plain facts, the same again', () => {
    const next = mutationsOf(Object.values(images), 1);
    const seen = new Set<string>();
    for (let times = 0; times < 60_000; times++) {
      const { head, options } = next();
      const copy = times % 50 === 0 ? head.slice() : undefined;
      const facts = probeImage(head, options);
      for (const fault of facts.faults) seen.add(fault);
      for (const number of [facts.width, facts.height, facts.channels])
        if (number !== undefined && !(Number.isSafeInteger(number) && number >= 0)) throw new Error(`${number}`);
      if (copy) {
        expect(head).toStrictEqual(copy);
        expect(probeImage(copy, options)).toStrictEqual(facts);
        expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
      }
    }
    for (const fault of seen) expect(imageFaults).toContain(fault);
    expect(seen.size).toBe(imageFaults.length - 1);
  });
});

describe('a programmer’s slips', () => {
  test.each([
    undefined,
    null,
    'bytes',
    7,
    {},
    [1, 2],
    new ArrayBuffer(4),
    new DataView(new ArrayBuffer(4)),
    new Uint16Array(2),
    new Uint8ClampedArray(4),
  ])('a head of %s', (head) => {
    expect(() => probeImage(head as Uint8Array)).toThrow(TypeError);
    if (head !== undefined && head !== null) expect(() => probeImage(new Uint8Array(1), { tail: head as Uint8Array })).toThrow(TypeError);
  });

  test('a name of another type, a size of another type', () => {
    expect(() => probeImage(new Uint8Array(1), { name: 7 as unknown as string })).toThrow(TypeError);
    expect(() => probeImage(new Uint8Array(1), { size: '7' as unknown as number })).toThrow(TypeError);
    expect(() => probeImage(new Uint8Array(1), { name: null, tail: null, size: null } as unknown as object)).not.toThrow();
  });

  test('a Buffer, a part of a buffer and an array of another realm are bytes like any other', () => {
    const facts = expected['turned.jpg'];
    const bytes = readFileSync('fixtures/images/turned.jpg');
    expect(probeImage(bytes, { name: 'turned.jpg' })).toStrictEqual(facts);
    expect(probeImage(join([1, 2, 3], bytes).subarray(3), { name: 'turned.jpg' })).toStrictEqual(facts);
    const foreign = runInNewContext('Uint8Array.from(list)', { list: [...bytes] }) as Uint8Array;
    expect(foreign instanceof Uint8Array).toBe(false);
    expect(probeImage(foreign, { name: 'turned.jpg' })).toStrictEqual(facts);
  });
});

test('where the frame lies behind the head, it is said where to read on', () => {
  const jpeg = image('baseline.jpg');
  const long = join(jpeg.subarray(0, 2), segment(0xe2, 60_000), jpeg.subarray(2));
  expect(frameAhead(long)).toBeUndefined();
  expect(frameAhead(long.subarray(0, 5000))).toStrictEqual({ keep: 2, next: 60_004, need: 4 });
  expect(frameAhead(image('colour.png').subarray(0, 20))).toBeUndefined();
});
