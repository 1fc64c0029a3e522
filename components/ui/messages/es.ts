import type { MessageKey } from './en';

export const es: Record<MessageKey, string> = {
  tooth: 'Diente',
};
