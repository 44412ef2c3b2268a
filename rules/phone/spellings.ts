/** How numbers are written: patterns are sources of RegExps over a text in plain (not full-width) characters. Sources: the FAQ's line 284 and the numbering plan. */
export const spellings = {
  /** The form of filing systems: parts are the area code, the subscriber number, and (ours) the extension. */
  canonical: '^086-(0(?:10|2\\d|[3-9]\\d\\d))-(\\d{7,8})(?:-(\\d{1,6}))?$',
  head: '086-',
  joint: '-',
  /** The country's code as it stands before numbers, in the form’s way or another. */
  country: '^[(\\[]?(?:\\+0?|00|0)?86[)\\]]?(?=[\\s\\-(]*0?[1-9][\\d\\s\\-().]{8,}$)',
  /** Of other countries. */
  foreign: '^[(\\[]?(?:\\+(?!0?86)|00(?!86))',
  /** An extension behind a number. */
  extension: '(?:[\\s,，;；([]*(?:总机)?(?:转接|转分机|分机号?|转|extn?\\.?|[#*x])[\\s:：.=]*(\\d{1,6})[)\\]]?|\\s*\\((\\d{1,6})\\))$',
  /** What some write before a number. */
  label: '^☎?(?:(?:办公|联系|公司|固定|移动)?(?:电话|座机|固话|手机)(?:号码?)?|号码|tel|phone)?\\.?[\\s:：]*(?=[+(\\[0-9])',
  /** And behind it: a full stop, or a note. */
  note: '(?:\\s*[(][^()\\d]*[)])?[\\s,;。.，；]*$',
  /** Hyphens and dashes, as keyboards have them. */
  dashes: '[-‐-―−－]+',
  /** A subscriber number with an extension that a hyphen tells. */
  localExtension: '^([2-8]\\d{6,7})-(\\d{1,6})$',
  /** One that only a hyphen tells: tried where the whole is no number. */
  hyphenExtension: '^(.*\\d)[)]?[\\s-]+[(]?(\\d{1,6})[)]?$',
  /** What stands between two numbers. */
  between: '[/,，、;；或\\s]+',
  /** Without the trunk 0: area code and subscriber number. */
  landline: '^(10|2\\d|[3-9]\\d\\d)(\\d+)$',
  mobile: '^1[3-9]\\d+$',
  /** A subscriber number by itself. */
  subscriber: '^[2-8]\\d{6,7}$',
  /** A district behind the short name of a city or province, which then stands for it: not a street called after it. */
  district: '^(?![路街道巷])\\p{Script=Han}{1,5}?[区县市旗]',
  /** What begins like the tail of a full name and is none. */
  noTail: '^市场',
  trunk: '0',
  mobileDigits: 11,
  /** The longest extension. */
  extensionDigits: 6,
  /** So much of a number is named where its segment is in no table. */
  unknownSegmentDigits: 4,
  /** Of a code that is in no table. */
  subscriberDigits: [7, 8],
} as const;

/** Service numbers (客服号码), in the order in which they are asked for. */
export const serviceNumbers = [
  { kind: '400', pattern: '^400\\d{7}$' },
  { kind: '800', pattern: '^800\\d{7}$' },
  { kind: '95', pattern: '^95\\d{3,6}$' },
  { kind: '96', pattern: '^96\\d{3,4}$' },
  { kind: '1xx', pattern: '^1(?:1\\d|2\\d{1,3}|0\\d{3,4})$' },
] as const;
