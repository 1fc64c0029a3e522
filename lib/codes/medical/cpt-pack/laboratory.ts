import { rowsOf } from '../pack-row';
import { customary, veteransAffairs } from '../sources';

/** Laboratory, therapy and monitoring. */
export const codes = rowsOf({ system: 'CPT', site: '', unit: 'service', globalDays: null, places: ['11'], source: customary }, [
  { key: 'glucose-quantitative', code: '82947', label: 'Blood glucose, measured in the laboratory' },
  { key: 'glucose-strip', code: '82948', label: 'Blood glucose by reagent strip', source: veteransAffairs },
  { key: 'glucose-monitor', code: '82962', label: 'Blood glucose by a home-use meter', source: veteransAffairs },
  { key: 'hba1c', code: '83036', label: 'Hemoglobin A1c' },
  { key: 'venipuncture', code: '36415', label: 'Drawing of blood from a vein', site: 'vein' },
  { key: 'capillary-draw', code: '36416', label: 'Drawing of capillary blood' },
  { key: 'bacterial-culture', code: '87070', label: 'Bacterial culture, other source, with identification' },
  { key: 'saliva-collection-handling', code: '99001', label: 'Handling of a specimen carried from patient to laboratory' },
  { key: 'hpv-test', code: '87624', label: 'HPV test, high-risk types' },
  { key: 'genetic-unlisted', code: '81479', label: 'Molecular test without a code of its own', needsReport: true },
  { key: 'saliva-test-unlisted', code: '84999', label: 'Chemistry test without a code of its own', needsReport: true },
  { key: 'pulse-oximetry', code: '94760', label: 'Single pulse oximetry reading', source: veteransAffairs },
  { key: 'therapy-exercise', code: '97110', label: 'Therapeutic exercises, each 15 minutes' },
  { key: 'therapy-manual', code: '97140', label: 'Manual therapy, each 15 minutes', source: veteransAffairs },
  { key: 'therapy-ultrasound', code: '97035', label: 'Therapeutic ultrasound, each 15 minutes', source: veteransAffairs },
  { key: 'therapy-electrical', code: '97014', label: 'Electrical stimulation, unattended' },
  { key: 'therapy-evaluation-low', code: '97161', label: 'Physical therapy evaluation, low complexity' },
  { key: 'muscle-test-emg', code: '95867', label: 'Needle EMG of cranial nerve muscles, one side', site: 'muscle', sided: true },
  {
    key: 'home-sleep-test-type3',
    code: '95806',
    label: 'Unattended home sleep test with heart rate, oxygen, airflow and effort',
  },
  { key: 'home-sleep-test-other', code: '95800', label: 'Unattended home sleep test with peripheral arterial tone or similar' },
  { key: 'unlisted-medicine', code: '99199', label: 'Special service without a code of its own', needsReport: true },
  { key: 'supplies', code: '99070', label: 'Supplies beyond those usually included' },
  { key: 'educational-supplies', code: '99071', label: 'Educational supplies given to the patient at cost' },
]);
