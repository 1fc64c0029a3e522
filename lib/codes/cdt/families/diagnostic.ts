import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'diagnostic',
  `
D0120||Recall exam
D0140||Exam for one problem
D0145||Exam under three years, with advice to the caregiver
D0150||Full exam
D0160||Extended exam of a problem
D0170||Problem looked at again
D0171||Look after surgery
D0180||Full gum exam
D0190||Screening without diagnosis
D0191||Assessment without diagnosis
D0210||Full-mouth x-rays
D0220|t|Periapical x-ray, first
D0230|t|Periapical x-ray, each more
D0240|a|Occlusal x-ray
D0250||Skull or jaw film, first projection
D0251||Posterior film from outside the mouth|2016-
D0260||Outside film, each more|-2015|D0250
D0270||One bitewing
D0272||Two bitewings
D0273||Three bitewings
D0274||Four bitewings
D0277||Upright bitewings, seven or eight
D0290||Skull and facial bone survey film|-2016|D0250
D0310||Salivary gland imaging with contrast
D0320||Jaw joint x-ray with contrast
D0321||Other jaw joint x-ray
D0322||Tomography survey
D0330||Panoramic x-ray
D0340||Cephalometric x-ray with tracing
D0350||Clinical photograph
D0351||Clinical photograph in 3D|-2022|D0801 D0802 D0803 D0804
D0360||Cone beam scan, craniofacial|-2012|D0364 D0365 D0366 D0367 D0368
D0362||Cone beam reconstruction, flat|-2012|D0393
D0363||Cone beam reconstruction, solid|-2012|D0393
D0364||Cone beam, part of one jaw
D0365||Cone beam, lower jaw
D0366||Cone beam, upper jaw
D0367||Cone beam, both jaws
D0368||Cone beam of the jaw joints
D0369||Jaw MRI, taken and read
D0370||Jaw ultrasound, taken and read
D0371||Salivary duct endoscopy
D0372||Full-mouth tomosynthesis|2023-
D0373||Bitewing by tomosynthesis|2023-
D0374|t|Periapical by tomosynthesis|2023-
D0380||Cone beam taken only, part of one jaw
D0381||Cone beam taken only, lower jaw
D0382||Cone beam taken only, upper jaw
D0383||Cone beam taken only, both jaws
D0384||Cone beam taken only, jaw joints
D0385||Jaw MRI, taken only
D0386||Jaw ultrasound, taken only
D0387||Full-mouth tomosynthesis, taken only|2023-
D0388||Bitewing tomosynthesis, taken only|2023-
D0389|t|Periapical tomosynthesis, taken only|2023-
D0391||Image read by somebody else
D0393||Treatment simulated on a 3D volume
D0394||Digital subtraction of images
D0395||Volumes of several kinds fused
D0396||Dental surface scan printed in 3D|2024-
D0411||Finger-stick HbA1c in the office|2018-
D0412||Finger-stick glucose in the office|2019-
D0414||Culture processed in a laboratory|2017-
D0415||Germs collected for culture
D0416||Virus culture
D0417||Saliva collected for a laboratory
D0418||Saliva analysed by a laboratory
D0419||Saliva flow measured|2020-
D0421||Genetic test for oral disease|-2015|D0422 D0423
D0422||Sample collected for a genetic test|2016-
D0423||Genetic test analysed|2016-
D0425||Caries susceptibility test
D0426||Saliva sample taken and analysed in the office|2026-
D0431||Light or stain test of the mucosa before diagnosis
D0460||Pulp tests
D0461||Search for a cracked tooth|2026-
D0470||Study models
D0472||Tissue looked at by eye, report
D0473||Tissue under the microscope, report
D0474||Tissue under the microscope with margins, report
D0475||Tissue decalcified
D0476||Special stain for microbes
D0477||Special stain, other
D0478||Immune stain
D0479||Tissue in-situ hybridisation
D0480||Smear processed and read
D0481||Electron microscopy
D0482||Direct immunofluorescence
D0483||Indirect immunofluorescence
D0484||Second opinion on slides
D0485||Second opinion with slides made from tissue
D0486||Brush sample processed and read
D0502||Other oral pathology service
D0600||Device measures caries without x-ray|2017-
D0601||Caries risk recorded: low
D0602||Caries risk recorded: medium
D0603||Caries risk recorded: high
D0604||Antigen test for a public-health germ|2021-
D0605||Antibody test for a public-health germ|2021-
D0606||Molecular test for a public-health germ|2021-
D0701||Panoramic, taken only|2021-
D0702||Cephalometric, taken only|2021-
D0703||Photograph, taken only|2021-
D0704||3D photograph, taken only|2021-2022|D0801 D0802 D0803 D0804
D0705||Posterior outside film, taken only|2021-
D0706|a|Occlusal, taken only|2021-
D0707|t|Periapical, taken only|2021-
D0708||Bitewing, taken only|2021-
D0709||Full-mouth x-rays, taken only|2021-
D0801||Teeth scanned in the mouth|2023-
D0802||Models or impressions scanned|2023-
D0803||Face scanned directly|2023-
D0804||Face scanned from a model|2023-
D0999||Other diagnostic service
`,
);
