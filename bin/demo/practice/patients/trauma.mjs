export const patients = [
  {
    id: '1101',
    last: 'Whitcomb',
    first: 'Elsie',
    birthDate: '2018-06-02',
    sex: 'F',
    address: '12 Maple Row, Prairie Glen, IL 60998',
    phone: '555-0181',
    alerts: '',
    medical: { payer: 'Aetna Choice POS II', memberId: 'AE77120', relationship: 'child' },
    visits: [
      {
        date: '2026-10-10',
        provider: 'Lena Ortiz DDS',
        procedures: [
          { cdt: 'D7270', description: 'Put back and splint a displaced tooth', tooth: '8', fee: 470 },
          { cdt: 'D2331', description: 'Filling front tooth, 2 surfaces', tooth: '9', surfaces: 'MI', fee: 240 },
        ],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '8 y/o F with mom. Fell from scooter on sidewalk today about 2 pm, hit mouth on curb. No LOC, no vomiting. Tetanus UTD.\nEO: chin scrape. No step, opens 41 mm.\nIO: #8 lateral luxation, crown palatal 2 mm. #9 crown fx enamel + dentin, no pulp exposure. Both teeth sound before the fall, no restorations (photo 6/26). Lip intact.\nPA x2: PDL widened #8, no root fx, no alveolar fx.\nDX: lateral luxation #8; uncomplicated crown fx #9.\nTX: LA, #8 repositioned, flexible splint 7-10. #9 composite. F/U 2 wk.',
          },
        ],
      },
    ],
  },
  {
    id: '1102',
    last: 'Drummond',
    first: 'Isaac',
    birthDate: '1994-11-11',
    sex: 'M',
    address: '801 Foundry St, Cedar Bend, MO 63998',
    phone: '555-0182',
    alerts: '',
    medical: { payer: 'Cox HealthPlans PPO', memberId: 'CX20918' },
    visits: [
      {
        date: '2026-10-04',
        provider: 'Robin Smith DMD',
        procedures: [{ cdt: 'D7640', description: 'Closed treatment of lower jaw fracture, with wiring', area: '02', fee: 2900 }],
        notes: [
          {
            author: 'Robin Smith DMD',
            kind: 'op',
            text: 'Struck in face by elbow playing basketball at the gym last night. Malocclusion, cannot bring teeth together. Numb L lower lip. No LOC.\nCT 10/4/26 read by me: nondisplaced fracture LEFT body of mandible, no condylar fracture.\nDx: closed fracture of left mandibular body, initial encounter.\nProc: Under GA by anesthesia group. Arch bars upper and lower, closed reduction, maxillomandibular fixation with 24 ga wire. Occlusion restored. No open reduction needed.',
          },
        ],
      },
    ],
  },
  {
    id: '1103',
    last: 'Pruitt',
    first: 'Hazel',
    birthDate: '2019-04-18',
    sex: 'F',
    address: '6 Oak Trail, Cedar Bend, MO 63998',
    phone: '555-0183',
    alerts: '',
    medical: { payer: 'Cox HealthPlans PPO', memberId: 'CX30017', relationship: 'child' },
    visits: [
      {
        date: '2026-10-03',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D7910', description: 'Stitches, small wound', area: '00', fee: 280 }],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '7F, dad present. Tripped on stairs at home an hour ago, bit lower lip. Bleeding controlled. 1.4 cm laceration lower lip, labial mucosa, R of midline. Not through and through, skin and vermilion intact. No debris in wound. No tooth injury, alveolus stable.\nTx: lido, irrigated, 4-0 chromic x3, single layer. Recheck 1 wk.',
          },
        ],
      },
    ],
  },
  {
    id: '1104',
    last: 'Sandoval',
    first: 'Luis',
    birthDate: '1983-01-25',
    sex: 'M',
    address: '230 Canal St, Marlow, OH 43098',
    phone: '555-0184',
    alerts: '',
    medical: { payer: 'Anthem Blue Access PPO', memberId: 'XAN4410' },
    dental: { payer: 'MetLife PDP', memberId: 'ML9902' },
    visits: [
      {
        date: '2026-10-21',
        provider: 'Lena Ortiz DDS',
        procedures: [{ cdt: 'D2740', description: 'Crown', tooth: '14', fee: 1240 }],
        notes: [
          {
            author: 'Lena Ortiz DDS',
            kind: 'progress',
            text: '#14 cracked while chewing popcorn 2 wks ago, sharp on release. Crack ML to DL, no mobility, cold normal. No trauma. Dx: cracked tooth #14. Crown prep, temp. Seat 2 wk.',
          },
        ],
      },
    ],
  },
];
