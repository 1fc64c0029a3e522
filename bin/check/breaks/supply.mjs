import { at } from './at.mjs';

const lock = 'test/supply/lockfile.test.ts';

export const supplyBreaks = [
  ...at('supply-chain', 'package-lock.json', lock, '', [
    [
      'a package brings a script of its own',
      '"node_modules/react": {',
      '"node_modules/react": {\n      "hasInstallScript": true,',
    ],
    ['a package comes without the digest of its bytes', '"integrity": "sha512-', '"kept": "sha512-'],
    ['a digest that can be forged', '"integrity": "sha512-', '"integrity": "sha1-'],
    [
      'a package comes from elsewhere',
      '"integrity": "sha512-',
      '"resolved": "https://a.example/a.tgz",\n      "integrity": "sha512-',
    ],
    [
      'a version in the lockfile that is none',
      '"node_modules/react": {\n      "version": "',
      '"node_modules/react": {\n      "version": "^',
    ],
  ]),
  ...at('supply-chain', 'package.json', lock, '', [
    ['a range in place of a version', '"react": "', '"react": "^'],
    ['a script runs at every installation', '"scripts": {', '"scripts": {\n    "postinstall": "node other.mjs",'],
    ['any package may run a script', '"allowScripts": {', '"allowScripts": {\n    "left": true,'],
  ]),
  ...at('supply-chain', 'bin/setup/run.mjs', lock, '', [
    [
      'what is installed may differ from the lockfile',
      "['ci', '--no-audit', '--no-fund']",
      "['install', '--no-audit', '--no-fund']",
    ],
  ]),
];
