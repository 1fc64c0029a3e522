import { conceptsOf } from '../concepts-of';

/** Injuries and how they happened. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
trauma ~ : traumatic injury, injury, traumatized, traumatic, hit mouth, hit face, face hit
dental trauma < trauma : tooth injury, dental injury, tooth trauma, dentoalveolar trauma, injured tooth
fracture ~ : fractured, broken
tooth fracture < dental trauma, fracture : fractured tooth, broken tooth, cusp fracture, fractured cusp, broken cusp, fx tooth, chipped tooth, chipped
crown fracture < tooth fracture : fx crown, enamel fracture, enamel-dentin fracture, complicated crown fracture, ellis class, ellis II, ellis III, ellis I, fractured crown of tooth, crown fx enamel, ellis fracture, coronal fracture
root fracture < tooth fracture : fractured root
crown-root fracture < tooth fracture
luxation < dental trauma : luxated, luxated tooth, displaced tooth, tooth displaced, displaced palatally
extrusion < luxation : extruded, extrusive luxation
intrusion < luxation : intruded, intrusive luxation
avulsion < luxation : avulsed, avulsed tooth, knocked out
subluxation < dental trauma : subluxated, loosened tooth
concussion of tooth < dental trauma
alveolar fracture < fracture : alveolar bone fracture, fractured alveolus, alveolar process fracture, alveolar ridge fracture, dentoalveolar fracture, fracture of alveolus, alveolar segment fracture, fractured alveolar segment, alveolus fracture
jaw fracture < fracture : fractured jaw, broken jaw
mandible fracture < jaw fracture : mandibular fracture, fractured mandible, fracture of mandible, broken lower jaw
condyle fracture < mandible fracture : condylar fracture, subcondylar fracture, condylar process fracture, condylar neck fracture
mandibular body fracture < mandible fracture : body fracture, fracture of body of mandible, fracture of mandibular body, body of mandible fracture
mandibular angle fracture < mandible fracture : angle fracture, fracture of mandibular angle, angle of mandible fracture
symphysis fracture < mandible fracture : symphyseal fracture, parasymphysis fracture, parasymphyseal fracture
ramus fracture < mandible fracture : fracture of mandibular ramus
coronoid fracture < mandible fracture : coronoid process fracture
maxilla fracture < jaw fracture  : le fort: maxillary fracture, fractured maxilla, le fort fracture, lefort fracture, fracture of maxilla, le fort I fracture, le fort II fracture, le fort III fracture
zygoma fracture < fracture  : ZMC: ZMC fracture, zygomatic fracture, zygomaticomaxillary complex fracture, tripod fracture, zygomatic arch fracture
orbital fracture < fracture : orbital floor fracture, blowout fracture
nasal fracture < fracture : nasal bone fracture, broken nose
comminuted fracture < fracture : comminuted, comminution
displaced fracture < fracture
nondisplaced fracture < fracture : nondisplaced, non-displaced
open fracture < fracture : compound fracture
laceration ~ : cut, lacerated, torn, tear
lip laceration < laceration : laceration of lip, lacerated lip, laceration lower lip, laceration upper lip, lower lip laceration, upper lip laceration, cut lip
tongue laceration < laceration : laceration of tongue, lacerated tongue, laceration tongue
gingival laceration < laceration : gingiva laceration, torn gingiva
intraoral laceration < laceration : oral laceration, mucosal laceration, laceration of mucosa, buccal mucosa laceration
facial laceration < laceration : chin laceration, cheek laceration, laceration of cheek, laceration chin, laceration of chin
frenum tear < laceration : torn frenum
full-thickness laceration < laceration
through-and-through laceration < laceration : through and through, thru and thru
vermilion border : vermilion, vermillion
abrasion < trauma : scrape, abraded, chin abrasion
contusion < trauma : bruise, bruising, ecchymosis, contused
hematoma
puncture wound < trauma : bite wound, dog bite wound
burn
foreign body ~ : FB, debris, glass, gravel, wood splinter, debris in wound
loss of consciousness ~ : LOC, unconscious, passed out, blacked out
concussion : head injury, TBI, closed head injury, traumatic brain injury
open wound < trauma : wound
step deformity ~ : bony step, step-off
aspiration of tooth : aspirated tooth, swallowed tooth
`,
  ),
  ...conceptsOf(
    'mechanism',
    `
fall : fell, falling, slipped, tripped, tripped and fell, GLF
fall on stairs < fall : fell down stairs, fell on stairs, tripped on stairs, fell down steps, tripped on porch step, tripped on step, fell on steps
fall from playground equipment < fall : fell off monkey bars, monkey bars, fell off swing, fell off slide, fell from swing, playground equipment, fell off jungle gym, jungle gym, fell from monkey bars, fell off playground
fall from bicycle < fall, bicycle accident : fell off bike, fell off bicycle, fell from bike, bike crash, over handlebars
fall from scooter < fall : fell off scooter, fell from scooter, scooter accident, e-scooter, scooter crash
fall from skateboard < fall : fell off skateboard, skateboard, skateboarding
fall from skates < fall : roller skating, rollerblading, ice skating, fell ice skating
fall from bed < fall : fell out of bed, fell off bed
fall on ice < fall : slipped on ice, slipped on snow
fall from ladder < fall : fell off ladder
syncopal fall < fall : fainted and fell, syncopal episode
bicycle accident : bike accident, bicycle crash
motor vehicle collision : MVC, MVA, motor vehicle accident, car accident, car crash, auto accident, rear-ended, airbag deployed, steering wheel, dashboard
motorcycle accident : motorcycle crash, MCC, dirt bike accident, ATV accident
pedestrian struck : hit by car, struck by car, struck by vehicle
assault : assaulted, punched, altercation, struck with fist, attacked, kicked in face, fight, hit with fist, domestic violence
sports injury : sports accident, during game, basketball, hockey, soccer, football, lacrosse, wrestling, baseball game, softball, rugby, volleyball, martial arts
struck by ball < sports injury : hit by ball, baseball to mouth, hit by baseball, struck by baseball, hit with ball, hit by softball, hockey puck, hit by puck
struck by person < sports injury : elbow to face, elbowed, struck by elbow, collided with, head butt, headbutted, collision with another player, elbow to mouth, knee to face
struck by object : hit by object, hit in mouth with, bat to mouth, hit by bat, swing hit, struck against, hit on table, hit on counter, hit coffee table, hit head on, hit face on, hit chin on, hit mouth on, struck face on
animal bite : dog bite, bitten by dog
work injury : work accident, on the job injury, work related injury, workplace injury, workplace accident, at work, on the job
bit lip : bit his lip, bit her lip, bit lower lip, bit tongue, bit inside
chewing injury : bit on, eating popcorn, chewing ice, biting on, while eating, while chewing, bit into, chewing on, cracked while chewing, bit down on, chewing popcorn, while biting
gunshot wound : GSW
seizure injury : during seizure
playground : school playground, recess
school : gym class
home : in the kitchen, in bathroom, living room
street : sidewalk, parking lot
`,
  ),
];
