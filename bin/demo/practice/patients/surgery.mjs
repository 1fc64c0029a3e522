// Invented people. Notes are written the way offices write them: shorthand, templates, dictation.
export const patients = [
  {
    id: '1001',
    last: 'Marsh',
    first: 'Tobias',
    birthDate: '2005-03-14',
    sex: 'M',
    address: '18 Alder Ct, Brookmoor, OH 43098',
    phone: '555-0171',
    alerts: 'NKDA',
    medical: { payer: 'Anthem Blue Access PPO', memberId: 'XBT100200', group: '88120' },
    dental: { payer: 'Delta Dental of Ohio', memberId: 'DD40021', group: '5512' },
    visits: [
      {
        date: '2026-10-15',
        provider: 'Robin Smith DMD',
        procedures: [
          { cdt: 'D0140', description: 'Problem exam', fee: 85 },
          { cdt: 'D0330', description: 'Pano', fee: 130 },
          { cdt: 'D7240', description: 'Surgical removal, tooth fully in bone', tooth: '32', fee: 540 },
          { cdt: 'D7230', description: 'Surgical removal, tooth partly in bone', tooth: '17', fee: 465 },
        ],
        notes: [
          {
            author: 'Robin Smith DMD',
            kind: 'op',
            text: 'CC: "back lower gums swell every few months" since March, worse LL.\nPMH: neg. NKDA.\nEXAM: operculum #17 inflamed, no pus, no trismus (MIO 46). No LAD.\nPAN today, my read: #17 partial bony impaction, mesioangular. #32 full bony impaction, horizontal, distal root resorption not seen on #31. No cyst.\nDX: impacted #17 and #32; chronic pericoronitis #17.\nTX: consent signed. Lido 2% 1:100k x4. Flaps raised, buccal bone removed w/ surgical bur, both teeth sectioned, sockets curetted and irrigated, 3-0 chromic. Hemostasis. POI verbal + written. RTC 7 d.',
          },
        ],
      },
      {
        date: '2026-03-02',
        provider: 'Robin Smith DMD',
        procedures: [
          { cdt: 'D0120', description: 'Recall exam', fee: 55 },
          { cdt: 'D1110', description: 'Adult cleaning', fee: 98 },
        ],
        notes: [
          {
            author: 'J. Hale RDH',
            kind: 'progress',
            text: 'Recare. Prophy, OHI. #17 operculum slightly red, monitor. No caries.',
          },
        ],
      },
    ],
  },
  {
    id: '1002',
    last: 'Okonjo',
    first: 'Adaeze',
    birthDate: '1999-07-30',
    sex: 'F',
    address: '9 Harbor Ln, Kestrel, MI 48097',
    phone: '555-0172',
    alerts: '',
    medical: { payer: 'Priority Health PPO', memberId: 'PH771002' },
    visits: [
      {
        date: '2026-10-06',
        provider: 'Robin Smith DMD',
        procedures: [
          { cdt: 'D7510', description: 'Drainage of abscess inside the mouth', tooth: '19', area: '30', fee: 290 },
          { cdt: 'D0220', description: 'Periapical film', tooth: '19', fee: 34 },
        ],
        notes: [
          {
            author: 'Robin Smith DMD',
            kind: 'progress',
            text: 'S: swelling LL gum x3 days, throbbing 7/10, no fever per pt.\nO: T 98.7. 1.5 cm fluctuant swelling buccal vestibule at #19. #19 deep caries, perc (+), cold (-). No cellulitis, FOM soft, airway patent, MIO 42. No sinus tract.\nPA #19: 5 mm PARL both roots.\nA: periapical abscess #19.\nP: Consent. LA. Incision in vestibule at most dependent point, blunt dissection, ~2 cc pus, irrigated, drain placed. Amox 500 tid. Endo vs ext #19 to be discussed.',
          },
        ],
      },
    ],
  },
  {
    id: '1003',
    last: 'Lindqvist',
    first: 'Maren',
    birthDate: '1987-12-03',
    sex: 'F',
    address: '44 Fallow St, Brookmoor, OH 43098',
    phone: '555-0173',
    alerts: 'Latex',
    medical: { payer: 'Medical Mutual SuperMed PPO', memberId: 'MM20443' },
    dental: { payer: 'Guardian Dental', memberId: 'G99812' },
    visits: [
      {
        date: '2026-10-19',
        provider: 'Robin Smith DMD',
        procedures: [{ cdt: 'D7450', description: 'Cyst removal, small', tooth: '7', area: '10', fee: 780 }],
        notes: [
          {
            author: 'Robin Smith DMD',
            kind: 'op',
            text: 'PREOP: cyst of R anterior maxilla, incidental on FMX. 1.0 x 0.9 cm corticated lucency between #7 and #8, vital teeth.\nClinical impression: r/o lateral periodontal cyst, r/o OKC.\nPROC: 2% lido. Full thickness flap #5-#9, bone window, lining enucleated in one piece, cavity curetted. 4-0 vicryl.\nSPECIMEN to oral pathology in formalin. Report PENDING. No paresthesia.',
          },
        ],
      },
    ],
  },
  {
    id: '1004',
    last: 'Beaumont',
    first: 'Claude',
    birthDate: '1961-02-17',
    sex: 'M',
    address: '310 Quarry Rd, Palm Key, FL 33998',
    phone: '555-0174',
    alerts: 'HTN',
    medical: { payer: 'Florida Blue BlueOptions', memberId: 'FB61021' },
    visits: [
      {
        date: '2026-10-13',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D7286', description: 'Soft tissue biopsy', area: '00', fee: 315 }],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: 'White patch floor of mouth L noted at recare, present at least 4 mo, pt unaware. 9 x 6 mm homogeneous white plaque, does not wipe off, non-indurated, no ulcer. Former smoker, quit 2009. No LAD.\nClinical dx: leukoplakia L floor of mouth. R/O dysplasia.\nTx: lido. Incisional biopsy 4 mm, 4-0 chromic x2. Formalin to path.',
          },
          {
            author: 'Coastal Oral Pathology',
            kind: 'pathology',
            date: '2026-10-20',
            text: 'SURGICAL PATHOLOGY REPORT. Left floor of mouth, incisional biopsy: hyperkeratosis without dysplasia. No evidence of malignancy.',
          },
        ],
      },
    ],
  },
  {
    id: '1005',
    last: 'Haverford',
    first: 'Nadia',
    birthDate: '2002-09-09',
    sex: 'F',
    address: '77 Pier Ave, Hollins, PA 17998',
    phone: '555-0175',
    alerts: '',
    medical: { payer: 'Highmark Blue Shield PPO', memberId: 'HM5521' },
    dental: { payer: 'United Concordia', memberId: 'UC3321' },
    visits: [
      {
        date: '2026-10-08',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D7971', description: 'Removal of gum flap over tooth', tooth: '32', fee: 220 }],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: 'Sore behind last lower right molar x5 d, hurts to open. O: T 98.9, MIO 27 mm, trismus. Operculum #32 red, swollen, indented by #1. No fluctuance, no purulence, no LAD. PA #32 normal, room to erupt.\nA: acute pericoronitis #32.\nP: Operculectomy by laser, CHX irrigation, warm salt rinses. Recheck 10 d.',
          },
        ],
      },
    ],
  },
  {
    id: '1006',
    last: 'Valdez',
    first: 'Ramona',
    birthDate: '1966-05-21',
    sex: 'F',
    address: '5 Cedar Loop, Hollins, PA 17998',
    phone: '555-0176',
    alerts: 'Metastatic breast cancer. Denosumab',
    medical: { payer: 'UPMC Health Plan PPO', memberId: 'UP88213' },
    visits: [
      {
        date: '2026-10-09',
        provider: 'Robin Smith DMD',
        procedures: [{ cdt: 'D7550', description: 'Removal of dead bone', area: '40', fee: 880 }],
        notes: [
          {
            author: 'Robin Smith DMD',
            kind: 'op',
            text: 'Referred by medical oncology (Dr. Iyer). 60F, breast ca metastatic to bone, Xgeva 120 mg q4wk x 26 doses, on hold since 8/2026. No radiation to head or neck. #30 extracted elsewhere 4/2026. Exposed necrotic bone R posterior mandible for 11 weeks, 12 x 8 mm, painful, foul taste. No pathologic fracture on CBCT.\nDx: MRONJ stage 2, right mandible.\nProcedure: LA, sequestrum 11 mm mobilized and removed, margins smoothed to bleeding bone, tension-free closure. Bone to histology. Call with oncology 10/7: denosumab stays on hold.',
          },
        ],
      },
    ],
  },
];
