export const patients = [
  {
    id: '1201',
    last: 'Achterberg',
    first: 'Joost',
    birthDate: '1956-08-08',
    sex: 'M',
    address: '41 Gull Way, Palm Key, FL 33998',
    phone: '555-0191',
    alerts: 'HTN, losartan',
    medical: { payer: 'Medicare Part B', memberId: '1AA0AA0AA01', payerClass: 'medicare' },
    visits: [
      {
        date: '2026-10-22',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D9947', description: 'Custom sleep apnea appliance', fee: 3100 }],
        notes: [
          {
            author: 'M. Farrow MD',
            kind: 'letter',
            date: '2026-07-13',
            text: 'Office visit, seen face to face by M. Farrow MD (sleep medicine). Loud snoring, witnessed apneas, ESS 14, BMI 30. Suspected OSA; order home sleep test.',
          },
          {
            author: 'Gulf Sleep Lab',
            kind: 'sleep',
            date: '2026-08-05',
            text: 'HOME SLEEP TEST 8/5/2026. Recording 402 min. AHI 19.8/h (132 respiratory events). Nadir SpO2 83%. Impression: moderate obstructive sleep apnea. Interpreted by M. Farrow MD, board certified in sleep medicine.',
          },
          {
            author: 'M. Farrow MD',
            kind: 'letter',
            date: '2026-08-27',
            text: 'Standard written order: custom oral appliance E0486 for obstructive sleep apnea. Test reviewed with patient 8/27/26. Signed M. Farrow MD 8/27/2026.',
          },
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: 'Delivery of custom titratable mandibular advancement device, fixed hinge, adjustable in 0.25 mm steps, on the PDAC list for E0486. Retention good. Dentition sound, no active perio, TMJ WNL. Proof of delivery signed 10/22. F/U 2, 4, 8 wk.',
          },
        ],
      },
    ],
  },
  {
    id: '1202',
    last: 'Kaminski',
    first: 'Bruno',
    birthDate: '1984-02-28',
    sex: 'M',
    address: '59 Bluff Dr, Santa Vera, CA 93998',
    phone: '555-0192',
    alerts: '',
    medical: { payer: 'Anthem Blue Cross PPO', memberId: 'BC77410' },
    visits: [
      {
        date: '2026-10-02',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D9947', description: 'Snore appliance', fee: 1700 }],
        notes: [
          {
            author: 'Santa Vera Sleep Lab',
            kind: 'sleep',
            date: '2026-09-14',
            text: 'Home sleep apnea test 9/14/26. AHI 2.6/h. Lowest saturation 92%. IMPRESSION: no obstructive sleep apnea. Primary snoring.',
          },
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '42M, wife complains of snoring. Father has OSA on CPAP. ESS 4. Reviewed test: normal. Delivered thermoform anti-snoring appliance.',
          },
        ],
      },
    ],
  },
  {
    id: '1203',
    last: 'Rourke',
    first: 'Siobhan',
    birthDate: '1990-10-19',
    sex: 'F',
    address: '8 Willow Bend, Pinefield, NC 27998',
    phone: '555-0193',
    alerts: '',
    medical: { payer: 'Aetna Choice POS II', memberId: 'AE90220' },
    visits: [
      {
        date: '2026-10-07',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D7880', description: 'Jaw joint splint', area: '00', fee: 1380 }],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: 'TMD splint delivery. Onset 12/2025, L jaw pain 6/10, painful click, catches on yawning. Tried ibuprofen 600 tid x6 wk, soft diet, moist heat, PT x6 visits (4/2-5/14) without lasting relief.\nExam: L TMJ opening click, lateral pole tender. R joint quiet. MIO 38 mm, deviation to L.\nMRI 9/18/26: L TMJ anterior disc displacement with reduction. R TMJ normal.\nDx: articular disc disorder left TMJ.\nTx: full-coverage stabilization splint delivered, adjusted. Wear nightly. RTC 2 and 6 wk.',
          },
        ],
      },
    ],
  },
  {
    id: '1204',
    last: 'Nakagawa',
    first: 'Emi',
    birthDate: '1979-05-05',
    sex: 'F',
    address: '701 Summit Rd, Santa Vera, CA 93998',
    phone: '555-0194',
    alerts: 'CPAP intolerance',
    medical: { payer: 'UnitedHealthcare Choice Plus', memberId: 'UH33991' },
    visits: [
      {
        date: '2026-10-20',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D9947', description: 'Custom sleep apnea appliance', fee: 2900, status: 'TP' }],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'consult',
            text: 'Referred by sleep physician Dr. Amadi. Home test interpreted by sleep physician: OSA, AHI 14.1, 96 events, ESS 12. CPAP tried 4 months, could not tolerate mask, returned. Full dentition, no active periodontal disease, TMJ WNL, protrusion 8 mm. Plan custom titratable mandibular advancement device by lab. Written order from Dr. Amadi on file.',
          },
        ],
      },
    ],
  },
];
