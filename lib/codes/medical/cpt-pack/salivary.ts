import { rowsOf } from '../pack-row';
import { customary, veteransAffairs } from '../sources';

/** Salivary glands and ducts. */
export const codes = rowsOf(
  { system: 'CPT', site: 'salivary gland', unit: 'site', globalDays: 90, places: ['11'], source: customary },
  [
    {
      key: 'stone-simple',
      code: '42330',
      label: 'Removal of an uncomplicated salivary stone, through the mouth',
      globalDays: 10,
    },
    {
      key: 'stone-complicated',
      code: '42335',
      label: 'Removal of a complicated submandibular salivary stone, through the mouth',
    },
    {
      key: 'stone-parotid-complicated',
      code: '42340',
      label: 'Removal of a parotid or complicated stone, through skin or mouth',
    },
    { key: 'salivary-cyst-sublingual', code: '42408', label: 'Excision of a sublingual salivary cyst (ranula)' },
    {
      key: 'salivary-cyst-marsupialization',
      code: '42409',
      label: 'Marsupialization of a sublingual salivary cyst (ranula)',
      source: veteransAffairs,
    },
    {
      key: 'parotid-lateral-no-nerve',
      code: '42410',
      label: 'Removal of the lateral lobe of the parotid without nerve dissection',
      places: ['21'],
    },
    {
      key: 'parotid-lateral-nerve',
      code: '42415',
      label: 'Removal of the lateral lobe of the parotid with nerve dissection',
      places: ['21'],
    },
    {
      key: 'submandibular-gland-excision',
      code: '42440',
      label: 'Removal of the submandibular gland',
      places: ['22'],
      source: veteransAffairs,
    },
    { key: 'sublingual-gland-excision', code: '42450', label: 'Removal of the sublingual gland', places: ['22'] },
    { key: 'duct-repair-simple', code: '42500', label: 'Repair of a salivary duct, primary or simple', source: veteransAffairs },
    { key: 'duct-repair-complicated', code: '42505', label: 'Repair of a salivary duct, secondary or complicated' },
    { key: 'fistula-salivary-closure', code: '42600', label: 'Closure of a salivary fistula' },
    { key: 'duct-dilation', code: '42650', label: 'Dilation of a salivary duct', globalDays: 0 },
    { key: 'duct-catheter', code: '42660', label: 'Dilation and catheter of a salivary duct', globalDays: 0 },
    { key: 'duct-ligation', code: '42665', label: 'Tying of a salivary duct through the mouth' },
    { key: 'sialography-injection', code: '42550', label: 'Injection for a sialogram', globalDays: 0 },
  ],
);
