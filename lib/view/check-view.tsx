import type { TabCheck } from '@/lib/messages/tab-check';

const verdicts = {
  ready: 'Ready',
  'needs-answers': 'Needs answers',
  'not-medical': 'Dental',
  blocked: 'Blocked',
  'cannot-tell': 'Cannot tell',
} as const;
const routes = {
  medical: 'Medical',
  dental: 'Dental',
  'medicare-dental': 'Medicare, dental code',
  'do-not-bill': 'Do not bill',
  ask: 'Needs an answer',
} as const;

/** The answer in its plainest form. Nothing is shown of a page that has changed. */
export function CheckView({ check, onAllow }: { check: TabCheck | null; onAllow: (origin: string) => void }) {
  if (!check) return <p role="status">Click the Crossbite button in the toolbar to read this page.</p>;
  const asks = check.askOrigins.map((origin) => (
    <button key={origin} type="button" onClick={() => onAllow(origin)}>
      Allow reading the part of this page that comes from {origin}
    </button>
  ));
  if (check.state === 'reading') return <p role="status">Reading the page …</p>;
  if (check.state === 'failed') {
    return (
      <>
        <p role="alert">{check.sentence}</p>
        {asks}
      </>
    );
  }
  if (check.changed) return <p role="status">The page has changed. Reading it again …</p>;
  const { precheck, encounter } = check;
  const { name, birthDate, chartNumber } = encounter.patient ?? {};
  return (
    <>
      <p>{[name?.last, name?.first, birthDate, chartNumber && `Chart ${chartNumber}`].filter(Boolean).join(' · ')}</p>
      <h1 data-verdict={precheck.verdict}>{verdicts[precheck.verdict]}</h1>
      <ul>
        {precheck.procedures.map((procedure) => {
          const route = precheck.route.find((item) => item.procedure === procedure.id);
          return (
            <li key={procedure.id} data-route={route?.to}>
              {procedure.cdt} {procedure.label}: {route ? routes[route.to] : 'Cannot tell'} {procedure.candidates[0]?.code}
            </li>
          );
        })}
      </ul>
      <ul>
        {precheck.missing.slice(0, 2).map((item) => (
          <li key={item.id}>{item.ask}</li>
        ))}
      </ul>
      {asks}
      {check.notKept && <p>{check.notKept}</p>}
    </>
  );
}
