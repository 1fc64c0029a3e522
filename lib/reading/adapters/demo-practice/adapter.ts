import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'demo-practice',
  name: 'The demo practice of this project',
  verified: true,
  hosts: ['127.0.0.1', 'localhost'],
  path: /^\/(?:app\.html|classic)/,
  toothSystem: 'Universal',
  source: 'bin/demo/practice',
};
