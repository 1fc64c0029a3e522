import { rowsOf } from '../pack-row';
import { quarterlyRelease } from '../sources';

/** Sleep apnea appliances and devices. */
export const codes = rowsOf(
  { system: 'HCPCS', site: 'airway', unit: 'device', globalDays: null, places: ['12', '11'], source: quarterlyRelease },
  [
    {
      key: 'oral-appliance-custom',
      code: 'E0486',
      label: 'Oral appliance for sleep apnea, adjustable or not, custom fabricated, with fitting and adjustment',
    },
    {
      key: 'oral-appliance-prefabricated',
      code: 'E0485',
      label: 'Oral appliance for sleep apnea, adjustable or not, prefabricated, with fitting and adjustment',
    },
    {
      key: 'oral-appliance-no-hinge',
      code: 'K1027',
      label: 'Oral appliance for sleep apnea, custom fabricated, without fixed mechanical hinge',
      validFrom: '2021-10-01',
    },
    { key: 'noncovered-item', code: 'A9270', label: 'Item or service that Medicare does not cover', site: '' },
    { key: 'cpap-device', code: 'E0601', label: 'Continuous positive airway pressure device' },
    { key: 'home-sleep-test-3', code: 'G0399', label: 'Home sleep test with type III portable monitor', site: '' },
    { key: 'home-sleep-test-2', code: 'G0398', label: 'Home sleep test with type II portable monitor', site: '' },
    { key: 'home-sleep-test-4', code: 'G0400', label: 'Home sleep test with type IV portable monitor', site: '' },
  ],
);
