import { conceptsOf } from '../concepts-of';

/** Jaw joint, chewing muscles, facial pain and nerves. */
export const concepts = conceptsOf(
  'diagnosis',
  `
temporomandibular joint disorder : TMD, TMJ disorder, TMJD, temporomandibular disorder, temporomandibular dysfunction, TMJ dysfunction, TMJ syndrome, craniomandibular disorder, jaw joint disorder
articular disc disorder < temporomandibular joint disorder : disc disorder, internal derangement, TMJ internal derangement, disc derangement, articular disc disorder of TMJ
disc displacement < articular disc disorder : displaced disc, ADD, disc displaced, disc is anteriorly displaced
disc displacement with reduction < disc displacement : ADDwR, DDwR, ADD with reduction
disc displacement without reduction < disc displacement : ADDwoR, DDwoR, ADD without reduction, non-reducing disc
closed lock < articular disc disorder : jaw locked closed, locked closed, jaw lock
open lock < jaw dislocation : locked open, jaw locked open
temporomandibular joint arthralgia < temporomandibular joint disorder : TMJ arthralgia, arthralgia of TMJ, joint pain TMJ, TMJ pain, capsulitis, synovitis, TMJ capsulitis, arthralgia TMJ, arthralgia
temporomandibular joint arthropathy < temporomandibular joint disorder : TMJ arthropathy
temporomandibular joint osteoarthritis < temporomandibular joint disorder : TMJ osteoarthritis, TMJ arthritis, degenerative joint disease of TMJ, TMJ DJD, TMJ OA, condylar degeneration, degenerative changes of condyle, DJD TMJ, osteoarthrosis
temporomandibular joint ankylosis < temporomandibular joint disorder : TMJ ankylosis, ankylosis of TMJ, bony ankylosis, fibrous ankylosis, joint ankylosis
adhesions of temporomandibular joint < temporomandibular joint disorder : TMJ adhesions, joint adhesions
condylar resorption < temporomandibular joint disorder : ICR
jaw dislocation : TMJ dislocation, dislocated jaw, dislocation of jaw, mandibular dislocation, TMJ luxation, condylar dislocation, dislocated TMJ, jaw dislocated
jaw subluxation : joint hypermobility, TMJ subluxation, hypermobility of TMJ, TMJ hypermobility
masticatory muscle disorder : masticatory myalgia, muscle pain of mastication, myalgia of masseter, masseter myalgia, temporalis myalgia, jaw muscle pain, muscular TMD
myofascial pain < masticatory muscle disorder : myofascial pain syndrome, MPD, myofascial pain dysfunction, myofascial TMD, MFP, myofascial
myalgia < masticatory muscle disorder : muscle soreness, muscle pain
masticatory muscle spasm < masticatory muscle disorder : masseter spasm, muscle spasm, jaw spasm
trigger points < masticatory muscle disorder : trigger point, TrP
masseter hypertrophy
bruxism : grinding, clenching, grinds teeth, clenches, parafunction, bruxer, bruxing, grinds
trismus ~ : lockjaw, lock jaw, limited opening, limited mouth opening, restricted opening, decreased opening, reduced opening, hard to open, hurts to open, cannot open, difficulty opening, unable to open, limited jaw opening
joint click ~ : clicking, click, painful click, popping, pops, TMJ click, opening click, joint clicking, joint sounds
joint crepitus ~ : crepitus, crepitation, grating
joint effusion ~ : effusion, TMJ effusion
jaw locking : locking, catching, jaw catches, jaw locks
jaw deviation : deviation to, deviates, deflection, deviation on opening
trigeminal neuralgia : tic douloureux, TN, TGN, trigeminal nerve pain
neuralgia : neuropathic pain, neuropathic, painful trigeminal neuropathy
atypical facial pain : persistent idiopathic facial pain, PIFP, atypical odontalgia, persistent dentoalveolar pain, phantom tooth pain
glossopharyngeal neuralgia
postherpetic neuralgia : PHN
trigeminal nerve injury : nerve injury, IAN injury, inferior alveolar nerve injury
bell palsy : bell's palsy, facial palsy, facial nerve palsy, facial weakness
hemifacial spasm : facial spasm
dystonia : jaw dystonia, cervical dystonia
headache : HA, cephalgia
migraine < headache *
chronic migraine < migraine *
temporal arteritis : giant cell arteritis, GCA
fibromyalgia *
`,
);
