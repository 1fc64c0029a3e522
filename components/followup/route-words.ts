/** What to do about an adjustment, as a key of the screen's words. */
export const routeWords = {
  correct: 'followup_route_correct',
  appeal: 'followup_route_appeal',
  'other-payer': 'followup_route_other_payer',
  patient: 'followup_route_patient',
  'new-claim': 'followup_route_new_claim',
  stop: 'followup_route_stop',
} as const;

export const whoseWords = {
  office: 'followup_whose_office',
  payer: 'followup_whose_payer',
  patient: 'followup_whose_patient',
  nobody: 'followup_whose_nobody',
} as const;
