import type { CheckProblem } from './tab-check';

const sentences: Record<CheckProblem, string> = {
  'not-a-page':
    'The browser does not let any extension read this page. Open the patient’s chart in your practice system and click again.',
  'no-permission': 'Crossbite may not read this page yet. Click the Crossbite button in the toolbar while the chart is open.',
  'nothing-found': 'No procedures and no chart note were found on this page. Open the chart of one visit and click again.',
  'page-changed':
    'This page has changed since it was taught, and without what was taught nothing could be read. Teach it again, or paste the note.',
  'too-big': 'This page is too large to read in one go. Open the chart of one visit and click again.',
  refused: 'This page cannot be read safely.',
  engine:
    'The check stopped by itself on this visit. Nothing was changed; click again, and if it stays so, save a support bundle.',
};

export const problemSentence = (problem: CheckProblem): string => sentences[problem];
