import { conceptsOf } from '../concepts-of';

/** Referral, orders, coordination; who made what, consent, delivery. */
export const concepts = [
  ...conceptsOf(
    'referral',
    `
referral : referred, ref'd, refd, referred by, ref'd by, refer, ref by, ref'd in, referral scanned, ref dr, referred from
referral to specialist < referral : refer to, referred to OS, ref to OS, refer to oral surgery, referred to
physician letter : letter on file, letter from, MD letter, physician's letter, cardiology letter, oncology letter, letter in chart, team letter, letter scanned, note from PCP, PCP letter, letter of clearance, craniofacial team letter, cardiologist letter
dental clearance : clearance, medical clearance, dental clearance before, clearance form, clearance letter, dental clearance requested, clear for surgery, cleared for surgery, clearance exam, eliminate oral infection, eliminate any oral infection, OK to proceed
coordination of care : coordinated with, discussed with dr, spoke with dr, call with, called dr, faxed to, fax to, sent back to, report sent to, faxed, per cardiology, per oncology, consulted with, communicated with, findings sent, letter sent to, spoke with, d/w dr, note sent to, conferred with, correspondence with, phone call with, sent to dr, completed & faxed
physician order : written order, standard written order, SWO, written prescription, Rx for oral appliance, prescription for, order for oral appliance, ordered by, Rx from, order signed, signed order, prescription on file, written order on file, physician prescription, prescribed by, Rx on file, detailed written order
face-to-face evaluation : face to face, F2F, office visit, face-to-face, seen face to face, clinical evaluation, sleep consult, evaluated by, in-person visit, in person evaluation, sleep evaluation
sleep study : HST, HSAT, home sleep test, PSG, polysomnogram, polysomnography, sleep test, home sleep study, home sleep apnea test, sleep testing, split night study, overnight sleep study, type III home sleep test
sleep study interpretation : interpreted by, read by board certified, board certified sleep, interpreted by sleep physician, read by sleep physician, sleep physician interpretation, board certified in sleep medicine
second opinion
pediatrician : peds, PCP, primary care physician, primary care
sleep physician : sleep MD, sleep specialist, pulmonologist, sleep medicine
oncologist : med onc, oncology, medical oncology, rad onc, radiation oncology, radiation oncologist, medical oncologist, onc
cardiologist : cardiology, cards
craniofacial team : cleft team, cleft palate team
lactation consultant : IBCLC, lactation
ENT specialist : ENT, otolaryngology, otolaryngologist
prior authorization : PA pending, pre-auth, preauthorization, prior auth, PA number, authorization number, predetermination, precert, PA approved, auth number, preauth, precertification
`,
  ),
  ...conceptsOf(
    'attestation',
    `
consent : informed consent, PARQ, consent signed, RBA, risks benefits alternatives, consent obtained, verbal consent, written consent, RBAs discussed
laboratory fabrication : fabricated by lab, lab fabricated, made by lab, outside lab, dental lab, made by outside lab, sent to lab, by lab, lab-fabricated, commercial lab
in-office fabrication : fabricated in office, made in office, in-office milled, printed in office, chairside, 3D printed in office, made chairside
custom fabricated : custom made, custom, custom-made, custom fit, customized, custom fabricated device, custom titratable
PDAC listed : PDAC verified, PDAC, PDAC list, PDAC approved, PDAC coding verification
proof of delivery : delivery ticket, POD signed, signed proof of delivery, delivered appliance
delivery visit : delivery, seated, appliance delivered, splint delivery, appliance delivery, delivery of, delivered to patient
CPAP intolerance affidavit : CPAP affidavit, affidavit, CPAP affidavit signed, intolerance affidavit
operator's signature : electronically signed
ABN signed : ABN, advance beneficiary notice
anesthesia start time : anes start, anesthesia start
new patient : new pt
established patient : existing patient, recall patient
counseling time : minutes counseling, min counseling
time spent : total time, minutes spent, min face to face
photographs : photo, photos, intraoral photos, photos taken, clinical photo
patient refusal : declined, refused treatment
tetanus up to date : tetanus UTD, Tdap UTD, tdap utd, DTaP utd, tetanus current
postoperative visit : post-op check, POV, post op visit, s/r, suture removal, postop check
recall visit : recare, recall, 6 month recall, periodic recall, 6 mo recare
medical necessity statement : medically necessary, medical necessity
risk of no treatment : if untreated, if not treated, without treatment, risk of not treating
treatment rationale : to relieve, to eliminate infection, in order to, to restore function
`,
  ),
];
