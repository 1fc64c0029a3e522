import { conceptsOf } from '../concepts-of';

/** Injuries and how they happened. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
trauma ~:face hit,hit face,hit mouth,injury,traumatic,traumatic injury,traumatized
dental trauma<trauma:dental injury,dentoalveolar trauma,injured tooth,tooth injury,tooth trauma
fracture ~:broken,fractured
tooth fracture<fracture:broken cusp,chipped,chipped tooth,cusp fracture,fractured cusp
crown fracture<tooth fracture:complicated crown fracture,coronal fracture,crown fx enamel,ellis class,ellis fracture,ellis I,ellis II,ellis III,enamel fracture,enamel-dentin fracture
root fracture<tooth fracture
crown-root fracture<tooth fracture
luxation<dental trauma:displaced palatally,displaced tooth,luxated,luxated tooth,tooth displaced
extrusion<luxation:extruded,extrusive luxation
intrusion<luxation:intruded,intrusive luxation
avulsion<luxation:avulsed,avulsed tooth,knocked out
subluxation<dental trauma:loosened tooth,subluxated
concussion of tooth<dental trauma
alveolar fracture<fracture:alveolar bone fracture,alveolar process fracture,alveolar ridge fracture,alveolar segment fracture,alveolus fracture,dentoalveolar fracture,fractured alveolar segment
jaw fracture<fracture
mandible fracture<jaw fracture:broken lower jaw
condyle fracture<mandible fracture:condylar neck fracture,condylar process fracture
mandibular body fracture<mandible fracture:body of mandible fracture
mandibular angle fracture<mandible fracture:angle of mandible fracture
symphysis fracture<mandible fracture
ramus fracture<mandible fracture
coronoid fracture<mandible fracture:coronoid process fracture
maxilla fracture<jaw fracture:le fort fracture,le fort I fracture,le fort II fracture,le fort III fracture,le fort: maxillary fracture,lefort fracture
zygoma fracture<fracture:tripod fracture,ZMC: ZMC fracture,zygomatic arch fracture,zygomaticomaxillary complex fracture
orbital fracture<fracture:blowout fracture,orbital floor fracture
nasal fracture<fracture:broken nose,nasal bone fracture
comminuted fracture<fracture:comminuted,comminution
displaced fracture<fracture
nondisplaced fracture<fracture:non-displaced,nondisplaced
open fracture<fracture:compound fracture
closed fracture<fracture
laceration ~:cut,lacerated,tear,torn
lip laceration<laceration:cut lip,lacerated lip,laceration lower lip,laceration upper lip,lower lip laceration,upper lip laceration
tongue laceration<laceration:lacerated tongue,laceration tongue
gingival laceration<laceration:gingiva laceration,torn gingiva
intraoral laceration<laceration:buccal mucosa laceration,laceration of mucosa,mucosal laceration,oral laceration
facial laceration<laceration:cheek laceration,chin laceration,laceration chin
frenum tear<laceration:torn frenum
full-thickness laceration<laceration
through-and-through laceration<laceration:through and through,thru and thru
vermilion border:vermilion,vermillion
abrasion<trauma:abraded,chin abrasion,scrape
contusion<trauma:bruise,bruising,contused,ecchymosis
hematoma
puncture wound<trauma:bite wound,dog bite wound
burn
foreign body ~:debris,debris in wound,FB,glass,gravel,wood splinter
loss of consciousness ~:blacked out,LOC,passed out,unconscious
concussion:closed head injury,head injury,TBI,traumatic brain injury
open wound<trauma:wound
step deformity ~:bony step,step-off
aspiration of tooth:aspirated tooth,swallowed tooth
`,
  ),
  ...conceptsOf(
    'mechanism',
    `
fall:falling,fell,GLF,slipped,tripped,tripped and fell
fall on stairs<fall:fell down stairs,fell down steps,fell on stairs,fell on steps,tripped on porch step,tripped on stairs,tripped on step
fall from playground equipment<fall:fell from monkey bars,fell from swing,fell off jungle gym,fell off monkey bars,fell off playground,fell off slide,fell off swing,jungle gym,monkey bars,playground equipment
fall from bicycle<fall,bicycle accident:bike crash,fell from bike,fell off bicycle,fell off bike,over handlebars
fall from scooter<fall:e-scooter,fell from scooter,fell off scooter,scooter accident,scooter crash
fall from skateboard<fall:fell off skateboard,skateboard,skateboarding
fall from skates<fall:fell ice skating,ice skating,roller skating,rollerblading
fall from bed<fall:fell off bed,fell out of bed
fall on ice<fall:slipped on ice,slipped on snow
fall from ladder<fall:fell off ladder
syncopal fall<fall:fainted and fell,syncopal episode
bicycle accident:bicycle crash,bike accident
motor vehicle collision:airbag deployed,auto accident,car accident,car crash,dashboard,motor vehicle accident,MVA,MVC,rear-ended,steering wheel
motorcycle accident:ATV accident,dirt bike accident,MCC,motorcycle crash
pedestrian struck:hit by truck,struck by car,struck by vehicle
assault:altercation,assaulted,attacked,domestic violence,fight,kicked in face,punched,struck with fist
sports injury:baseball game,basketball,during game,football,hockey,lacrosse,martial arts,rugby,soccer,softball,sports accident,volleyball,wrestling
struck by ball<sports injury:baseball to mouth,hit by puck,hit by softball,hit with ball,hockey puck,struck by baseball
struck by person<sports injury:collided with,collision with another player,elbow to face,elbow to mouth,elbowed,head butt,headbutted,knee to face,struck by elbow
struck by object:bat to mouth,hit chin on,hit coffee table,hit head on,hit in mouth,hit mouth on,hit on counter,hit on table,struck against,struck by,struck face on,struck in face,struck in jaw,struck with,swing hit
animal bite:bitten by dog,dog bite
work injury:at work,on the job,on the job injury,work accident,work related injury,workplace accident,workplace injury
bit lip:bit her lip,bit his lip,bit inside,bit lower lip,bit tongue
chewing injury:bit down on,bit into,bit on,biting on,chewing ice,chewing on,chewing popcorn,cracked while chewing,eating popcorn,while biting,while chewing,while eating
gunshot wound:GSW
seizure injury:during seizure
playground:recess,school playground
school:gym class
home:in bathroom,in the kitchen,living room
street:parking lot,sidewalk
`,
  ),
];
