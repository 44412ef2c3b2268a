import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on domains. */
export const enDomain: Locale = {
  area: 'domain',
  language: 'en',
  separator: ', ',
  findings: {
    'domain#refused': { message: 'Domain: a reviewer refused {#rule}.', advice: 'Do as the reviewer says, or use another domain.' },
    'domain/is-ip-address': {
      message: 'Domain {“|host|” }is an IP address: providers do not file IP addresses.',
      advice: 'Enter a domain name; a site that is reached by IP address alone is filed with the local communications administration.',
    },
    'domain/registrable': [
      { when: { parent: true }, message: 'Registrable domain “{registrable}” {#parent}.', advice: '{#next}.' },
      { when: { registrable: true }, advice: 'Change it to “{registrable}”.' },
      {
        message: 'Domain: this {#kind}; what is filed is the registrable domain.',
        advice: 'Enter the one domain of the website, such as example.cn.',
      },
    ],
    'domain/duplicate': { message: 'Domain “{domain}” is there twice.', advice: 'Take the second one out.' },
    'domain/cn-category': {
      message: 'Domain suffix “{suffix}” is for {#heldBy} only, and the nature of the subject is another.',
      advice: 'Use another domain, or check the nature of the subject.',
    },
    'domain/tld-approved': [
      {
        when: { status: ['not-approved', 'not-yet'] },
        advice: 'Use a suffix that is approved, such as .cn or .com; the MIIT’s website has the current list.',
      },
      {
        message: 'Domain suffix “.{tld}” {#status}: without the MIIT’s approval it cannot be filed.',
        advice: 'Look it up on the MIIT’s website, or ask the registrar.',
      },
    ],
    'domain/registrar-approved': [
      {
        when: { status: ['not-approved'] },
        message: 'Registrar “{registrar}” is not approved by the MIIT: its domains cannot be filed.',
        advice: 'Transfer the domain to an approved registrar in mainland China first.',
      },
      {
        when: { status: ['unknown'] },
        message: 'Registrar “{registrar}” cannot be confirmed to be approved: it must be, by the MIIT.',
        advice:
          'Enter the IANA number or the full name of the firm as WHOIS has it; if that does not help, look on the MIIT’s website or ask the registrar.',
      },
      {
        message: 'Registrar “{registrar}” {#status}: it must be approved by the MIIT.',
        advice: 'Look on the MIIT’s website, or ask the registrar.',
      },
    ],
    'domain/registered-in-mainland': {
      message: 'Domain is registered outside mainland China (by the {#by}): only domains registered inside can be filed.',
      advice: 'Transfer the domain to a registrar in mainland China first.',
    },
    'domain/not-expired': [
      {
        when: { kind: ['no-day'] },
        message: 'Domain: its day of expiry cannot be read; it is written YYYY-MM-DD.',
        advice: 'Enter the day in China’s time, such as 2027-08-13.',
      },
      {
        when: { kind: ['during-review'] },
        message: 'Domain lapses during the review, which can take {reviewDays} working days, until {reviewEnds}{#holidays}.',
        advice: 'Renew it before filing.',
      },
      { message: 'Domain has lapsed; it must be valid.', advice: 'Check the day with the registrar, and renew the domain before filing.' },
    ],
    'domain/real-name-done': [
      {
        when: { kind: ['no-day'] },
        message: 'Domain: the day on which real-name authentication passed cannot be read; it is written YYYY-MM-DD.',
        advice: 'Enter the day on which it passed, such as 2026-08-13.',
      },
      {
        message: 'Domain: the {#kind}; it must have passed real-name authentication.',
        advice: 'Pass real-name authentication at the registrar, with the data of the subject.',
      },
    ],
    'domain/real-name-recorded': [
      {
        when: { kind: true },
        message: 'Domain: its real-name record has not come through.',
        advice: 'Submit at once when you know that the record is there.',
      },
      {
        when: { row: ['domain/real-name-recorded/two-days'] },
        message:
          'Domain: its real-name record has not come through; {under} working days must be over after passing, {workingDays} are{#holidays}.',
        advice: 'Submit on {possibleOn} at the earliest; {safeOn} is safer. Submit at once when you know that the record is there.',
      },
      {
        message:
          'Domain: its real-name record may not have come through; {under} working days after passing are safer, {workingDays} are over{#holidays}.',
        advice: 'Submit on {safeOn} or later, or as soon as you know that the record is there.',
      },
    ],
    'domain/registrant-matches-subject': {
      message: 'Registrant: the {#differs} is not the subject’s; of an organization it may also be its administrator’s.',
      advice:
        'Change the registrant at the registrar, or mend the data of the subject; a few provinces accept a statement, ask the communications administration first.',
    },
    'domain/count-per-website': {
      message: 'Website has {count} domains: an application takes at most {max}.',
      advice: 'Keep {max} of them.',
    },
    'domain/existing-filing': [
      {
        when: { filed: ['other-account'] },
        message: 'Domain is filed by this subject under another account: a subject has one account.',
        advice: 'Log in with that account.',
      },
      {
        when: { filed: ['other-provider'] },
        message: 'Domain is filed with another provider: to use it here is a transfer.',
        advice: 'Choose transfer as the type of filing.',
      },
      {
        message: 'Domain is filed by another subject already.',
        advice:
          'Have that filing cancelled at the communications administration where it was made; submit when the public query shows it no more.',
      },
    ],
  },
  undecided: {
    'domain#missing-facts': 'Domain: cannot tell {#rule} without the {#missing}.',
    'domain#needs-person': 'Domain: {#rule}; no document says whether this type of filing verifies it. Ask the provider.',
    'domain/count-per-website#missing-facts': 'Domain: cannot tell {#rule} without the {#missing}, as provinces differ.',
  },
  words: {
    'domain/is-ip-address': 'whether it is an IP address',
    'domain/registrable': 'what a sub-domain needs',
    'domain/duplicate': 'whether it is there twice',
    'domain/cn-category': 'whether the subject may hold this suffix',
    'domain/tld-approved': 'whether the suffix is approved',
    'domain/registrar-approved': 'whether the registrar is approved',
    'domain/registered-in-mainland': 'whether it is registered in mainland China',
    'domain/not-expired': 'whether it is valid',
    'domain/real-name-done': 'whether real-name authentication passed',
    'domain/real-name-recorded': 'whether the real-name record came through',
    'domain/registrant-matches-subject': 'whether the registrant is the subject',
    'domain/count-per-website': 'whether there are too many',
    'domain/existing-filing': 'whether it is filed already',
    'websites.domains': 'domain’s',
    registrar: 'registrar',
    registeredIn: 'place of registration',
    expiresOn: 'day of expiry',
    'realName.done': 'state of real-name authentication',
    'realName.passedOn': 'day on which real-name authentication passed',
    registrant: 'registrant',
    'registrant.name': 'registrant’s name',
    'registrant.credential.type': 'type of the registrant’s credential',
    'registrant.credential.number': 'number of the registrant’s credential',
    filed: 'existing filing',
    'filed.with': 'provider of the existing filing',
    'filed.account': 'account of the existing filing',
    changedOn: 'day of the change',
    type: 'type of filing',
    'subject.nature': 'nature of the subject',
    'subject.name': 'name of the subject',
    'subject.credential.type': 'type of the subject’s credential',
    'subject.credential.number': 'number of the subject’s credential',
    'subject.administrator.name': 'name of the subject administrator',
    'subject.administrator.credential.type': 'type of the subject administrator’s credential',
    'subject.administrator.credential.number': 'number of the subject administrator’s credential',
    empty: 'is not filled in',
    unreadable: 'cannot be read',
    email: 'is an e-mail address',
    several: 'is more than one',
    'no-tld': 'has no suffix',
    suffix: 'is a suffix and nothing else',
    spelling: 'holds more than the domain, or full-width characters',
    'sub-domain': 'is a sub-domain',
    platform: 'is a sub-domain that a platform gives out, which you cannot file',
    gov: 'government bodies',
    mil: 'the military',
    edu: 'schools',
    zhengwu: 'bodies of party, state and masses',
    gongyi: 'non-profit bodies',
    nobody: 'is not filed yet',
    'this-provider': 'is filed with this provider',
    'other-provider': 'is filed with another provider',
    nothing: 'Its sub-domains need no filing and can be left out',
    transfer: 'Transfer its filing; its sub-domains can be used with it',
    file: 'File it; its sub-domains can be used with it',
    'not-approved': 'is not approved by the MIIT',
    'not-yet': 'was not approved by the MIIT yet',
    early: 'may not have been approved yet on that day',
    conflicting: 'may or may not be approved, the sources differ',
    'no-such-tld': 'is not in the public suffix list and may be misspelt',
    unknown: 'cannot be confirmed to be approved',
    doubtful: 'is not known well enough to be approved',
    'not-done': 'authentication has not passed',
    later: 'day of passing is still to come',
    name: 'name',
    'credential-type': 'type of the credential',
    'credential-number': 'number of the credential',
    passed: '',
    partly: ' (holidays of some of the years not counted)',
    none: ' (holidays not counted)',
  },
  parts: [enCommon],
};

/** English texts of decisions on domains. */
export const enDomainReasons: Locale = {
  language: 'en',
  separator: ', ',
  reasons: {
    'domain/tld-approved/approved': '“.{tld}” is approved by the MIIT{, by |by| at the latest}.',
    'domain/tld-approved/not-approved': '“.{tld}” is not approved by the MIIT.',
    'domain/tld-approved/not-yet': '“.{tld}” was not approved on {on}; it was by {by} at the latest.',
    'domain/tld-approved/early': '“.{tld}” was approved by {by}; whether it was on {on} cannot be confirmed. Look on the MIIT’s website.',
    'domain/tld-approved/conflicting': 'The sources differ on “.{tld}”. Look on the MIIT’s website.',
    'domain/tld-approved/unknown': 'Nothing is known of “.{tld}”. Look on the MIIT’s website, or ask the registrar.',
    'domain/tld-approved/next': 'Use a suffix that is approved, or file when this one is.',
    'domain/registrar-approved/approved': 'Registrar “{registrar}” is approved{, by |by| at the latest}.',
    'domain/registrar-approved/not-approved': 'Registrar “{registrar}” is not approved.',
    'domain/registrar-approved/early':
      'Registrar “{registrar}” was approved by {by}; whether it was on {on} cannot be confirmed. Look on the MIIT’s website.',
    'domain/registrar-approved/doubtful':
      'Registrar “{registrar}” is a firm of mainland China, but nothing sure is known of its approval. Look on the MIIT’s website.',
    'domain/registrar-approved/unknown':
      'Nothing is known of registrar “{registrar}”. Ask with the IANA number or the full name of the firm; a brand can be of two firms.',
    'domain/registrar-approved/next': 'Transfer the domain to an approved registrar in mainland China.',
    'domains-to-verify/initial': 'An initial filing verifies all domains of the website.',
    'domains-to-verify/add-website': 'A new website’s domains are all verified.',
    'domains-to-verify/modify': 'A modification verifies the domains that were changed on {since} or later.',
    'domains-to-verify/cancel': 'A cancellation verifies no domains; filing them again does.',
    'domains-to-verify/transfer-again': 'A transfer after a cancelled transfer verifies no domains.',
    'domains-to-verify/other-provider': 'Nothing is known of which domains this provider verifies here. Ask the provider.',
    'domains-to-verify/transfer': 'No document says whether a first transfer verifies domains. Ask the provider.',
  },
};
