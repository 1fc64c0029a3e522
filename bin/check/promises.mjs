/** What is promised about patient data, by the short name under which tests say what they tried of it. */
export const promises = {
  'nothing-leaves': 'Nothing leaves the browser',
  'asked-only': 'Reads only where it was asked to',
  'right-patient': 'Never the wrong patient',
  'text-is-data': 'Page text is data',
  'marks-decide-nothing': 'In-page marks decide nothing',
  'own-callers': 'Each handler has its callers',
  'sealed-at-rest': 'At rest it is encrypted',
  'deleting-deletes': 'Deleting deletes',
  'who-did-what': 'Who did what',
  'nothing-lost-silently': 'Nothing is lost silently',
  'support-without-patients': 'Support without patient data',
  'policy-tightens': 'Office policy only tightens',
  bounded: 'Bounded on hostile input',
  'supply-chain': 'What ships is what was written here',
  'silent-tools': 'The tools say nothing of a page',
};
