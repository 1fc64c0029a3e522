import { conceptsOf } from '../concepts-of';

/** Referral, orders, coordination; who made what, consent, delivery. */
export const concepts = [
  ...conceptsOf(
    'referral',
    `
referral : referred, refer, referral scanned, ref, referring
referral to specialist < referral : refer to, ref to OS, referred to
physician letter : letter on file, letter from, MD letter, physician's letter, cardiology letter, oncology letter, letter in chart, team letter, letter scanned, note from PCP, PCP letter, letter of clearance, craniofacial team letter, cardiologist letter, referral letter, letter of referral, PCP note
dental clearance : clearance form, clearance letter, dental clearance requested, clear for surgery, clearance exam, eliminate oral infection, eliminate any oral infection, OK to proceed, clearance request, clearance form completed, requesting dental clearance, clearance requested, request for dental clearance
coordination of care : coordinated with, discussed with dr, call with, called dr, fax to, sent back to, faxed, per cardiology, per oncology, consulted with, communicated with, findings sent, letter sent to, spoke with, d/w dr, note sent to, conferred with, correspondence with, sent to dr, completed & faxed, care coordination, coord, coordinated care, report sent, results sent to, call w/ onc, discussed with oncologist, discussed with cardiologist, discussed with oncology, discussed with cardiology, d/w cardiology, d/w oncology, findings and plan sent, sent to cardiologist, sent to oncologist
physician order : SWO, written prescription, Rx for oral appliance, prescription for, order for oral appliance, ordered by, Rx from, prescription on file, physician prescription, prescribed by, Rx on file, order, DWO, MD order, prescription for oral appliance, prescription from physician, written prescription for OAT, prescription for OAT
face-to-face evaluation : face to face, F2F, office visit, clinical evaluation, sleep consult, evaluated by, in-person visit, in person evaluation, sleep evaluation
sleep study : HST, HSAT, PSG, polysomnogram, sleep test, home sleep study, home sleep apnea test, sleep testing, split night study, type III home sleep test, sleep studies
sleep study interpretation : read by board certified, board certified sleep, interpreted by sleep physician, read by sleep physician, board certified in sleep medicine
second opinion
pediatrician : peds, PCP, primary care, physician, MD
sleep physician : sleep MD, sleep specialist, pulmonologist, sleep medicine, board certified sleep physician, sleep doctor
oncologist : oncology, rad onc, radiation oncology, radiation oncologist, hematology
cardiologist : cardiology, cards
craniofacial team : cleft team, cleft palate team
lactation consultant : IBCLC, lactation
ENT specialist : ENT, otolaryngology, otolaryngologist
prior authorization : PA pending, pre-auth, preauthorization, prior auth, PA number, authorization number, predetermination, precert, PA approved, auth number, preauth, precertification, pre-authorization, pre-cert
physician referral < referral : referred by physician, referred by PCP, referred by MD, PCP referral, referred by sleep physician, referred by cardiologist, referred by oncologist, referred by pediatrician, ref'd by peds, referral from PCP, MD referral, referral from physician, referred by Dr, referred by his physician, referred by her physician, referred by ENT, referred by neurologist
dentist referral < referral : referred by general dentist, referred by gen dentist, referred by dentist, GP referral, referred by GP, referred by her dentist, referred by his dentist
referral to oral surgeon < referral : refer to OS, refer to OMFS, referred to oral surgeon, referral to OS, refer to oral surgeon, referred to OMFS, OMFS referral, refer OS
referral to endodontist < referral : refer to endo, refer to endodontist, referred to endodontist
referral to periodontist < referral : refer to perio, refer to periodontist, referred to periodontist
referral to physician < referral : refer to PCP, refer to ENT, referred to ENT, refer to sleep physician, refer to oncology, refer to MD, referred ENT, refer to physician, refer to GI, refer to sleep MD, referred to PCP, ENT referral, referred to physician
letter of medical necessity : LMN, LOMN, medical necessity letter
consultation : consult, consulted, discussed with physician
medical clearance : cleared for surgery, clearance, cleared for dental treatment, cleared, clearance for surgery
speech language pathologist : SLP, speech therapist, speech pathologist
oral surgeon : OS, OMFS, oral surgery, OMS
endodontist
periodontist
orthodontist
neurologist
transplant team : transplant coordinator, transplant center, transplant program
heart program : structural heart
`,
  ),
  ...conceptsOf(
    'attestation',
    `
consent : PARQ, RBA, risks benefits alternatives, RBAs discussed, ICF, RBAs, risks and benefits, consented, RBA discussed, R/B/A
laboratory fabrication : lab rx, laboratory fabricated, fabricated by laboratory, lab
in-office fabrication : fabricated in office, made in office, in-office milled, printed in office, chairside, 3D printed in office, in house fabrication, in-house lab, in office lab, milled in office, made in house, printed in-house
custom fabricated : custom, customized, custom titratable
PDAC listed : PDAC
proof of delivery : delivery ticket, delivered appliance, POD, delivery signed, signed delivery, delivery receipt
delivery visit : delivery, seated, appliance delivered, splint delivery, delivered to patient
CPAP intolerance affidavit : CPAP affidavit, affidavit, CPAP refusal form, PAP intolerance affidavit
operator's signature : electronically signed
ABN signed : ABN, advance beneficiary notice
time spent : total time, minutes spent, min face to face
photographs : photos taken, clinical photo
patient refusal : declined, refused treatment
tetanus up to date : Tdap UTD, DTaP utd, immunization current, immunizations UTD, vaccinations up to date, UTD vaccines, tetanus
medical necessity statement : medically necessary, medical necessity
impressions taken : alginate impressions, bite registration, PVS impressions, scans, itero, scanned, imps, george gauge, digital impressions
operative report : op note, op report, separate report, dictated
photos on file
assignment of benefits : AOB
verbal and written instructions : verbal and written, verbal+written
treatment options discussed : options discussed, alternatives discussed, options
statement of accident : police report, accident report, incident report, claim number
`,
  ),
];
