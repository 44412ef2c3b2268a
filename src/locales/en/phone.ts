import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on phone numbers of either kind. */
const both: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'phone#refused': { message: 'Judged by a person as not met: whether the phone {#rule}.', advice: 'Give a number that is answered.' },
    'phone/area-code-matches-province': {
      message: '{#kind} belongs to {#numberProvince}: the filing is in {#province}.',
      advice: 'Give a number of {#province}.',
    },
  },
  undecided: {
    'phone#missing-facts': 'Not filled in yet: {#missing}; it cannot be told whether the phone {#rule}.',
    'phone#needs-person': 'Only a reviewer’s call can tell whether the phone {#rule}.',
  },
  words: {
    'phone/area-code-matches-province': 'matches the province filed in',
    'phone/reachable': 'is answered',
    empty: 'is not filled in',
    unreadable: 'cannot be read',
    foreign: 'is not of mainland China',
    several: 'holds more than one number',
    service: 'is a service number',
    length: 'has a wrong length',
    spelling: 'has extra signs or a prefix',
    '400': '400',
    '800': '800',
    '95': 'short, beginning with 95, for the whole country',
    '96': 'short, beginning with 96, local',
    '1xx': 'short, beginning with 1',
  },
  parts: [enCommon],
};

/** English texts on office phone numbers. */
export const enOfficePhone: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'phone/office-format': [
      {
        when: { kind: ['spelling'] },
        message: 'The office phone is not spelled 086-area code-number{#extension}.',
        advice: 'Use the standard spelling.',
      },
      { when: { kind: ['doubtful-length', 'first-digit'] }, advice: 'Check the number.' },
      {
        message: 'The office phone {#kind}{: |#service}{ (area code |areaCode|)}{: |digits| digits}{ instead of |expected|}.',
        advice: 'Give a landline as 086-area code-number; an individual may give a home number.',
      },
    ],
    'phone/area-code-known': [
      {
        when: { row: ['phone/area-code-known/retired-doubtful', 'phone/area-code-known/retired-laiwu'] },
        message: 'The office phone has area code {areaCode}, which may be out of use: {successors} seems to have taken over.',
        advice: 'Check area code and number.',
      },
      {
        when: { status: ['retired'] },
        message: 'The office phone has area code {areaCode}, which is out of use: {successors} took over.',
        advice: 'Give the number with the new area code; the number itself may have become longer too.',
      },
      { when: { status: ['unassigned'] }, message: 'The office phone has area code {areaCode}, which no place is known to use.' },
      { message: 'The office phone has area code {areaCode}: there is no such code.', advice: 'Check the area code.' },
    ],
    'phone/area-code-matches-address': [
      {
        when: { row: ['phone/area-code-matches-address/doubtful-place'] },
        message: 'The office phone has area code {areaCode}, which may not be that of {place}: not enough is known of that place.',
        advice: 'Check the area code{ (it seems to be |areaCodes|)}.',
      },
      {
        message:
          'The office phone has area code {areaCode} of {#areaProvince}{ (|areaPlaces|)}: the contact address is in {place}{#addressProvince}.',
        advice: 'Give a number of the place of the contact address{ (area code |areaCodes|)}, or correct the address.',
      },
    ],
  },
  undecided: {
    'phone/area-code-matches-address#missing-facts':
      'Not filled in yet, or not readable: {#missing}; it cannot be told whether the phone {#rule}. Give a city by name or code.',
  },
  words: {
    'phone/area-code-matches-address': 'matches the contact address',
    addressProvince: 'province of the contact address',
    prefecture: 'city of the contact address',
    'office-phone': 'The office phone',
    'mobile-number': 'is a mobile number',
    'no-area-code': 'has no area code',
    'doubtful-length': 'may be too short: numbers there have become longer',
    'first-digit': 'does not begin with 2 to 8 as landlines do',
    true: ', the extension behind it as in “-801”',
  },
  parts: [both, enCommon],
};

/** English texts on mobile numbers. */
export const enMobilePhone: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'phone/mobile-format': [
      { when: { kind: ['data-card', 'unclear'] }, advice: 'Make sure that it takes calls and text messages, or give another number.' },
      {
        message: 'The mobile number {#kind}{: |#service}{ (segment |segment|)}{: |digits| digits}.',
        advice: 'Give an 11-digit mobile number that takes calls and text messages.',
      },
    ],
    'phone/virtual-number': {
      message: 'The mobile number is a virtual operator’s (segment {segment}): some administrations do not take it.',
      advice: 'Ask the administration first, or give a number of a basic operator.',
    },
    'phone/mobile-already-used': {
      message: 'The mobile number is used in another subject’s filing: one number serves one subject.',
      advice: 'Give another mobile number.',
    },
  },
  undecided: {
    'phone#outside-facts': 'Not given: {#missing}; it cannot be told whether the mobile number {#rule}.',
  },
  words: {
    'phone/mobile-already-used': 'is used by another subject',
    homeProvince: 'home province of the mobile number',
    usedByOthers: 'mobile numbers that other subjects use',
    mobile: 'The mobile number',
    landline: 'is a landline',
    'not-mobile': 'is of no segment in use',
    'data-only': 'is for data or machines, not for calls',
    satellite: 'is a satellite phone’s',
    emergency: 'is for emergency communication',
    'data-card': 'is of a data card segment and may not take calls',
    unclear: 'is of a segment whose use is not clear',
  },
  parts: [both, enCommon],
};

/** English texts on phone numbers. */
export const enPhone: Locale = {
  area: 'phone',
  language: 'en',
  separator: ', ',
  parts: [enOfficePhone, enMobilePhone, both, enCommon],
};
