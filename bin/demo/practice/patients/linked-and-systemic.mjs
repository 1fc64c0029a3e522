export const patients = [
  {
    id: '1301',
    last: 'Przybyla',
    first: 'Walter',
    birthDate: '1949-04-20',
    sex: 'M',
    address: '2 Mill Pond, Prairie Glen, IL 60998',
    phone: '555-0201',
    alerts: 'Severe aortic stenosis. Apixaban',
    medical: { payer: 'Medicare Part B', memberId: '2BB0BB0BB02', payerClass: 'medicare' },
    visits: [
      {
        date: '2026-10-20',
        provider: 'Robin Smith DMD',
        procedures: [
          { cdt: 'D0150', description: 'Full exam', fee: 105 },
          { cdt: 'D0330', description: 'Pano', fee: 130 },
          { cdt: 'D7140', description: 'Extraction', tooth: '14', fee: 215 },
        ],
        notes: [
          {
            author: 'S. Lindahl MD',
            kind: 'letter',
            date: '2026-10-12',
            text: 'Cardiology. Re: W. Przybyla. Severe symptomatic aortic stenosis, TAVR scheduled 11/10/2026. Please examine and eliminate any oral infection before the valve is placed. S. Lindahl MD.',
          },
          {
            author: 'Robin Smith DMD',
            kind: 'progress',
            text: 'Pre-TAVR dental evaluation. Pano read: 24 teeth, #14 PARL on palatal root, others clear. #14 draining sinus tract buccal: chronic apical abscess with sinus tract. Rest: mild gingivitis, no other infection.\nTx: apixaban held 48 h per cardiology. LA, #14 simple extraction, curetted, gelfoam, 3-0 gut. Clearance letter faxed to Dr. Lindahl today.',
          },
        ],
      },
    ],
  },
  {
    id: '1302',
    last: 'Tolliver',
    first: 'Odette',
    birthDate: '1953-09-01',
    sex: 'F',
    address: '19 Juniper Pl, Marlow, OH 43098',
    phone: '555-0202',
    alerts: 'T2DM',
    medical: { payer: 'Medicare Part B', memberId: '3CC0CC0CC03', payerClass: 'medicare' },
    visits: [
      {
        date: '2026-10-07',
        provider: 'J. Hale RDH',
        procedures: [
          { cdt: 'D4341', description: 'Scaling, quadrant', area: 'UR', fee: 255 },
          { cdt: 'D4341', description: 'Scaling, quadrant', area: 'LR', fee: 255 },
        ],
        notes: [
          {
            author: 'J. Hale RDH',
            kind: 'progress',
            text: '73F T2DM, A1c 8.6 (8/26). PD 5-6 mm generalized, BOP 58%. Dx generalized chronic periodontitis, moderate. SRP UR and LR with LA. OHI. PCP note in chart: "please treat gums".',
          },
        ],
      },
    ],
  },
  {
    id: '1303',
    last: 'Ferreira',
    first: 'Joaquim',
    birthDate: '1958-12-30',
    sex: 'M',
    address: '90 Bay St, Palm Key, FL 33998',
    phone: '555-0203',
    alerts: 'Tongue cancer, radiation planned',
    medical: { payer: 'Medicare Part B', memberId: '4DD0DD0DD04', payerClass: 'medicare' },
    visits: [
      {
        date: '2026-10-16',
        provider: 'Robin Smith DMD',
        procedures: [
          { cdt: 'D7210', description: 'Surgical extraction', tooth: '30', fee: 310 },
          { cdt: 'D7210', description: 'Surgical extraction', tooth: '31', fee: 310 },
        ],
        notes: [
          {
            author: 'P. Anand MD',
            kind: 'letter',
            date: '2026-10-08',
            text: 'Radiation oncology. Squamous cell carcinoma of the right lateral border of tongue. IMRT 66 Gy to begin 11/9/2026. Request dental clearance and removal of non-salvageable teeth in the field. P. Anand MD.',
          },
          {
            author: 'Robin Smith DMD',
            kind: 'op',
            text: 'Pre-radiation extractions. #30, #31 deep caries and 8 mm pockets, non-restorable, in the planned field. PA: apical lucency #30, periapical abscess. LA, flaps, bone removed, teeth sectioned, alveolar margins smoothed, primary closure. Report sent to Dr. Anand 10/16.',
          },
        ],
      },
    ],
  },
  {
    id: '1304',
    last: 'Brightwater',
    first: 'June',
    birthDate: '1968-03-03',
    sex: 'F',
    address: '71 Spruce Ave, Marlow, OH 43098',
    phone: '555-0204',
    alerts: 'HTN, T2DM',
    medical: { payer: 'Anthem Blue Access PPO', memberId: 'XAN9982' },
    dental: { payer: 'Delta Dental of Ohio', memberId: 'DD88120' },
    visits: [
      {
        date: '2026-10-12',
        provider: 'Lena Ortiz DDS',
        procedures: [
          { cdt: 'D0120', description: 'Recall exam', fee: 58 },
          { cdt: 'D1110', description: 'Adult cleaning', fee: 102 },
          { cdt: 'D0274', description: 'Four bitewings', fee: 74 },
          { cdt: 'D2391', description: 'Filling back tooth, 1 surface', tooth: '30', surfaces: 'O', fee: 195 },
        ],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '6 mo recare. Med hx: HTN (lisinopril), T2DM A1c 6.7 metformin. BP 132/80. Denies pain. EOE/IOE WNL, oral ca screen neg.\nPD 2-3, BOP 8%. BW: #30 O into dentin. Prophy, fl varnish. #30 O resin. NV 6 mo.',
          },
        ],
      },
    ],
  },
  {
    id: '1305',
    last: 'Castellano',
    first: 'Rafe',
    birthDate: '1995-06-16',
    sex: 'M',
    address: '33 Depot St, Hollins, PA 17998',
    phone: '555-0205',
    alerts: 'Buprenorphine',
    medical: { payer: 'UPMC for You (Medicaid)', memberId: 'UM55102', payerClass: 'medicaid' },
    visits: [
      {
        date: '2026-10-14',
        provider: 'Lena Ortiz DDS',
        procedures: [
          { cdt: 'D7140', description: 'Extraction', tooth: '20', fee: 190 },
          { cdt: 'D0140', description: 'Problem exam', fee: 80 },
        ],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '31M, opioid use disorder on buprenorphine 16 mg SL x2 yr, dry mouth, stable in recovery program. Denies current use. #20 caries to pulp, non-restorable, perc (+), no swelling, no fever. PA: PARL 3 mm. Dx: #20 caries, chronic apical periodontitis. LA, simple ext #20. No opioids prescribed; ibuprofen/APAP.',
          },
        ],
      },
    ],
  },
  {
    id: '1306',
    last: 'Vasquez-Hall',
    first: 'Inez',
    birthDate: '2001-08-24',
    sex: 'F',
    address: '14 Ridge Rd, Santa Vera, CA 93998',
    phone: '555-0206',
    alerts: 'Bulimia nervosa',
    medical: { payer: 'Anthem Blue Cross PPO', memberId: 'BC10092' },
    visits: [
      {
        date: '2026-10-23',
        provider: 'Lena Ortiz DDS',
        procedures: [
          { cdt: 'D2740', description: 'Crown', tooth: '9', fee: 1250, status: 'TP' },
          { cdt: 'D2740', description: 'Crown', tooth: '8', fee: 1250, status: 'TP' },
        ],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '25F, bulimia nervosa, in treatment with Dr. Roe. Lingual erosion 6-11 into dentin, cold sensitivity. No caries. Plan: crowns #8, #9. Asks whether health insurance may help since the illness caused it.',
          },
        ],
      },
    ],
  },
];
