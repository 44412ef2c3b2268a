import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on website names. */
export const enWebsiteName: Locale = {
  language: 'en',
  separator: ', ',
  findings: {
    'website-name/only-digits-or-letters': {
      message: 'The website name is all {#kind}: it cannot be made of digits and letters alone.',
      advice: 'Use a name with at least three Han characters.',
    },
    'website-name/min-han-characters': {
      message: 'The website name has {count} Han characters: it needs {min} or more.',
      advice: 'Add Han characters up to {min} or more; letters and digits do not count.',
    },
    'website-name/special-characters': {
      message:
        'The website name contains {#kind}{ “|character|”} ({codePoint}): only Han characters, Latin letters and digits are allowed.',
      advice: 'Delete it, or write it in Han characters.',
    },
    'website-name/special-characters/full-width': {
      message: 'The website name contains the full-width character “{character}”: some reviewers take it for a symbol.',
      advice: 'Type the ordinary letter or digit.',
    },
    'website-name/special-characters/registered-name': {
      message: 'The website name contains “{character}”: an organization’s registered name may carry it, but some reviewers refuse it.',
      advice: 'Delete it unless the registered name has it; if it has, be ready to explain.',
    },
    'website-name/state-prefix': {
      message: 'The website name begins with “{written}”{ (“|disguised|”)}: only state organizations may begin a name so.',
      advice: 'Drop “{term}” from the beginning.',
    },
    'website-name/equals-domain': {
      message: 'The website name is the domain name “{domain}” of this filing: a domain name cannot be the website’s name.',
      advice: 'Choose a Chinese name that reflects the website’s content.',
    },
    'website-name/sensitive-words': {
      message: 'The website name contains the sensitive word “{written}”{ (“|disguised|”)}: such words are not allowed.',
      advice: 'Drop “{term}”; other sensitive words are not allowed either.',
    },
    'website-name/generic-ending': {
      message: 'The website name ends with “{written}”{ (“|disguised|”)}: an individual’s website name may not end so.',
      advice: 'Drop “{term}” or use another ending.',
    },
    'website-name/interactive-words': {
      message: 'The website name contains “{written}”{ (“|disguised|”)}: an individual needs a preapproval document for this word.',
      advice: 'Drop “{term}”; if a preapproval document is held, say so.',
    },
    'website-name/province-terms': {
      message:
        'The website name contains “{written}”{ (“|disguised|”)}: {#provinces} does not allow this word in an individual’s website name.',
      advice: 'Drop “{term}”, or file as an organization.',
    },
    'website-name/jiangsu-pattern/name': {
      message: 'The website name does not follow Jiangsu’s form: an individual’s website must be named {patterns} there.',
      advice: 'Rename it to one of {patterns}, and describe the main content in the remarks.',
    },
    'website-name/jiangsu-pattern/remarks': {
      message: 'The remarks do not describe the website: Jiangsu asks individuals to describe the main content there.',
      advice: 'Describe the main content in a sentence or two in the remarks.',
    },
    'website-name/place-name': {
      message: 'The website name is the name of a place: an individual’s website cannot be named by a place alone.',
      advice: 'Add words that reflect the content.',
    },
    'website-name/person-name': {
      message: 'The website name is the name of a person of this filing: an individual’s website cannot be named by a person alone.',
      advice: 'Add words that reflect the content.',
    },
    'website-name/idiom': {
      message: 'The website name is an idiom: an individual’s website cannot be named by an idiom alone.',
      advice: 'Add words that reflect the content.',
    },
    'website-name/industry-content': {
      message:
        'The website name contains “{written}”{ (“|disguised|”)}: {#provinces} lists it as a word of industry or trade, and an individual’s website name may not touch industries, enterprises or products.',
      advice: 'Use another wording; if the website is about an industry, file as an organization.',
    },
    'website-name/industry-content#refused': {
      message: 'A person has judged that the website name touches an industry, enterprise or product: an individual’s may not.',
      advice: 'Choose another name, or file as an organization.',
    },
    'website-name/reflects-content#refused': {
      message: 'A person has judged that the website name does not reflect the main content.',
      advice: 'Choose a name after the main content.',
    },
    'website-name/matches-subject': {
      message: 'The website name shares nothing with the subject’s name: it must show whose website it is.',
      advice: 'Put the distinctive part of the subject’s name into the website name.',
    },
    'website-name/matches-subject#refused': {
      message: 'A person has judged that the website name does not show its subject.',
      advice: 'Put the distinctive part of the subject’s name into the website name.',
    },
    'website-name/jiangsu-pattern#refused': {
      message: 'A person has judged that the remarks do not describe the main content.',
      advice: 'Describe the main content in the remarks.',
    },
  },
  undecided: {
    'website-name/special-characters':
      'The website name contains a bracket, hyphen or middle dot, which organizations may be allowed and individuals are not; not filled in: {#missing}.',
    'website-name/state-prefix': 'The website name begins with “{terms}”, which only state organizations may; not filled in: {#missing}.',
    'website-name/equals-domain': 'The website name looks like a domain name; not filled in: {#missing}.',
    'website-name/generic-ending':
      'The website name ends with “{terms}”, which an individual’s may not{ (but see |#exceptProvinces|)}; not filled in: {#missing}.',
    'website-name/interactive-words':
      'The website name contains “{terms}”, for which an individual needs a preapproval document{ (but see |#exceptProvinces|)}; not filled in: {#missing}.',
    'website-name/province-terms':
      'The website name contains “{terms}”, which an individual’s may not{ in |#provinces|}; not filled in: {#missing}.',
    'website-name/jiangsu-pattern':
      'Jiangsu has a form of its own for names and remarks of individuals’ websites; not filled in: {#missing}.',
    'website-name/place-name': 'The website name is the name of a place, which an individual’s may not be; not filled in: {#missing}.',
    'website-name/person-name': 'An individual’s website name may not be the name of a person of the filing; not filled in: {#missing}.',
    'website-name/idiom': 'An individual’s website name may not be an idiom; not given: {#missing}.',
    'website-name/industry-content':
      'The website name contains “{terms}”, and an individual’s may not touch industries, enterprises or products; not filled in: {#missing}.',
    'website-name/industry-content#needs-person':
      'Whether the name touches an industry, enterprise or product only a person can judge: the communications administration{ of |#province|} decides.',
    'website-name/reflects-content#needs-person':
      'Whether the name reflects the main content only a person can judge: the communications administration{ of |#province|} decides.',
    'website-name/matches-subject': 'An organization’s website name must show its subject; not filled in: {#missing}.',
    'website-name/matches-subject#needs-person':
      'The distinctive part of the subject’s name is too short to compare: the communications administration{ of |#province|} decides.',
    'website-name/jiangsu-pattern#needs-person':
      'Whether the remarks describe the main content only a person can judge: the communications administration{ of |#province|} decides.',
  },
  words: {
    subjectName: 'subject’s name',
    domains: 'domain names',
    remarks: 'remarks',
    people: 'names of the persons of the filing',
    idioms: 'a list of idioms',
    digits: 'digits',
    letters: 'letters',
    'digits-and-letters': 'digits and letters',
    'full-width': 'a full-width character',
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
