import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English names of papers. */
const kinds: Locale = {
  language: 'en',
  separator: ', ',
  words: {
    'subject-licence': 'subject’s licence',
    'subject-administrator-credential': 'subject administrator’s credential',
    'website-administrator-credential': 'website administrator’s credential',
    'authenticity-form': 'authenticity form',
    'authorization-letter': 'letter of authorization',
    'domain-certificate': 'domain certificate',
    'registrant-statement': 'registrant’s statement',
    'name-change-certificate': 'certificate of a change of name',
    'residence-permit': 'residence permit',
    preapproval: 'preapproval',
    'commitment-letter': 'letter of commitment',
    'administrator-photo': 'photo of the website administrator',
    other: 'other paper',
  },
};

/** English texts on images of papers. */
export const enImages: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'document#refused': { message: 'Judged by a person as not met: whether {#rule}.', advice: 'Replace or add what the review asks for.' },
    'document/image-format': [
      {
        when: { formats: true },
        message:
          'The image{ of the |#document|} is {in fact |#format|}{#kind}{, under the extension of |#declared|}: only {#formats} are accepted.',
        advice: '{#how}',
      },
      {
        when: { extensions: true },
        message: 'The file name of the image{ of the |#document|}{ ends with “.|extension|” and} has no accepted extension: {extensions}.',
        advice: 'Save it as one of these, or add the extension that its content has.',
      },
      {
        message: 'The image{ of the |#document|} is in fact {#format}, under the extension of {#declared}.',
        advice: 'Give the name the extension of the content.',
      },
    ],
    'document/image-size': [
      {
        when: { row: ['document/image-size/decimal'] },
        message: 'The image{ of the |#document|} has {bytes} bytes (about {megabytes} MB): more than {max} may count as too large.',
        advice: 'Compress it a little more.',
      },
      {
        message: 'The image{ of the |#document|} has {bytes} bytes (about {megabytes} MB): the limit is {limit} MB.',
        advice: 'Make it smaller or save it with more compression, the text still legible.',
      },
    ],
    'document/image-readable': {
      message: 'The image{ of the |#document|} cannot be read: {#kind}.{ At least |more| more.}',
      advice: 'Take, scan or export it again.',
    },
    'document/image-colour': [
      {
        when: { percent: true },
        message: 'The image{ of the |#document|} looks colourless ({percent}% of its pixels are coloured): it must be in colour.',
        advice: 'If it is a black-and-white copy, scan or photograph the original in colour.',
      },
      { message: 'The image{ of the |#document|} is {#kind}: it must be in colour.', advice: 'Scan it in colour, or take a photo.' },
    ],
    'document/image-clear': [
      {
        when: { side: true },
        message: 'The short side of the image{ of the |#document|} has {side} pixels: with fewer than {min} the text may not be legible.',
        advice: 'Take or scan it again with a higher resolution.',
      },
      { message: 'The image{ of the |#document|} is blurred: the text may not be legible.', advice: 'Focus, and take it again.' },
    ],
    'document/image-animated': {
      message: 'The image{ of the |#document|} is animated: that is no photo of a paper.',
      advice: 'Upload an image that stands still.',
    },
  },
  undecided: {
    'document#missing-facts': 'Not filled in yet: {#missing}; it cannot be told whether {#rule}.',
    'document#outside-facts': 'Not given: {#missing}; it cannot be told whether {#rule}.',
    'document#needs-person': 'Only a reviewer can judge whether {#rule}.',
  },
  words: {
    'document/image-format': 'the format of the image is accepted',
    'document/image-size': 'the image is too large',
    'document/image-readable': 'the image can be read',
    'document/image-colour': 'the image is in colour',
    'document/image-clear': 'the image is clear and complete',
    'document/image-animated': 'the image is animated',
    bytes: 'bytes of the image',
    format: 'format of the image',
    pixels: 'the pixels of the image',
    jpeg: 'JPG',
    png: 'PNG',
    gif: 'GIF',
    heic: 'HEIC',
    heif: 'HEIF',
    avif: 'AVIF',
    webp: 'WebP',
    bmp: 'BMP',
    tiff: 'TIFF',
    pdf: 'PDF',
    svg: 'SVG',
    ico: 'ICO',
    jp2: 'JPEG 2000',
    jxl: 'JPEG XL',
    psd: 'PSD',
    zip: 'a ZIP or Office file',
    mp4: 'a video',
    unknown: 'of an unknown format',
    iphone: 'On an iPhone choose Settings → Camera → Formats → Most Compatible and take it again, or save the photo as JPG.',
    page: 'Export the page as JPG, or photograph the original.',
    draw: 'Export it as PNG in a browser or a drawing program.',
    unpack: 'Take the picture out of it and save it as JPG or PNG.',
    photo: 'Photograph or scan the original again, and save it as JPG.',
    'save-as': 'Open it in an image program and save it as JPG or PNG; a new extension alone does not help.',
    empty: 'the file is empty',
    'no-image': 'it is no image',
    truncated: 'the file is incomplete, its end is missing',
    'zero-dimension': 'its width or height is 0',
    'no-frame': 'there is no picture in it',
    'bad-length': 'its structure is broken (lengths)',
    'bad-value': 'its header is wrong',
    'bad-checksum': 'the checksum of its header is wrong',
    'parts-out-of-order': 'its structure is broken (order)',
    'too-many-parts': 'its header is too long',
    fault: 'its structure is broken',
    grey: 'greyscale',
    bilevel: 'black and white',
  },
  parts: [kinds],
};

/** English texts on the papers of a filing. */
export const enPapers: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'document#refused': { message: 'Judged by a person as not met: whether {#rule}.', advice: 'Replace or add what the review asks for.' },
    'document/duplicate-image': {
      message: 'The papers “{#kind}” and “{#other}” have the same image: they must be two papers.',
      advice: 'Upload the right image for each.',
    },
    'document/required-set': {
      message: 'A paper is missing: “{#kind}”{; |websites| websites}{ have |given| of them}.',
      advice: 'Upload it, or say which image has it.',
    },
    'document/same-image': {
      message: 'The paper “{#kind}” has an image of its own: it must be in one with the “{#beside}”.',
      advice: 'Photograph or scan the two together.',
    },
    'document/authorization-letter': {
      message:
        'A paper is missing: “{#kind}”, which some provinces ask for where the website administrator is not the legal representative.',
      advice: 'See the administration’s rules; where it is asked for, put it in one image with the website administrator’s credential.',
    },
    'document/domain-certificate': {
      message: 'The paper “{#kind}” is not sealed: an enterprise’s must be.',
      advice: 'Have it sealed, and upload it again.',
    },
    'document/app-upload': {
      message:
        'The papers can be uploaded and the website administrator verified in the provider’s app ({version} or later): submitted on the same day at the earliest.',
      advice:
        'Choose the upload by app; other special papers are better uploaded from a computer. After a return to draft you can choose again.',
    },
  },
  undecided: {
    'document#missing-facts': 'Not filled in yet: {#missing}; it cannot be told whether {#rule}.',
    'document#outside-facts': 'Not given: {#missing}; it cannot be told whether {#rule}.',
    'document#needs-person': 'Only a reviewer can judge whether {#rule}.',
    'document/domain-certificate#needs-person':
      'Some provinces ask for a domain certificate: see the rules of the administration{ of |#province|}.',
  },
  words: {
    subjectNature: 'nature of the subject',
    'document/duplicate-image': 'one image stands for two papers',
    'document/required-set': 'all papers are there',
    'document/same-image': 'papers must share an image',
    'document/authorization-letter': 'a letter of authorization is needed',
    'document/domain-certificate': 'the domain certificate is as it must be',
    'document/registrant-statement': 'the registrant’s statement is accepted',
    'document/app-upload': 'the papers can be uploaded in the app',
    type: 'type of the filing',
    documents: 'list of papers',
    holder: 'where the subject’s administrator is from',
    websiteHolder: 'where the websites’ administrators are from',
    websites: 'number of websites',
    administratorIsLegalRepresentative: 'whether the website administrator is the legal representative',
    sealed: 'whether it is sealed',
    hash: 'hashes of the images',
  },
  parts: [kinds, enCommon],
};

/** English texts on images and papers. */
export const enDocument: Locale = { area: 'document', language: 'en', separator: ', ', parts: [enImages, enPapers, kinds, enCommon] };
