import { rowsOf } from '../pack-row';
import { customary, veteransAffairs } from '../sources';

/** Osteotomies and orthognathic surgery. */
export const codes = rowsOf({ system: 'CPT', unit: 'jaw', globalDays: 90, places: ['21', '22'], source: customary }, [
  { key: 'genioplasty-augmentation', code: '21120', label: 'Genioplasty by augmentation', source: veteransAffairs },
  {
    key: 'genioplasty-sliding-single',
    code: '21121',
    label: 'Genioplasty, sliding bone cut, one piece',
    source: veteransAffairs,
  },
  {
    key: 'genioplasty-sliding-multiple',
    code: '21122',
    label: 'Genioplasty, sliding bone cuts, two or more',
    source: veteransAffairs,
  },
  { key: 'genioplasty-interpositional', code: '21123', label: 'Genioplasty with interposed bone grafts' },
  {
    key: 'mandible-augmentation-prosthetic',
    code: '21125',
    label: 'Augmentation of body or angle of mandible with prosthetic material',
    source: veteransAffairs,
  },
  { key: 'mandible-augmentation-graft', code: '21127', label: 'Augmentation of body or angle of mandible with bone graft' },
  { key: 'lefort1-one-piece', code: '21141', label: 'Le Fort I, one piece, without graft', source: veteransAffairs },
  { key: 'lefort1-two-pieces', code: '21142', label: 'Le Fort I, two pieces, without graft', source: veteransAffairs },
  {
    key: 'lefort1-three-pieces',
    code: '21143',
    label: 'Le Fort I, three or more pieces, without graft',
    source: veteransAffairs,
  },
  { key: 'lefort1-one-piece-graft', code: '21145', label: 'Le Fort I, one piece, with bone graft', source: veteransAffairs },
  { key: 'lefort1-two-pieces-graft', code: '21146', label: 'Le Fort I, two pieces, with bone graft', source: veteransAffairs },
  {
    key: 'lefort1-three-pieces-graft',
    code: '21147',
    label: 'Le Fort I, three or more pieces, with bone graft',
    source: veteransAffairs,
  },
  { key: 'lefort2-intrusion', code: '21150', label: 'Le Fort II, forward intrusion' },
  { key: 'lefort2-graft', code: '21151', label: 'Le Fort II, any direction, with bone graft', source: veteransAffairs },
  { key: 'lefort3-graft', code: '21154', label: 'Le Fort III with bone graft, without Le Fort I', source: veteransAffairs },
  { key: 'lefort3-graft-lefort1', code: '21155', label: 'Le Fort III with bone graft and Le Fort I', source: veteransAffairs },
  {
    key: 'midface-reconstruction',
    code: '21188',
    label: 'Reconstruction of the midface with bone grafts, other than Le Fort',
    source: veteransAffairs,
  },
  {
    key: 'ramus-osteotomy',
    code: '21193',
    label: 'Ramus osteotomy, horizontal, vertical, C or L, without graft',
    source: veteransAffairs,
  },
  { key: 'ramus-osteotomy-graft', code: '21194', label: 'Ramus osteotomy, horizontal, vertical, C or L, with graft' },
  {
    key: 'sagittal-split-no-fixation',
    code: '21195',
    label: 'Sagittal split of ramus or body, without internal fixation',
    source: veteransAffairs,
  },
  {
    key: 'sagittal-split-fixation',
    code: '21196',
    label: 'Sagittal split of ramus or body, with internal fixation',
    source: veteransAffairs,
  },
  { key: 'mandible-segmental', code: '21198', label: 'Segmental osteotomy of the mandible', source: veteransAffairs },
  {
    key: 'mandible-segmental-genioglossus',
    code: '21199',
    label: 'Segmental osteotomy of the mandible with genioglossus advancement',
    source: veteransAffairs,
  },
  { key: 'maxilla-segmental', code: '21206', label: 'Segmental osteotomy of the maxilla', source: veteransAffairs },
]);
