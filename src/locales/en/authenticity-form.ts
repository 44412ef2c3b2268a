import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on authenticity forms. */
export const enAuthenticityForm: Locale = {
  area: 'authenticity-form',
  language: 'en',
  separator: ', ',
  findings: {
    'authenticity-form/provider-template': [
      {
        when: { field: ['template.province'] },
        message: 'The authenticity form is another province’s template: they differ{; the right one is that of |#province|}.',
        advice: 'Download the template of the province filed in and fill it in.',
      },
      {
        message: 'The authenticity form is not from the provider’s template: no other is accepted.',
        advice: 'Download the provider’s template and fill it in.',
      },
    ],
    'authenticity-form/black-ink': {
      message: 'The authenticity form is not filled in with a {#accepts} pen: no other colour is accepted.',
      advice: 'Print a new form and fill it in with a {#accepts} pen.',
    },
    'authenticity-form/unaltered': {
      message: 'The authenticity form has alterations: it is not accepted like that.',
      advice: 'Print a new form and fill it in again.',
    },
    'authenticity-form/three-originals': [
      {
        when: { field: ['mailed'] },
        message: 'The authenticity form is said to be mailed: that is only needed if the system asks for it.',
        advice: 'Unless it asks, mail nothing; if it does, mail what it asks for.',
      },
      {
        when: { field: ['mailed.originals'] },
        message: 'Fewer than {min} originals of the authenticity form were mailed: that is not accepted.',
        advice: 'Mail {min} signed originals.',
      },
      {
        when: { field: ['mailed.photocopies'] },
        message: 'There are photocopies of the authenticity form in the mail: only originals are accepted.',
        advice: 'Mail signed originals instead.',
      },
      {
        when: { field: ['mailed.freight'] },
        message: 'The freight of the authenticity form is not prepaid: the provider does not pay on receipt.',
        advice: 'Prepay the freight.',
      },
      {
        message: 'There are fewer than {min} signed originals of the authenticity form: later steps need them.',
        advice: 'Sign and keep {min} originals.',
      },
    ],
    'authenticity-form/registrar-named': {
      message: 'A domain on the authenticity form is without its registrar: each needs it.',
      advice: 'Write the registrar’s Chinese short name beside each domain.',
    },
    'authenticity-form/organization-sealed': {
      message: 'The authenticity form has no official seal: an organization’s needs one.',
      advice: 'Stamp it with the organization’s official seal.',
    },
    'authenticity-form/individual-signed': {
      message: 'The authenticity form is not signed clearly: an individual’s must be.',
      advice: 'Let the website administrator sign it clearly.',
    },
    'authenticity-form/individual-fingerprint': {
      message: 'The authenticity form has no fingerprint: the province filed in wants one beside an individual’s signature.',
      advice: 'Let the website administrator put a fingerprint on it.',
    },
    'authenticity-form/guangdong-declaration': {
      message:
        'The declaration that all is true and the site a personal one is not on the authenticity form: the province filed in wants it of individuals.',
      advice: 'Write the declaration on it as the template has it.',
    },
    'authenticity-form/several-domains': [
      {
        when: { field: ['forms'] },
        message: 'Each domain has an authenticity form of its own: the province filed in wants all on one.',
        advice: 'Put all domains on one form.',
      },
      {
        when: { field: ['listSealed'] },
        message: 'The list of domains with the authenticity form has no official seal: an organization’s needs one.',
        advice: 'Stamp the list with the official seal.',
      },
      {
        when: { field: ['listSigned'] },
        message: 'The list of domains with the authenticity form is not signed: an individual’s must be.',
        advice: 'Let the website administrator sign the list.',
      },
      {
        message: 'The domains stand in a wrong place on the authenticity form: the province filed in accepts only: {#accepts}.',
        advice: 'Move them to: {#accepts}.',
      },
    ],
  },
  undecided: {
    'authenticity-form#missing-facts':
      'Not filled in yet: {#missing}; it cannot be told whether the authenticity form {#rule}{ (matters in |#provinces|)}.',
  },
  words: {
    subjectNature: 'nature of the subject',
    'authenticity-form/provider-template': 'is the right template',
    'authenticity-form/black-ink': 'is filled in with the right pen',
    'authenticity-form/unaltered': 'is without alterations',
    'authenticity-form/three-originals': 'is there in enough originals',
    'authenticity-form/registrar-named': 'names the registrars',
    'authenticity-form/organization-sealed': 'is sealed as needed',
    'authenticity-form/individual-signed': 'is signed as needed',
    'authenticity-form/individual-fingerprint': 'needs a fingerprint',
    'authenticity-form/guangdong-declaration': 'needs a declaration',
    'authenticity-form/several-domains': 'has its domains in the right place',
    domains: 'number of domains',
    'template.by': 'whose template it is',
    'template.province': 'province of the template',
    ink: 'colour of the ink',
    altered: 'alterations',
    originals: 'originals kept',
    'mailed.originals': 'originals mailed',
    'mailed.photocopies': 'photocopies mailed',
    'mailed.freight': 'who pays the freight',
    registrarsNamed: 'registrars named',
    sealed: 'seal',
    signed: 'signature',
    fingerprint: 'fingerprint',
    declaration: 'the applicant’s declaration',
    forms: 'whether each domain has a form of its own',
    placement: 'place of the domains',
    listSealed: 'seal on the list',
    listSigned: 'signature on the list',
    black: 'black',
    blue: 'blue',
    'domain-area': 'the domain area',
    below: 'the area below',
    'beside-subject': 'beside the subject’s information',
    'above-administrator': 'above the website administrator’s name',
    'widened-form': 'a form with a wider domain area',
    'attached-list': 'an attached list',
  },
  parts: [enCommon],
};
