import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on ICP numbers. */
export const enIcpNumber: Locale = {
  area: 'icp-number',
  language: 'en',
  separator: ', ',
  findings: {
    'icp-number/format': [
      {
        when: { kind: ['spelling'] },
        message: 'ICP number: another spelling is asked for, like 浙ICP备11010001号-1.',
        advice: 'Use the canonical form.',
      },
      {
        message: 'ICP number: this {#kind}; it is written like 浙ICP备11010001号, a website’s with -1 behind.',
        advice: 'Enter the number as the public query shows it.',
      },
    ],
    'icp-number/province': [
      {
        when: { kind: ['unknown'] },
        message: 'ICP number: what it begins with stands for no province.',
        advice: 'Check the character at its beginning.',
      },
      {
        when: { kind: ['old'] },
        message: 'ICP number begins with a character for {#province} that only older numbers and samples have.',
        advice: 'Check it with the public query of the MIIT.',
      },
      { message: 'ICP number is of {#head}, and the filing of {#province}.', advice: 'Check the number and the province.' },
    ],
  },
  undecided: { 'icp-number#missing-facts': 'ICP number: cannot tell whether its province is right without the {#missing}.' },
  words: {
    empty: 'is not filled in',
    unreadable: 'cannot be read',
    several: 'is more than one',
    length: 'has too few or too many digits (6 to 12)',
    suffix: 'has a wrong number at its end',
    'no-head': 'lacks the character of the province, or one that is certain',
    'has-suffix': 'is a website’s, and the subject’s is asked for',
    'no-suffix': 'lacks the number of the website',
    'not-website': 'is of an app or mini-program, and the website’s is asked for',
    'public-security': 'is a filing number of the public security bureau',
    'commercial-licence': 'is the number of a commercial ICP licence',
    'telecom-licence': 'is the number of a telecom licence',
  },
  parts: [enCommon],
};
