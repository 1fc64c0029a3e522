import { conceptsOf } from '../concepts-of';

/** Findings of the examination and chairside tests. */
export const concepts = conceptsOf(
  'finding',
  `
percussion test ~ : perc, TTPerc, percussive, percussion sensitivity, percussion tenderness, tender to percussion, percussion pain, perc sens, vertical percussion, percussion sensitive, TTP percussion, sensitive to percussion, sens to perc
palpation test ~ : palp
cold test ~ : cold, endo ice, endoice, cold response, ice test, CO2 snow, refrigerant spray, thermal test, cold sensitivity test
heat test ~ : heat, hot test
EPT ~ : electric pulp tester, pulp test, vitality test, vitality, vitality testing
bite test ~ : bite stick, tooth slooth, toothslooth, biting test, tooth sleuth, bite, bite sensitivity, biting pain
bleeding on probing ~ : BOP, bleed on probing, bleeding on probing generalized
nerve function : IAN intact, nerve intact, V3 intact, CN V intact, CN V2 V3 intact, sensation intact
cranial nerves : CN II-XII, CN 2-12, cranial nerves intact
airway patent : patent airway, airway intact, airway clear
oral cancer screening ~ : OCS, oral ca screen, cancer screen, oral cancer screen, oral CA screening, ca screen, cancer screening
intraoral exam : IOE, IO exam, intraoral examination
extraoral exam : EOE, EO exam, extraoral examination, head and neck exam, H&N exam
partially erupted : partial eruption, partially erupted tooth, PE third molar
deviated septum
enlarged tonsils : large tonsils, kissing tonsils
high palatal vault : high arched palate, narrow palate, high palate, narrow arch
deep hardware
exposed hardware : hardware exposure, plate exposed, loose hardware, hardware failure, failed hardware, painful hardware, infected hardware
exposed implant : failing implant, implant failure, failed implant
communication to skin : extraoral drainage, cutaneous sinus, extraoral sinus, draining to skin
oral hygiene poor : poor oral hygiene, poor OH, poor home care, OH poor
oral hygiene good : good oral hygiene, OH good
sound dentition : healthy dentition, sound teeth, adequate dentition, sufficient teeth, good dentition
nerve proximity ~ : close to IAN, IAN proximity, canal proximity, proximity to IAN, canal superimposed, roots close to canal, darkening of roots, adjacent to IAN, proximity to inferior alveolar nerve, near the canal, roots near nerve, near the inferior alveolar nerve, superimposed over canal, intimate with IAN, proximity to inferior alveolar canal
sinus proximity : roots in sinus, close to sinus, sinus pneumatization, pneumatized sinus
dilacerated root : dilacerated, curved roots, dilaceration, hooked roots, divergent roots, bulbous roots
sinus perforation : sinus membrane perforation, perforated sinus, sinus exposure, schneiderian tear, membrane tear, sinus exposed
displaced root : root displaced, root in sinus, root displaced into sinus, tooth displaced into sinus
root fragment : root frag, fractured root tip
fragment : frag, tooth piece
aspiration : aspirated, FNA, straw colored fluid, aspirate, aspiration of fluid
IAN exposed : nerve exposed, IAN visualized, nerve visualized, IAN seen, IAN exposure
defect
scar : scar tissue, scarring
ecchymosis of floor of mouth : sublingual ecchymosis, sublingual hematoma
anterior frenulum attachment : frenulum to tip, attached to tip of tongue, tight frenulum, short frenulum, restrictive frenulum, restricted tongue movement, tongue elevation, restricted tongue mobility, heart shaped tongue, heart shaped, limited tongue protrusion
normal exam : WNL, within normal limits, unremarkable, NAD
multi-surface caries < caries
hemostasis : hemostasis achieved, hemostasis good, bleeding controlled
occlusion stable : stable occlusion, occl WNL, occlusion WNL
prognosis poor : poor prognosis, guarded prognosis
`,
);
