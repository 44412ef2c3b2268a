import type { Locale } from '../../core/types';
import { enCommon } from './common';

/** English texts on photos of the website administrator. */
export const enAdminPhoto: Locale = {
  area: 'admin-photo',
  language: 'en',
  separator: ', ',
  findings: {
    'admin-photo/in-person': {
      message: 'The photo does not show the website administrator: nobody else is accepted.',
      advice: 'Take a new photo of the website administrator.',
    },
    'admin-photo/centred': {
      message: 'The person in the photo is not in the middle of the backdrop: that is not accepted.',
      advice: 'Stand in the middle of the backdrop and take a new one.',
    },
    'admin-photo/clothes-colour': {
      message: 'The clothes in the photo are of a wrong colour: these are not accepted: {#refuses}.',
      advice: 'Take a new photo in other clothes.',
    },
    'admin-photo/backdrop': [
      {
        when: { field: ['backdropWhole'] },
        message: 'The backdrop does not fill the background of the photo: it must be all of it.',
        advice: 'Take a new photo that the backdrop fills.',
      },
      {
        when: { field: ['charactersLegible'] },
        message: 'The characters on the backdrop of the photo cannot be read: they must be clear.',
        advice: 'Take a new photo with the characters in view and sharp.',
      },
      {
        when: { accepts: ['white'] },
        message: 'The background of the photo is not white: in the app, a white one passes more easily.',
        advice: 'A white background is advised.',
      },
      {
        message: 'The background of the photo is not the provider’s backdrop: no other is accepted.',
        advice: 'Ask the provider for the backdrop and take the photo in front of it.',
      },
    ],
    'admin-photo/backdrop-delivery': {
      message: 'The address for the backdrop is outside mainland China: it is only mailed inside.',
      advice: 'Give an address in mainland China.',
    },
    'admin-photo/shanghai-app': [
      {
        when: { field: ['takenIn'] },
        message: 'The photo is not taken in {#accepts}: the province filed in wants that.',
        advice: 'Verify again in {#accepts}.',
      },
      {
        when: { field: ['mobile'] },
        message: 'The mobile number of the verification is not that of the website administrator in the filing.',
        advice: 'Verify with the number of the filing, or correct the filing.',
      },
      {
        when: { field: ['locationAllowed'] },
        message: 'The app may not see its location: the province filed in wants that.',
        advice: 'Allow it and verify again.',
      },
      { message: 'The verification is not made with {#accepts}: the province filed in accepts no other way.', advice: 'Use {#accepts}.' },
    ],
  },
  undecided: {
    'admin-photo#missing-facts':
      'Not filled in yet: {#missing}; it cannot be told whether the administrator’s photo {#rule}{ (matters in |#provinces|)}.',
  },
  words: {
    'admin-photo/in-person': 'shows the right person',
    'admin-photo/centred': 'is centred',
    'admin-photo/clothes-colour': 'shows the right clothes',
    'admin-photo/backdrop': 'has the right background',
    'admin-photo/backdrop-delivery': 'can have its backdrop delivered',
    'admin-photo/shanghai-app': 'is taken in the right way',
    administratorMobile: 'mobile number of the website administrator',
    method: 'way of verification',
    person: 'person in the photo',
    centred: 'whether the person is in the middle',
    clothes: 'colour of the clothes',
    backdrop: 'background',
    backdropWhole: 'whether the backdrop fills the background',
    charactersLegible: 'whether its characters can be read',
    deliveredTo: 'where the backdrop is delivered',
    takenIn: 'where the photo is taken',
    mobile: 'mobile number of the verification',
    locationAllowed: 'whether the app may see its location',
    'shanghai-app': 'the app of Shanghai’s administration',
    'provider-app': 'the provider’s app',
    'backdrop-photo': 'a photo in front of the backdrop',
    red: 'red',
    blue: 'blue',
  },
  parts: [enCommon],
};
