import { browser } from 'wxt/browser';
import { AboutSettings } from '@/components/settings/AboutSettings';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { knowledgeSources } from './knowledge-sources';

const groups = knowledgeSources();

export function AboutScreen() {
  return (
    <AboutSettings
      version={browser.runtime.getManifest().version}
      knowledge={`${defaultKnowledge.version}, ICD-10-CM ${defaultKnowledge.icd.version}`}
      groups={groups}
    />
  );
}
