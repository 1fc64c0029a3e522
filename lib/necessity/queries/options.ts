/** One answer that a clinician may tick, and what it says of the criterion; '' where the words have to be read. */
export interface AnswerOption {
  readonly label: string;
  readonly says: 'met' | 'not-met' | '';
}

const option = (label: string, says: AnswerOption['says'] = ''): AnswerOption => ({ label, says });

/** Clinically supported answers by topic, where a closed choice does not lead; every other question stays open. */
export const optionsByTopic: Readonly<Record<string, readonly AnswerOption[]>> = {
  'tmj-diagnosis': [
    option('Joint (arthralgia or arthropathy)', 'met'),
    option('Articular disc disorder', 'met'),
    option('Chewing muscle disorder', 'met'),
    option('Dislocation', 'met'),
    option('None of these', 'not-met'),
  ],
  'pre-injury-condition': [
    option('Sound, unrestored', 'met'),
    option('Restored, without decay', 'met'),
    option('Decayed', 'not-met'),
    option('With advanced bone loss', 'not-met'),
  ],
  'sleep-comorbidity': [
    option('Daytime sleepiness', 'met'),
    option('Impaired cognition', 'met'),
    option('Mood disorder', 'met'),
    option('Insomnia', 'met'),
    option('Hypertension', 'met'),
    option('Ischemic heart disease', 'met'),
    option('Past stroke', 'met'),
    option('None of these', 'not-met'),
  ],
  'pap-trial': [
    option('Tried and tolerated', 'not-met'),
    option('Tried and not tolerated', 'met'),
    option('Offered and declined'),
    option('Contraindicated', 'met'),
    option('Not offered', 'not-met'),
  ],
  'jaw-radiation': [option('Irradiated', 'met'), option('Not irradiated', 'not-met')],
  'function-loss': [
    option('Chewing', 'met'),
    option('Swallowing', 'met'),
    option('Speech', 'met'),
    option('Breathing', 'met'),
    option('Nutrition', 'met'),
    option('No function affected', 'not-met'),
  ],
  'frenum-function': [
    option('Feeding', 'met'),
    option('Speech', 'met'),
    option('Gum', 'met'),
    option('No function affected', 'not-met'),
  ],
};

/** Offered with every closed question. */
export const always = ['Other', 'Unable to determine'] as const;
