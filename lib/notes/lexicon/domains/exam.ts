import { conceptsOf } from '../concepts-of';

/** Findings of the examination and chairside tests. */
export const concepts = conceptsOf(
  'finding',
  `
percussion test ~:perc,perc sens,percussion pain,percussion sensitive,percussion sensitivity,percussion tenderness,percussive,sens to perc,sensitive to percussion,tender to percussion,TTP percussion,TTPerc,vertical percussion
palpation test ~:palp
cold test ~:CO2 snow,cold,cold response,cold sensitivity test,endo ice,endoice,ice test,refrigerant spray,thermal test
heat test ~:heat,hot test
EPT ~:electric pulp tester,pulp test,vitality,vitality test,vitality testing
bite test ~:bite,bite sensitivity,bite stick,biting pain,biting test,tooth sleuth,tooth slooth,toothslooth
bleeding on probing ~:bleed on probing,BOP
nerve function:CN V intact,IAN intact,nerve intact,sensation intact,V3 intact
cranial nerves:CN 2-12,CN II-XII
airway patent:airway clear,airway intact,patent airway
oral cancer screening ~:cancer screening,OCS
intraoral exam:intraoral examination,IO exam,IOE
extraoral exam:EO exam,EOE,extraoral examination,H&N exam,head and neck exam
partially erupted:partial eruption,PE third molar
deviated septum
enlarged tonsils:kissing tonsils,large tonsils
high palatal vault:high arched palate,high palate,narrow arch,narrow palate
deep hardware
exposed hardware:failed hardware,hardware exposure,hardware failure,infected hardware,loose hardware,painful hardware,plate exposed
exposed implant:failing implant,implant failure
communication to skin:cutaneous sinus,draining to skin,extraoral drainage,extraoral sinus
oral hygiene poor:OH poor,poor home care,poor OH,poor oral hygiene
oral hygiene good:good oral hygiene,OH good
sound dentition:adequate dentition,good dentition,healthy dentition,sound teeth,sufficient teeth
nerve proximity ~:adjacent to IAN,canal proximity,canal superimposed,close to IAN,darkening of roots,IAN proximity,intimate with IAN,near the canal,near the inferior alveolar nerve,proximity to IAN,proximity to inferior alveolar canal,proximity to inferior alveolar nerve,roots close to canal,roots near nerve,superimposed over canal
sinus proximity:close to sinus,pneumatized sinus,roots in sinus,sinus pneumatization
dilacerated root:bulbous roots,curved roots,dilacerated,dilaceration,divergent roots,hooked roots
sinus perforation:membrane tear,perforated sinus,schneiderian tear,sinus exposure,sinus membrane perforation
displaced root:root displaced,root displaced into sinus,root in sinus,tooth displaced into sinus
root fragment:fractured root tip,root frag
fragment:frag,tooth piece
aspiration:aspirate,aspirated,FNA,straw colored fluid
IAN exposed:IAN seen,IAN visualized,nerve exposed,nerve visualized
defect
scar:scar tissue,scarring
ecchymosis of floor of mouth:sublingual ecchymosis,sublingual hematoma
anterior frenulum attachment:attached to tip of tongue,frenulum to tip,heart shaped,heart shaped tongue,limited tongue protrusion,restricted tongue mobility,restricted tongue movement,restrictive frenulum,short frenulum,tight frenulum,tongue elevation
normal exam:NAD,unremarkable,within normal limits,WNL
multi-surface caries<caries
hemostasis:bleeding controlled,hemostasis achieved,hemostasis good
occlusion stable:occl WNL,occlusion WNL,stable occlusion
prognosis poor:guarded prognosis,poor prognosis
`,
);
