import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export type TabItem<V extends string> = { id: V; label: string; count?: number | undefined; content: ReactNode };

type Props<V extends string> = {
  label: string;
  tabs: readonly TabItem<V>[];
  selected: V;
  onSelect: (tab: V) => void;
};

/** Arrow keys move among the tabs. A count is of open things, and stands only where there are some. */
export function Tabs<V extends string>({ label, tabs, selected, onSelect }: Props<V>) {
  return (
    <AriaTabs className="tabs" selectedKey={selected} onSelectionChange={(key) => onSelect(key as V)}>
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && <span className="tab-count num">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
