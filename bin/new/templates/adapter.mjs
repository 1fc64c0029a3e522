/** What is known of one practice system. Its folder is its id. */
export const adapter = {
  usage: 'adapter SYSTEM HOST      for example: adapter lakeside "*.lakeside.example"',
  make([id = '', host = ''], today) {
    if (!/^[a-z][a-z0-9-]*$/.test(id)) return 'An adapter is named in small letters, such as lakeside.';
    if (!/^(?:\*\.)?[a-z0-9.-]+$/.test(host)) return 'An adapter needs the host of the system, such as *.lakeside.example.';
    return [{ file: `lib/reading/adapters/${id}/adapter.ts`, text: text(id, host, today) }];
  },
};

const text = (id, host, today) => `import type { Adapter } from '@/lib/reading/adapter';

export const adapter: Adapter = {
  id: '${id}',
  name: '',
  verified: false,
  hosts: ['${host}'],
  source: 'where this was seen, ${today}',
};
`;
