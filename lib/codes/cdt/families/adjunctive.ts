import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'adjunctive',
  `
D9110||Pain relieved, minor procedure
D9120|t|Bridge cut apart
D9128|m|Healing light treatment, first quarter hour|2026-
D9129|m|Healing light treatment, each more quarter hour|2026-
D9130||Jaw joint treated without surgery|2019-
D9310||Consultation asked for by another
D9311||Consultation with a physician|2017-
D9410||House or nursing home call
D9420||Hospital or surgery center call
D9430||Observation visit, nothing else done
D9440||Visit outside office hours
D9450||Case presentation
D9610||Drug injected, one
D9612||Drugs injected, two and more
D9613|q|Long-acting numbing drug placed|2019-
D9630||Drugs handed out for home use
D9910||Desensitizing agent, visit
D9911|t|Desensitizing resin, tooth
D9912||Screening before the visit|2022-
D9913||Muscle-relaxing injections|2025-
D9914||Filler injected in the skin|2025-
D9920||Behavior guided
D9930||Complication after surgery treated
D9931||Removable appliance cleaned|-2015|D9932 D9933 D9934 D9935
D9932||Full upper denture cleaned|2016-
D9933||Full lower denture cleaned|2016-
D9934||Upper partial cleaned|2016-
D9935||Lower partial cleaned|2016-
D9936||Night guard cleaned and checked|2026-
D9938||Soft removable retainer made|2024-
D9939||Clear removable appliance placed|2024-
D9940||Night guard|-2018|D9944 D9945 D9946
D9941||Sports mouthguard
D9942||Night guard mended or relined
D9943||Night guard adjusted|2016-
D9944|a|Hard night guard, whole arch|2019-
D9945|a|Soft night guard, whole arch|2019-
D9946|a|Hard night guard, part of an arch|2019-
D9950||Bite analysed on mounted models
D9951||Bite adjusted, limited
D9952||Bite adjusted, complete
D9961||Patient's records copied|2019-
D9970||Enamel microabrasion
D9971|t|Front tooth reshaped
D9972|a|Whitening, arch, in the office
D9973|t|Whitening, tooth
D9974|t|Whitening from inside, tooth
D9975|a|Whitening tray for home, arch
D9985||Sales tax
D9986||Missed visit
D9987||Cancelled visit
D9990||Translation or sign language|2019-
D9991||Help with reaching the appointment|2017-
D9992||Care coordinated|2017-
D9993||Motivating talk|2017-
D9994||Health education|2017-
D9995||Remote visit, live|2018-
D9996||Remote visit, stored and sent|2018-
D9997||Case management for special health needs|2020-
D9999||Other adjunctive service
`,
);
