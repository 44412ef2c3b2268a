import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on preapprovals. */
export const enPreapproval: Locale = {
  area: 'preapproval',
  language: 'en',
  separator: ', ',
  findings: {
    'preapproval/required': {
      message: 'Preapproval for {#category}{ |#kind|}: it is given by {#authorities}{ (asked for in |#provinces| only)}.',
      advice: 'Give the number and upload the document{ of one of: |#licences|}; apply for it first if there is none yet.',
    },
    'preapproval/not-applicable': [
      {
        when: { category: ['bulletin-board'] },
        message: 'Preapproval for {#category} is abolished everywhere, yet a forum needs the consent of the communications administration.',
        advice: 'Without a forum, do not tick it; with one, ask the communications administration first.',
      },
      {
        when: { category: true },
        message: 'Preapproval for {#category} is abolished in this province: none is needed.',
        advice: 'Do not tick it; the remarks may say that no preapproval is needed.',
      },
      {
        message: 'The box for preapprovals is ticked and no category is declared: it may only be ticked for content that needs one.',
        advice: 'Declare the category; if there is none, take the tick away and say so in the remarks if you like.',
      },
    ],
    'preapproval/suspected': {
      message:
        'The name or description of the website contains “{written}”{ (that is, “|!term|”)}: it may need a preapproval for {#category}.{ At least |more| more.}',
      advice: 'If it does, get the preapproval and declare it; if not, say it in other words.',
    },
    'preapproval/bulletin-board': {
      message: 'The website has a forum: {#authorities} must approve it first, and some no longer take applications.',
      advice: 'Ask the communications administration first; where it takes no applications, leave the forum out.',
    },
  },
  undecided: {
    'preapproval#missing-facts':
      'Not filled in yet: {#missing}; it cannot be told whether {#rule}{ (because of “|terms|”)}{ (only needed in |#provinces|)}{ (still needed in |#exceptProvinces|)}.',
  },
  words: {
    subjectNature: 'nature of the subject',
    'preapproval/required': 'the preapprovals are complete',
    'preapproval/not-applicable': 'the preapproval is abolished',
    'preapproval/suspected': 'the website needs a preapproval',
    'preapproval/bulletin-board': 'a forum needs the consent of the communications administration',
    category: 'category of the preapproval',
    document: 'whether there is a document',
    text: 'name or description of the website',
    isForum: 'whether there is a forum',
    'no-number': 'has no number',
    'no-document': 'has no document',
    news: 'news',
    publication: 'publication',
    'medicines-and-medical-devices': 'medicines and medical devices',
    culture: 'culture',
    'broadcast-film-television': 'broadcast, film and television',
    education: 'education',
    healthcare: 'healthcare',
    'online-car-booking': 'online car booking',
    'bulletin-board': 'bulletin boards',
    'information-office': 'the information office of the State Council or of the province',
    'press-administration': 'the State Administration of Press, Publication, Radio, Film and Television',
    'drug-administration': 'the food and drug administration of the province',
    'industry-ministry': 'the ministry of industry (pesticides and chemicals)',
    'culture-department': 'the department of culture of the province',
    'education-department': 'the department of education of the province',
    'health-department': 'the department of public health of the province',
    'traffic-committee': 'the traffic management of the place where the company is registered',
    'communications-administration': 'the communications administration of the province',
    'news-licence': 'Internet news information service licence',
    'publishing-licence': 'Internet publishing licence',
    'drug-business-licence': 'drug business licence',
    'medical-device-licence': 'medical device distributor’s licence',
    'drug-information-certificate': 'Internet drug information service certificate',
    'chemicals-licence': 'licence for chemicals of the ministry of industry',
    'culture-licence': 'Internet culture business licence',
    'audio-video-licence': 'licence for audio and video programmes on networks',
    'car-booking-licence': 'online taxi booking licence',
  },
  parts: [enCommon],
};
