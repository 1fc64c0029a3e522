import '@/components/ui/base.css';
import '@/components/ui/overlays.css';
import '@/components/workbench/workbench.css';
import { mount } from '@/lib/view/mount';
import { Workbench } from '@/lib/view/workbench/Workbench';

mount(<Workbench />);
