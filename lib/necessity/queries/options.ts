/** Clinically supported answers by topic, where a closed choice does not lead; every other question stays open. */
export const optionsByTopic: Readonly<Record<string, readonly string[]>> = {
  'tmj-diagnosis': [
    'Joint (arthralgia or arthropathy)',
    'Articular disc disorder',
    'Chewing muscle disorder',
    'Dislocation',
    'None of these',
  ],
  'pre-injury-condition': ['Sound, unrestored', 'Restored, without decay', 'Decayed', 'With advanced bone loss'],
  'sleep-comorbidity': [
    'Daytime sleepiness',
    'Impaired cognition',
    'Mood disorder',
    'Insomnia',
    'Hypertension',
    'Ischemic heart disease',
    'Past stroke',
    'None of these',
  ],
  'pap-trial': ['Tried and tolerated', 'Tried and not tolerated', 'Offered and declined', 'Contraindicated', 'Not offered'],
  'jaw-radiation': ['Irradiated', 'Not irradiated'],
  'function-loss': ['Chewing', 'Swallowing', 'Speech', 'Breathing', 'Nutrition', 'No function affected'],
  'frenum-function': ['Feeding', 'Speech', 'Gum', 'No function affected'],
};
