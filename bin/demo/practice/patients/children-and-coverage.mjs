export const patients = [
  {
    id: '1401',
    last: 'Adebayo',
    first: 'Kemi',
    birthDate: '2017-01-29',
    sex: 'F',
    address: '3 Azalea Ct, Pinefield, NC 27998',
    phone: '555-0211',
    alerts: 'Cleft lip and palate, repaired',
    medical: { payer: 'BCBS of NC Blue Options', memberId: 'NC20019', relationship: 'child' },
    visits: [
      {
        date: '2026-10-23',
        provider: 'Robin Smith DMD',
        procedures: [{ cdt: 'D7950', description: 'Bone graft to the jaw', area: '10', fee: 3300 }],
        notes: [
          {
            author: 'Robin Smith DMD',
            kind: 'op',
            text: '9F, complete RIGHT unilateral cleft lip and palate (hard and soft), lip repaired 3 mo, palate 12 mo. Craniofacial team letter 8/20 in chart.\nDx: residual alveolar cleft right maxilla with oronasal fistula.\nProc: GETA. Iliac crest marrow harvested by ortho team. Flaps, nasal floor closed, cleft packed with cancellous marrow, closure. Left side intact.',
          },
        ],
      },
    ],
  },
  {
    id: '1402',
    last: 'Osei',
    first: 'Kwame',
    birthDate: '2023-02-11',
    sex: 'M',
    address: '55 Fern St, Cedar Bend, MO 63998',
    phone: '555-0212',
    alerts: '',
    medical: { payer: 'Anthem BCBS MO PPO', memberId: 'MO77102', relationship: 'child' },
    dental: { payer: 'Delta Dental of MO', memberId: 'DM4410', relationship: 'child' },
    visits: [
      {
        date: '2026-10-28',
        provider: 'Lena Ortiz DDS',
        procedures: [
          { cdt: 'D9222', description: 'General anesthesia, first 15 min', minutes: 15, fee: 300 },
          { cdt: 'D9223', description: 'General anesthesia, each more 15 min', quantity: 3, minutes: 45, fee: 450 },
          { cdt: 'D2930', description: 'Steel crown, baby tooth', tooth: 'B', fee: 285 },
          { cdt: 'D7140', description: 'Extraction', tooth: 'E', fee: 155 },
        ],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'op',
            text: '3 y 8 mo M, severe ECC. Office attempts 7/30 (knee to knee, Frankl 1) and 8/25 (N2O, aborted, combative, Frankl 1). Healthy, ASA 1.\nCedar Bend ASC. GA by anesthesiologist. Anes start 0750 stop 0850 = 60 min.\nCaries A, B, I, J into dentin; E non-restorable. No abscess, no swelling.\nTx: SSC B, ext E, others listed on sheet. To PACU. Anthem PA number? front desk to confirm.',
          },
        ],
      },
    ],
  },
  {
    id: '1403',
    last: 'Moreau',
    first: 'Baby Boy Remy',
    birthDate: '2026-09-18',
    sex: 'M',
    address: '27 Palmetto Dr, Palm Key, FL 33998',
    phone: '555-0213',
    alerts: '',
    medical: { payer: 'Florida Blue BlueOptions', memberId: 'FB90022', relationship: 'child' },
    visits: [
      {
        date: '2026-10-05',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D7962', description: 'Tongue-tie release', area: '00', fee: 440 }],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '17 day old, referred by IBCLC and peds Dr. Lane (referral scanned). Painful latch, clicking, slow weight gain 14 g/d. Exam: anterior ankyloglossia, tongue elevation under 50%. Palate intact, no cleft. Dx: ankyloglossia with breastfeeding difficulty. Proc: laser release of lingual frenulum, no bleeding. Latched immediately after.',
          },
        ],
      },
    ],
  },
  {
    id: '1404',
    last: 'Gallo',
    first: 'Renata',
    birthDate: '1997-04-04',
    sex: 'F',
    address: '66 Hill St, Hollins, PA 17998',
    phone: '555-0214',
    alerts: '',
    medical: { payer: 'Independence Blue Cross PPO', memberId: 'IB20987' },
    dental: { payer: 'Delta Dental of PA', memberId: 'DP10021' },
    visits: [
      {
        date: '2026-10-06',
        provider: 'Robin Smith DMD',
        procedures: [{ cdt: 'D7230', description: 'Surgical removal, tooth partly in bone', tooth: '17', fee: 535 }],
        notes: [
          {
            author: 'Robin Smith DMD',
            kind: 'op',
            text: '29F. Recurrent pain and swelling L x9 mo, antibiotics twice. Pan: #17 partial bony, mesioangular. No cyst. Dx: partial bony impacted #17, chronic pericoronitis. LA + N2O. Flap, troughed, sectioned, removed. Uneventful.',
          },
          {
            author: 'front desk',
            kind: 'letter',
            date: '2026-10-20',
            text: 'Delta claim for D7230 #17 DOS 10/6 PAID $240.00 on 10/18. Balance collected. Asked to also send to IBC medical for the full fee.',
          },
        ],
      },
    ],
  },
];
