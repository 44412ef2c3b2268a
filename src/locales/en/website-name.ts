import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on website names. */
export const enWebsiteName: Locale = {
  area: 'website-name',
  language: 'en',
  separator: ', ',
  findings: {
    'website-name#refused': {
      message: 'Judged by a person as not met: whether the website name {#rule}.',
      advice: 'Mend it as the reviewer said and submit again.',
    },
    'website-name/only-digits-or-letters': {
      message: 'The website name is all {#kind}: it cannot be made of digits and letters alone.',
      advice: 'Use a name in Han characters.',
    },
    'website-name/min-han-characters': {
      message: 'The website name has too few Han characters: {count} of {min}.',
      advice: 'Add Han characters up to {min} or more; letters and digits do not count.',
    },
    'website-name/special-characters': [
      {
        when: { row: ['website-name/special-characters/registered-name'] },
        message:
          'The website name contains “{character}”: an organization’s registered name may carry it, but some reviewers refuse it.{ At least |more| more.}',
        advice: 'Delete it unless the registered name has it; if it has, be ready to explain.',
      },
      {
        when: { kind: ['full-width'] },
        message:
          'The website name contains the full-width character “{character}”: some reviewers take it for a symbol.{ At least |more| more.}',
        advice: 'Type the ordinary letter or digit.',
      },
      {
        message:
          'The website name contains {#kind}{ “|character|”} ({codePoint}): only Han characters, Latin letters and digits are allowed.{ At least |more| more.}',
        advice: 'Delete it, or write it in Han characters.',
      },
    ],
    'website-name/state-prefix': {
      message:
        'The website name begins with “{written}”{ (“|!term|”)}: only state organizations may begin a name so.{ At least |more| more.}',
      advice: 'Drop “{term}” from the beginning.',
    },
    'website-name/equals-domain': {
      message: 'The website name is a domain name of this filing: a domain name cannot be the website’s name.',
      advice: 'Choose a Chinese name that reflects the website’s content.',
    },
    'website-name/sensitive-words': {
      message:
        'The website name contains the sensitive word “{written}”{ (“|!term|”)}: such words are not allowed.{ At least |more| more.}',
      advice: 'Drop “{term}”; other sensitive words are not allowed either.',
    },
    'website-name/generic-ending': {
      message: 'The website name ends with “{written}”{ (“|!term|”)}: an individual’s website name may not end so.{ At least |more| more.}',
      advice: 'Drop “{term}” or use another ending.',
    },
    'website-name/interactive-words': {
      message:
        'The website name contains “{written}”{ (“|!term|”)}: an individual needs a preapproval document for this word.{ At least |more| more.}',
      advice: 'Drop “{term}”; if a preapproval document is held, submit it.',
    },
    'website-name/province-terms': {
      message:
        'The website name contains “{written}”{ (“|!term|”)}: not allowed in an individual’s website name in {#provinces}.{ At least |more| more.}',
      advice: 'Drop “{term}”, or file as an organization.',
    },
    'website-name/jiangsu-pattern': [
      {
        when: { patterns: true },
        message:
          'The website name does not follow the form of its province: an individual’s website must be named after one of “{patterns}” there.',
        advice: 'Rename it in that form, and describe the main content in the remarks.',
      },
      {
        message: 'The remarks do not describe the website: the province filed in asks individuals to describe the main content there.',
        advice: 'Describe the main content in a sentence or two in the remarks.',
      },
    ],
    'website-name/place-name': {
      message: 'The website name is the name of a place: an individual’s website cannot be named by a place alone.',
      advice: 'Add words that reflect the content.',
    },
    'website-name/person-name': {
      message: 'The website name is the name of a person of this filing: an individual’s website cannot be named by a person alone.',
      advice: 'website-name/place-name',
    },
    'website-name/idiom': {
      message: 'The website name is an idiom: an individual’s website cannot be named by an idiom alone.',
      advice: 'website-name/place-name',
    },
    'website-name/industry-content': {
      message:
        'The website name contains “{written}”{ (“|!term|”)}: listed as a word of industry or trade in {#provinces}, and an individual’s website name may not touch industries, enterprises or products.{ At least |more| more.}',
      advice: 'Use another wording; if the website is about an industry, file as an organization.',
    },
    'website-name/matches-subject': {
      message: 'The website name lacks the distinctive part of the subject’s name: it must show whose website it is.',
      advice: 'Put the distinctive part of the subject’s name into the website name.',
    },
  },
  undecided: {
    'website-name/jiangsu-pattern#missing-facts': 'Not filled in: {#missing}; it cannot be told whether the website name {#rule}.',
    'website-name/industry-content#missing-facts':
      'Not filled in: {#missing}; it cannot be told whether the website name {#rule} with “{terms}”.',
    'website-name#missing-facts':
      'Not filled in: {#missing}; it cannot be told whether the website name {#rule}{ (“|terms|”)}{, not allowed for individuals in |#provinces|}{; allowed only in |#exceptProvinces|}.',
    'website-name#outside-facts': 'Not given: {#missing}; it cannot be told whether the website name {#rule}.',
    'website-name#needs-person':
      'Only a person can judge whether the website name {#rule}: the communications administration{ of |#province|} decides.',
  },
  words: {
    subjectNature: 'nature of the subject',
    'website-name/special-characters': 'may have its brackets, hyphens or middle dots',
    'website-name/state-prefix': 'may begin so',
    'website-name/equals-domain': 'is a domain name of the filing',
    'website-name/generic-ending': 'may end so',
    'website-name/interactive-words': 'may contain the word',
    'website-name/province-terms': 'may contain the word',
    'website-name/jiangsu-pattern': 'and the remarks have the form that Jiangsu demands',
    'website-name/place-name': 'may be the name of a place',
    'website-name/person-name': 'is the name of a person of the filing',
    'website-name/idiom': 'is an idiom',
    'website-name/industry-content': 'touches an industry, enterprise or product',
    'website-name/reflects-content': 'reflects the main content',
    'website-name/matches-subject': 'shows its subject',
    subjectName: 'subject’s name',
    domains: 'domain names',
    remarks: 'remarks',
    people: 'names of the persons of the filing',
    idioms: 'a list of idioms',
    digits: 'digits',
    letters: 'letters',
    'digits-and-letters': 'digits and letters',
    'lone-surrogate': 'half a character',
    emoji: 'an emoji',
    bidi: 'an invisible mark of writing direction',
    'zero-width': 'an invisible zero-width character',
    'white-space': 'white space',
    control: 'a control character',
    combining: 'a mark laid over the text',
    private: 'a private-use character',
    unassigned: 'an undefined character',
    punctuation: 'punctuation',
    symbol: 'a symbol',
    letter: 'a letter of another script',
    number: 'a special number',
  },
  parts: [enCommon],
};
