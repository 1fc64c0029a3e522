import { conceptsOf } from '../concepts-of';

/** Jaw joint, chewing muscles, facial pain and nerves. */
export const concepts = conceptsOf(
  'diagnosis',
  `
temporomandibular joint disorder:craniomandibular disorder,jaw joint disorder,temporomandibular disorder,temporomandibular dysfunction,TMD,TMJ disorder,TMJ dysfunction,TMJ syndrome,TMJD
articular disc disorder<temporomandibular joint disorder:articular disc disorder of TMJ,disc derangement,disc disorder,internal derangement,TMJ internal derangement
disc displacement<articular disc disorder:ADD,disc displaced,disc is anteriorly displaced,displaced disc
disc displacement with reduction<disc displacement:ADD with reduction,ADDwR,DDwR
disc displacement without reduction<disc displacement:ADD without reduction,ADDwoR,DDwoR,non-reducing disc
closed lock<articular disc disorder:jaw lock,jaw locked closed,locked closed
open lock<jaw dislocation:jaw locked open,locked open
temporomandibular joint arthralgia<temporomandibular joint disorder:arthralgia,arthralgia of TMJ,arthralgia TMJ,capsulitis,joint pain TMJ,synovitis,TMJ arthralgia,TMJ capsulitis,TMJ pain
temporomandibular joint arthropathy<temporomandibular joint disorder:TMJ arthropathy
temporomandibular joint osteoarthritis<temporomandibular joint disorder:condylar degeneration,degenerative changes of condyle,degenerative joint disease of TMJ,DJD TMJ,osteoarthrosis,TMJ arthritis,TMJ DJD,TMJ OA,TMJ osteoarthritis
temporomandibular joint ankylosis<temporomandibular joint disorder:ankylosis of TMJ,bony ankylosis,fibrous ankylosis,joint ankylosis,TMJ ankylosis
adhesions of temporomandibular joint<temporomandibular joint disorder:joint adhesions,TMJ adhesions
condylar resorption<temporomandibular joint disorder:ICR
jaw dislocation:condylar dislocation,dislocated jaw,dislocated TMJ,jaw dislocated,mandibular dislocation,TMJ dislocation,TMJ luxation
jaw subluxation:hypermobility of TMJ,joint hypermobility,TMJ hypermobility,TMJ subluxation
masticatory muscle disorder:jaw muscle pain,masseter myalgia,masticatory myalgia,muscle pain of mastication,muscular TMD,temporalis myalgia
myofascial pain<masticatory muscle disorder:MFP,MPD,myofascial,myofascial TMD
myalgia<masticatory muscle disorder:muscle pain,muscle soreness
masticatory muscle spasm<masticatory muscle disorder:jaw spasm,masseter spasm,muscle spasm
trigger points<masticatory muscle disorder:trigger point,TrP
masseter hypertrophy
bruxism:bruxer,bruxing,clenches,clenching,grinding,grinds,grinds teeth,parafunction
trismus ~:cannot open,decreased opening,difficulty opening,hard to open,hurts to open,limited jaw opening,limited mouth opening,limited opening,lock jaw,lockjaw,reduced opening,restricted opening,unable to open
joint click ~:click,clicking,joint clicking,joint sounds,opening click,painful click,popping,pops,TMJ click
joint crepitus ~:crepitation,crepitus,grating
joint effusion ~:effusion,TMJ effusion
jaw locking:catching,jaw catches,jaw locks,locking
jaw deviation:deflection,deviates,deviation on opening,deviation to
trigeminal neuralgia:TGN,tic douloureux,TN,trigeminal nerve pain
neuralgia:neuropathic,neuropathic pain,painful trigeminal neuropathy
atypical facial pain:atypical odontalgia,persistent dentoalveolar pain,persistent idiopathic facial pain,phantom tooth pain,PIFP
glossopharyngeal neuralgia
postherpetic neuralgia:PHN
trigeminal nerve injury:IAN injury,inferior alveolar nerve injury,nerve injury
bell palsy:bell's palsy,facial nerve palsy,facial palsy,facial weakness
hemifacial spasm:facial spasm
dystonia:cervical dystonia,jaw dystonia
headache:cephalgia,HA
migraine<headache *
chronic migraine<migraine *
temporal arteritis:GCA,giant cell arteritis
fibromyalgia *
`,
);
