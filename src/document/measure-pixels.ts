import { measures } from '../../rules/document/measures';
import type { ImageFacts } from '../core/filing';

/** Pixels as a canvas gives them (`ImageData`): red, green, blue and alpha of each, row by row, 0–255. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/**
 * Measures an image of a paper (材料图片) on pixels that the caller has decoded: `colouredShare`, the share (0–1) of pixels with a colour, and `sharpness`, the variance of the Laplacian of luma
 * (0 for one tone; blurred pictures of papers stay low, print makes it high). What is transparent lies on white. At most a million points of up to four pixels each are looked at, however large the
 * picture, on a grid of at most 1000 on the long side, so that pictures of one scene in several sizes compare. A picture of less than 3 points in width or height has no sharpness: 0.
 *
 * @throws {TypeError} when `data` is no list or a size no number, {RangeError} when a size is no whole number above 0 or there are fewer than width × height × 4 values.
 */
export function measurePixels(pixels: Pixels): NonNullable<ImageFacts['pixels']> {
  const { data, width, height } = pixels;
  if (typeof data !== 'object' || typeof data?.length !== 'number') throw new TypeError('data: expected a list of numbers');
  if (typeof width !== 'number' || typeof height !== 'number') throw new TypeError('width and height: expected numbers');
  if (!(Number.isSafeInteger(width) && Number.isSafeInteger(height) && width > 0 && height > 0 && data.length >= width * height * 4))
    throw new RangeError('expected width × height pixels of four values each');

  const { longSide, chroma, luma } = measures;
  const scale = Math.max(1, Math.max(width, height) / longSide);
  const columns = Math.ceil(width / scale);
  const rows = Math.ceil(height / scale);
  /** Offsets of the two lines of pixels, of as many as there are, that stand for a line of the grid. */
  const lines = (count: number, size: number, stride: number): readonly (readonly [number, number])[] =>
    Array.from({ length: count }, (_, index) => {
      const at = (part: number): number => Math.min(size - 1, Math.floor((index + part) * (size / count))) * stride;
      return [at(0.25), at(0.75)];
    });
  const across = lines(columns, width, 4);
  const down = lines(rows, height, width * 4);

  let coloured = 0;
  let sum = 0;
  let squares = 0;
  // The last three lines of the grid, in turns.
  const kept = [new Float64Array(columns), new Float64Array(columns), new Float64Array(columns)] as const;
  for (let row = 0; row < rows; row++) {
    const line = kept[(row % 3) as 0 | 1 | 2];
    const [top, bottom] = down[row] as readonly [number, number];
    for (let column = 0; column < columns; column++) {
      const [left, right] = across[column] as readonly [number, number];
      let light = 0;
      for (let corner = 0; corner < 4; corner++) {
        const at = (corner < 2 ? top : bottom) + (corner % 2 ? right : left);
        const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
        const opaque = (data[at + 3] as number) / 255;
        if ((Math.max(red, green, blue) - Math.min(red, green, blue)) * opaque > chroma) coloured++;
        light += 255 + (red * luma[0] + green * luma[1] + blue * luma[2] - 255) * opaque;
      }
      line[column] = light / 4;
    }
    if (row < 2) continue;
    const above = kept[((row + 1) % 3) as 0 | 1 | 2];
    const middle = kept[((row + 2) % 3) as 0 | 1 | 2];
    for (let column = 1; column < columns - 1; column++) {
      const laplacian =
        (above[column] as number) +
        (line[column] as number) +
        (middle[column - 1] as number) +
        (middle[column + 1] as number) -
        4 * (middle[column] as number);
      sum += laplacian;
      squares += laplacian * laplacian;
    }
  }
  const inner = Math.max(1, (columns - 2) * (rows - 2));
  const mean = sum / inner;
  return {
    colouredShare: coloured / (rows * columns * 4),
    sharpness: columns < 3 || rows < 3 ? 0 : Math.max(0, squares / inner - mean * mean),
  };
}
