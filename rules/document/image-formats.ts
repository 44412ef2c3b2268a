import type { ImageFormat } from '../../src/core/filing';

/** What files of a format begin with, in hexadecimal; a dot stands for any digit. Sources: the specifications of the formats. */
export const signatures = [
  { format: 'jpeg', hex: 'ffd8ff' },
  { format: 'png', hex: '89504e470d0a1a0a' },
  { format: 'gif', hex: '474946383761' },
  { format: 'gif', hex: '474946383961' },
  { format: 'webp', hex: '52494646........57454250' },
  // Two letters alone say too little: the length of the second header follows, which is under 256.
  { format: 'bmp', hex: '424d..........................000000' },
  { format: 'tiff', hex: '49492a00' },
  { format: 'tiff', hex: '4d4d002a' },
  { format: 'tiff', hex: '49492b00' },
  { format: 'tiff', hex: '4d4d002b' },
  { format: 'pdf', hex: '255044462d' },
  { format: 'ico', hex: '00000100' },
  { format: 'jp2', hex: '0000000c6a5020200d0a870a' },
  { format: 'jp2', hex: 'ff4fff51' },
  { format: 'jxl', hex: '0000000c4a584c200d0a870a' },
  { format: 'jxl', hex: 'ff0a' },
  { format: 'psd', hex: '38425053' },
  { format: 'zip', hex: '504b0304' },
  { format: 'zip', hex: '504b0506' },
  // Films of QuickTime from before there were brands.
  { format: 'mp4', hex: '........6d6f6f76' },
  { format: 'mp4', hex: '........6d646174' },
] as const satisfies readonly { readonly format: ImageFormat; readonly hex: string }[];

/** Brands of files that begin with an `ftyp` box, by their beginnings, in the order in which they decide: a HEIC photo may call itself HEIF first. Source: the registry of MP4 brands. */
export const brands = [
  // A camera's raw file, which films are written like.
  { format: 'unknown', begin: 'crx' },
  { format: 'heic', begin: 'heic heix heim heis hevc hevx hevm hevs' },
  { format: 'avif', begin: 'avif avis' },
  { format: 'heif', begin: 'mif1 mif2 msf1' },
  { format: 'mp4', begin: 'iso mp4 mp7 M4 qt 3g avc1 dash f4 MSNV XAVC' },
] as const satisfies readonly { readonly format: ImageFormat; readonly begin: string }[];

/** A text of which the first element is `svg`: declarations and comments may stand before it. */
export const svgPattern = '^(?:\u00ef\u00bb\u00bf)?\\s*(?:<(?![a-z])[^<]*)*<(?:\\w+:)?svg[\\s>]';

/** Extensions of file names, and the format that each promises. */
export const extensions = [
  { format: 'jpeg', names: 'jpg jpeg jpe jfif' },
  { format: 'png', names: 'png apng' },
  { format: 'gif', names: 'gif' },
  { format: 'heic', names: 'heic heics' },
  { format: 'heif', names: 'heif heifs hif' },
  { format: 'avif', names: 'avif avifs' },
  { format: 'webp', names: 'webp' },
  { format: 'bmp', names: 'bmp dib' },
  { format: 'tiff', names: 'tif tiff' },
  { format: 'pdf', names: 'pdf' },
  { format: 'svg', names: 'svg' },
  { format: 'ico', names: 'ico cur' },
  { format: 'jp2', names: 'jp2 j2k j2c jpc jpf jpx' },
  { format: 'jxl', names: 'jxl' },
  { format: 'psd', names: 'psd psb' },
  { format: 'zip', names: 'zip docx docm xlsx xlsm pptx pptm odt' },
  { format: 'mp4', names: 'mp4 m4v mov qt 3gp 3g2' },
] as const satisfies readonly { readonly format: ImageFormat; readonly names: string }[];

/** How blocks inside of files begin, and the word that stands before a position in XMP. */
export const marks = { exif: 'Exif\0\0', xmp: 'http://ns.adobe.com/xap/1.0/\0', position: 'GPSL', loops: 'NETSCAPE2.0' } as const;

/** Colour types of PNG: channels that are stored or that the palette leads to, and the bit depths that each may have. Source: the specification of PNG, table 11.1. */
export const pngColours = [
  { type: 0, channels: 1, depths: [1, 2, 4, 8, 16] },
  { type: 2, channels: 3, depths: [8, 16] },
  { type: 3, channels: 3, depths: [1, 2, 4, 8] },
  { type: 4, channels: 2, depths: [8, 16] },
  { type: 6, channels: 4, depths: [8, 16] },
] as const satisfies readonly { readonly type: number; readonly channels: number; readonly depths: readonly number[] }[];
