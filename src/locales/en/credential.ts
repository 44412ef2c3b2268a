import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on credentials. */
export const enCredential: Locale = {
  area: 'credential',
  language: 'en',
  separator: ', ',
  findings: {
    'credential#refused': { message: 'Judged by a person as not met: whether the credential {#rule}.', advice: 'Use another credential.' },
    'credential/type-allowed': [
      {
        when: { type: ['foreign-permanent-resident-id'], holder: ['foreign'] },
        message: 'The credential type “{#type}” may not be accepted: the document names only: {#types}.',
        advice: 'Ask the provider first, or use: {#types}.',
      },
      {
        when: { party: ['organization'], types: [''] },
        message: 'The credential is issued outside mainland China: an organization cannot file with it.',
        advice:
          'Use the papers of a branch registered in mainland China, or a Registration Certificate of Foreign Enterprises Permanent Office.',
      },
      {
        when: { type: ['foreign-office-registration'], party: ['organization'] },
        message: 'The credential type “{#type}” is accepted in some provinces only, and no commercial licence can be had with it.',
        advice: 'Ask the administration first, or use the business licence of a company in mainland China.',
      },
      {
        when: { row: ['credential/type-allowed/administrator'] },
        message: 'The credential type “{#type}” can be used, but the form may not offer it.',
        advice: 'Forms offer: {#types}; ask the provider where it is missing.',
      },
      {
        when: { party: true },
        message: 'The credential type “{#type}” does not fit: not for {#holder}{#party}.',
        advice: 'Use one of: {#types}.',
      },
      { message: 'The credential type is none of the choices.', advice: 'Choose the credential type again.' },
    ],
    'credential/format': [
      {
        when: { kind: ['old-number'], type: ['resident-id-card'] },
        message: 'The credential number is an ID card number of 15 digits, out of use.',
        advice: 'Give the number of 18 digits.',
      },
      {
        when: { kind: ['old-number'] },
        message: 'The credential number is an old registration number of 15 digits: the unified social credit code has taken its place.',
        advice: 'Give the unified social credit code of the new licence.',
      },
      {
        when: { kind: ['doubtful'] },
        message: 'The credential number is no unified social credit code: the form of older numbers cannot be checked.',
        advice: 'Compare it with the certificate; of a new certificate give the unified social credit code.',
      },
      {
        when: { kind: ['spelling'] },
        message: 'The credential number has blanks, small letters or full-width characters.',
        advice: 'Use the standard spelling.',
      },
      {
        message: 'The credential number {#kind}{: |digits|}{ characters instead of |expected|}.',
        advice: 'Copy it from the credential again.',
      },
    ],
    'credential/valid-on': [
      {
        when: { kind: ['soon'] },
        message: 'The credential is not valid for long any more (days left: {days}): fewer than {min} days may not be accepted.',
        advice: 'Renew the credential before filing.',
      },
      { message: 'The credential’s term of validity {#kind}.', advice: 'Use a valid credential, and check the days.' },
    ],
    'credential/already-in-progress': {
      message: 'The credential number has an order in progress: no second one can be submitted.',
      advice: 'Go on in the account of that order, or wait until it is over.',
    },
  },
  undecided: {
    'credential#missing-facts': 'Not filled in yet: {#missing}; it cannot be told whether the credential {#rule}.',
    'credential#outside-facts': 'Not given: {#missing}; it cannot be told whether the credential {#rule}.',
    'credential#needs-person': 'Only a reviewer can judge whether the credential {#rule}.',
  },
  words: {
    'credential/type-allowed': 'is of a type that may be used',
    'credential/format': 'has a right number',
    'credential/valid-on': 'is valid',
    'credential/already-in-progress': 'has an order in progress',
    type: 'credential type',
    holder: 'where the holder is from',
    role: 'whose credential it is',
    issuedIn: 'place of issue',
    validUntil: 'last day of validity',
    inProgress: 'credential numbers of orders in progress',
    individual: '',
    organization: 'organizations',
    mainland: 'mainland residents',
    'hong-kong': 'Hong Kong residents',
    macao: 'Macao residents',
    taiwan: 'Taiwan residents',
    foreign: 'foreigners',
    'resident-id-card': 'resident ID card',
    passport: 'passport',
    'military-id': 'military ID',
    'hk-macao-residence-permit': 'residence permit for Hong Kong and Macao residents',
    'hk-macao-travel-permit': 'mainland travel permit for Hong Kong and Macao residents',
    'taiwan-residence-permit': 'residence permit for Taiwan residents',
    'taiwan-travel-permit': 'mainland travel permit for Taiwan residents',
    'foreign-permanent-resident-id': 'foreign permanent resident ID card',
    'business-licence': 'business licence',
    'organization-code-certificate': 'organization code certificate',
    'public-institution-certificate': 'public institution certificate',
    'social-organization-certificate': 'social organization certificate',
    'foreign-office-registration': 'registration certificate of a foreign enterprise’s permanent office',
    other: 'other credential',
    empty: 'is not filled in',
    length: 'has a wrong length',
    characters: 'has a character that such numbers do not have',
    pattern: 'is not made as such numbers are',
    prefix: 'begins with no known region',
    'birth-date': 'has an impossible date of birth',
    check: 'has a wrong check digit',
    'inner-check': 'has a wrong check digit of the organization code',
    expired: 'is over',
    'not-yet': 'has not begun',
    'no-day': 'is not a date',
  },
  parts: [enCommon],
};
