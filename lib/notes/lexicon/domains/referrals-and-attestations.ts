import { conceptsOf } from '../concepts-of';

/** Referral, orders, coordination; who made what, consent, delivery. */
export const concepts = [
  ...conceptsOf(
    'referral',
    `
referral:ref,referral scanned,referring
referral to specialist<referral:ref to OS,referred to
physician letter:cardiologist letter,cardiology letter,craniofacial team letter,letter from,letter in chart,letter of clearance,letter on file,letter scanned,MD letter,note from PCP,oncology letter,PCP letter,PCP note,physician's letter,referral letter,team letter
dental clearance:clear for surgery,clearance exam,clearance form,clearance form completed,clearance letter,clearance request,clearance requested,dental clearance requested,eliminate any oral infection,eliminate oral infection,OK to proceed,request for dental clearance,requesting dental clearance
coordination of care:call w/ onc,call with,called dr,care coordination,communicated with,completed & faxed,conferred with,consulted with,coord,coordinated care,coordinated with,correspondence with,d/w cardiology,d/w dr,d/w oncology,discussed with cardiologist,discussed with cardiology,discussed with dr,discussed with oncologist,discussed with oncology,fax to,faxed,findings and plan sent,findings sent,letter sent to,note sent to,per cardiology,per oncology,report sent,results sent to,sent back to,sent to cardiologist,sent to dr,sent to oncologist,spoke with
physician order:DWO,MD order,order,order for oral appliance,ordered by,physician prescription,prescribed by,prescription for,prescription for OAT,prescription for oral appliance,prescription from physician,prescription on file,Rx for oral appliance,Rx from,Rx on file,SWO,written prescription,written prescription for OAT
face-to-face evaluation:clinical evaluation,evaluated by,F2F,face to face,in person evaluation,in-person visit,office visit,sleep consult,sleep evaluation
sleep study:home sleep apnea test,home sleep study,HSAT,HST,polysomnogram,PSG,sleep studies,sleep test,sleep testing,split night study,type III home sleep test
sleep study interpretation:board certified in sleep medicine,board certified sleep,interpreted by sleep physician,read by board certified,read by sleep physician
second opinion
pediatrician:MD,PCP,peds,physician,primary care
sleep physician:board certified sleep physician,pulmonologist,sleep doctor,sleep MD,sleep medicine,sleep specialist
oncologist:hematology,oncology,rad onc,radiation oncologist,radiation oncology
cardiologist:cardiology,cards
craniofacial team:cleft palate team,cleft team
lactation consultant:IBCLC,lactation
ENT specialist:ENT,otolaryngologist,otolaryngology
prior authorization:auth number,authorization number,PA approved,PA number,PA pending,pre-auth,pre-authorization,pre-cert,preauth,preauthorization,precert,precertification,predetermination,prior auth
physician referral<referral:MD referral,PCP referral,ref'd by peds,referral from PCP,referral from physician,referred by cardiologist,referred by Dr,referred by ENT,referred by her physician,referred by his physician,referred by MD,referred by neurologist,referred by oncologist,referred by PCP,referred by pediatrician,referred by physician,referred by sleep physician
dentist referral<referral:GP referral,referred by dentist,referred by gen dentist,referred by general dentist,referred by GP,referred by her dentist,referred by his dentist
referral to oral surgeon<referral:OMFS referral,refer OS,referral to OS,referred to OMFS
referral to endodontist<referral:refer to endo
referral to periodontist<referral:refer to perio
referral to physician<referral:ENT referral,refer to GI,refer to MD,refer to oncology,refer to sleep MD,refer to sleep physician,referred ENT,referred to ENT,referred to PCP
letter of medical necessity:LMN,LOMN,medical necessity letter
consultation:consult,consulted,discussed with physician
medical clearance:clearance,clearance for surgery,cleared,cleared for dental treatment,cleared for surgery
speech language pathologist:SLP,speech pathologist,speech therapist
oral surgeon:OMFS,OMS,oral surgery,OS
endodontist
periodontist
orthodontist
neurologist
transplant team:transplant center,transplant coordinator,transplant program
heart program:structural heart
`,
  ),
  ...conceptsOf(
    'attestation',
    `
consent:consented,ICF,PARQ,R/B/A,RBA,RBA discussed,RBAs,RBAs discussed,risks and benefits,risks benefits alternatives
laboratory fabrication:fabricated by laboratory,lab,lab rx,laboratory fabricated
in-office fabrication:chairside,fabricated in office,in house fabrication,in office lab,in-house lab,in-office milled,made in house,made in office,milled in office,printed in office,printed in-house
custom fabricated:custom,custom titratable,customized
PDAC listed:PDAC
proof of delivery:delivered appliance,delivery receipt,delivery signed,delivery ticket,POD,signed delivery
delivery visit:appliance delivered,delivered to patient,delivery,seated,splint delivery
CPAP intolerance affidavit:affidavit,CPAP affidavit,CPAP refusal form,PAP intolerance affidavit
operator's signature:electronically signed
ABN signed:ABN,advance beneficiary notice
time spent:min face to face,minutes spent,total time
photographs:clinical photo,photos taken
patient refusal:declined,refused treatment
tetanus up to date:DTaP utd,immunization current,immunizations UTD,Tdap UTD,tetanus,UTD vaccines,vaccinations up to date
medical necessity statement:medical necessity,medically necessary
impressions taken:alginate impressions,bite registration,digital impressions,george gauge,imps,itero,PVS impressions,scanned,scans
operative report:dictated,op note,op report,separate report
photos on file
assignment of benefits:AOB
verbal and written instructions:verbal and written,verbal+written
treatment options discussed:alternatives discussed,options,options discussed
statement of accident:accident report,claim number,incident report,police report
`,
  ),
];
