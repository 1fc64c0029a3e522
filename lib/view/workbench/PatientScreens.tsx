import { UserX } from 'lucide-react';
import { useMemo } from 'react';
import { PatientHistory } from '@/components/patients/PatientHistory';
import { Patients } from '@/components/patients/Patients';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import { patientsOf } from '@/lib/worklist/patients';
import type { WorklistData } from './use-worklist';

export function PatientsScreen({ data }: { data: WorklistData }) {
  const patients = useMemo(() => patientsOf(data.lines), [data.lines]);
  return <Patients patients={patients} loading={data.progress !== null} />;
}

export function PatientScreen({ patient, data }: { patient: string; data: WorklistData }) {
  const t = useText();
  const lines = data.lines
    .filter(({ summary }) => summary.patient === patient)
    .sort((a, b) => b.summary.dateOfService.localeCompare(a.summary.dateOfService));
  if (lines.length === 0 && data.progress === null) {
    return <EmptyState icon={<UserX />} title={t('patients_gone')} />;
  }
  return <PatientHistory lines={lines} />;
}
