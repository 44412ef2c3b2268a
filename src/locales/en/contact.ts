import type { Locale } from '../../core/types';

/** English texts on e-mail addresses. */
export const enEmail: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'contact#refused': {
      message: 'Judged by a person as not met: whether the e-mail address {#rule}.',
      advice: 'Give an e-mail address that receives mail.',
    },
    'contact/email': { message: 'The e-mail address {#kind}.', advice: 'Give an address that receives mail, like name@example.cn.' },
  },
  undecided: {
    'contact#needs-person': 'Only a reviewer’s mail can tell whether the e-mail address {#rule}.',
  },
  words: {
    'contact/email': 'receives mail',
    empty: 'is not filled in',
    format: 'is not in the form of an e-mail address',
    spelling: 'has blanks or full-width signs',
  },
};

/** English texts on postal addresses. */
export const enAddress: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'contact/address-to-room': {
      message: 'The contact address {#kind}: it must be exact to the room number.',
      advice: 'Add the room number; if there is none, write in the remarks that the address is as detailed as possible (已是最详细地址).',
    },
  },
  undecided: {
    'contact#missing-facts': 'Not filled in yet: {#missing}; the contact address names no room, and it cannot be told whether it {#rule}.',
  },
  words: {
    'contact/address-to-room': 'is as detailed as it gets',
    remarks: 'remarks of the website',
    empty: 'is not filled in',
    'no-room': 'names no room',
  },
};

/** English texts on e-mail and postal addresses. */
export const enContact: Locale = {
  area: 'contact',
  language: 'en',
  separator: ', ',
  parts: [enEmail, enAddress],
};
